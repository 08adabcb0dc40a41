import { useQuery } from '@tanstack/react-query'
import type { WaitingMember } from '@shared/contract/membership'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Note } from '../../../ui/note'
import { Sheet, Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { memberPath } from '../member-path'
import { ApplicationForm } from './application-form'
import { applyAction, NEW_APPLICATION } from './apply-action'
import classes from './path.module.css'

const PANEL = 460
const QUEUE = '/members/path'

/** Who waits at which step of the path, what is due first; beside it the form of a new application. */
export function QueuePage() {
  const text = useText()
  const say = text.memberPath
  const [place, navigate] = useLocation()
  const { data, error } = useQuery(api.membership.queue.queryOptions({ input: {} }))
  const rows = data?.rows ?? []
  const adding = place === NEW_APPLICATION || place.startsWith(`${NEW_APPLICATION}/`)
  const again = place.startsWith(`${NEW_APPLICATION}/`)
    ? decodeURIComponent(place.slice(NEW_APPLICATION.length + 1))
    : null
  const apply = applyAction(text, ['Alt N', 'Alt B'])
  useActions(adding ? [] : [apply])
  const columns = useMemo(() => columnsOf(text), [text])
  return (
    <>
      {adding ? null : (
        <div className={classes.bar}>
          <ActionButton action={apply} primary />
        </div>
      )}
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      <Split side={adding ? PANEL : null}>
        <Sheet label={say.queue.grid} fill>
          <DataGrid
            id="membership.queue"
            label={say.queue.grid}
            columns={columns}
            rowCount={rows.length}
            getRow={(index) => rows[index]}
            onOpen={({ code }) => navigate(memberPath(code))}
            footLabel={say.queue.count(formatDong(rows.length))}
            empty={
              data === undefined ? null : (
                <EmptyState icon="people" title={say.queue.empty}>
                  <p>{say.queue.emptyWords}</p>
                </EmptyState>
              )
            }
          />
        </Sheet>
        {adding ? (
          <ApplicationForm
            key={again}
            again={again}
            onDone={() => navigate(again === null ? QUEUE : memberPath(again))}
            onSaved={(code) => navigate(memberPath(code))}
          />
        ) : null}
      </Split>
    </>
  )
}

function columnsOf({ memberPath: say }: Text): GridColumn<WaitingMember>[] {
  return [
    { key: 'code', title: say.queue.column.code, kind: 'code', width: 88, value: ({ code }) => code },
    { key: 'name', title: say.queue.column.name, width: 150, grow: true, value: ({ name }) => name },
    { key: 'next', title: say.queue.column.next, width: 200, value: ({ next }) => say.waitsFor[next] },
    { key: 'since', title: say.queue.column.since, kind: 'date', width: 100, value: ({ since }) => since },
    {
      key: 'due',
      title: say.queue.column.due,
      // Wide enough for 'quá hạn' before the day.
      width: 180,
      value: ({ dueOn }) => dueOn,
      render: ({ dueOn, overdue }) => {
        const day = dueOn === null ? '' : formatCivilDate(dueOn)
        return overdue ? <Tag tone="amber">{say.queue.overdue(day)}</Tag> : <span>{day}</span>
      },
    },
  ]
}
