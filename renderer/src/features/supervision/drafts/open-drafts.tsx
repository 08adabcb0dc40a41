import { useQuery } from '@tanstack/react-query'
import type { OwnDraft } from '@shared/contract/supervisor-drafts'
import { formatDong } from '@shared/domain/money'
import { useMemo, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api, core, newId } from '../../../client/client'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { momentText } from '../../../ui/moment-text'
import { Note } from '../../../ui/note'
import { Sheet, Split } from '../../../ui/sheet'
import { FailureNote } from '../failure-note'
import classes from '../supervision.module.css'
import { useChosen } from '../use-chosen'
import { DraftForm } from './draft-form'

const PANEL = 480

/** The drafts while they are open: the list, and the one that is written. */
export function OpenDrafts({ onChange }: { onChange: () => void }) {
  const text = useText()
  const say = text.supervisionPrivate.drafts
  // Nothing of it stays in the page once it is left.
  const answer = useQuery({ ...api.supervisorDrafts.list.queryOptions({ input: {} }), gcTime: 0 })
  const list = useChosen(answer.data, ({ draftId }) => draftId)
  const [fresh, setFresh] = useState<string | null>(null)
  const { add, lock, change } = useDraftActions({ onAdd: () => setFresh(newId()), onChange })
  const columns = useMemo(() => columnsOf(say), [say])
  const done = () => {
    setFresh(null)
    list.toGrid()
  }
  return (
    <>
      <div className={classes.bar}>
        <div className={classes.end}>
          <ActionButton action={lock} />
          <ActionButton action={change} />
          <ActionButton action={add} primary />
        </div>
      </div>
      <FailureNote error={answer.error} />
      <Split side={fresh === null && list.row === null ? null : PANEL}>
        <Sheet label={say.list} fill>
          <DataGrid
            ref={list.grid}
            id="supervisor-drafts"
            label={say.list}
            columns={columns}
            rowCount={list.rows.length}
            getRow={(place) => list.rows[place]}
            active={list.place}
            onActive={(_, row) => row !== undefined && list.choose(row.draftId)}
            footLabel={say.shown(formatDong(list.rows.length))}
            empty={
              <EmptyState icon="lock" title={say.empty} actions={<ActionButton action={add} />}>
                {say.emptyWay}
              </EmptyState>
            }
          />
        </Sheet>
        <DraftSide draft={list.row} fresh={fresh} onDone={done} />
      </Split>
    </>
  )
}

function DraftSide({ draft, fresh, onDone }: { draft: OwnDraft | null; fresh: string | null; onDone: () => void }) {
  const say = useText().supervisionPrivate.drafts
  if (fresh !== null) return <DraftForm key={fresh} draftId={fresh} content={null} onDone={onDone} />
  if (draft === null) return null
  if (draft.content === null) return <Note tone="red">{say.unreadable}</Note>
  return <DraftForm key={draft.draftId} draftId={draft.draftId} content={draft.content} onDone={onDone} />
}

function useDraftActions({ onAdd, onChange }: { onAdd: () => void; onChange: () => void }) {
  const say = useText().supervisionPrivate.drafts
  const place = 'supervision'
  const add: Action = {
    id: 'drafts.add',
    place,
    label: say.add,
    keys: 'Alt N',
    icon: 'plus',
    perform: onAdd,
  }
  const lock: Action = {
    id: 'drafts.lock',
    place,
    label: say.lock,
    icon: 'lock',
    perform: () => void core.supervisorDrafts.lock({}),
  }
  const change: Action = { id: 'drafts.password', place, label: say.change, perform: onChange }
  useActions([add, lock, change])
  return { add, lock, change }
}

function columnsOf(say: Text['supervisionPrivate']['drafts']): GridColumn<OwnDraft>[] {
  const { column } = say
  return [
    {
      key: 'kind',
      title: column.kind,
      width: 170,
      value: ({ content }) => (content === null ? '' : say.kind[content.kind]),
    },
    { key: 'title', title: column.title, width: 200, grow: true, value: ({ content }) => content?.title ?? '' },
    { key: 'savedAt', title: column.savedAt, width: 152, value: ({ savedAt }) => momentText(savedAt) },
  ]
}
