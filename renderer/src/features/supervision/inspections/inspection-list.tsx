import { useQuery } from '@tanstack/react-query'
import type { OutputOf } from '@shared/contract/procedure'
import type { supervision } from '@shared/contract/supervision'
import { formatDong } from '@shared/domain/money'
import { useMemo, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { FailureNote } from '../failure-note'
import classes from '../supervision.module.css'
import { useChosen } from '../use-chosen'
import { InspectionDetail } from './inspection-detail'
import { SignInspection } from './sign-inspection'
import { useGuideDrafts } from './use-guide-drafts'

type Row = OutputOf<(typeof supervision)['inspections']>[number]

const PANEL = 420

/** Records of inspections, newest first; one of them with what it says, its paper and its signatures. */
export function InspectionList() {
  const text = useText()
  const say = text.supervisionInspections
  const answer = useQuery(api.supervision.inspections.queryOptions({ input: {} }))
  const list = useChosen(answer.data, ({ inspectionId }) => inspectionId)
  const [signing, setSigning] = useState(false)
  const { row } = list
  const { begin, goOn } = useListActions()
  const columns = useMemo(() => columnsOf(say), [say])
  if (!list.isRead && answer.error === null) return <ProgressBar what={text.supervision.reading} done={0} total={0} />
  return (
    <>
      <div className={classes.bar}>
        <div className={classes.end}>
          {goOn === null ? null : <ActionButton action={goOn} />}
          <ActionButton action={begin} primary />
        </div>
      </div>
      <FailureNote error={answer.error} />
      <Split side={row === null ? null : PANEL}>
        <Sheet label={say.list} fill>
          <DataGrid
            ref={list.grid}
            id="supervision-inspections"
            label={say.list}
            columns={columns}
            rowCount={list.rows.length}
            getRow={(place) => list.rows[place]}
            active={list.place}
            onActive={(_, one) => one !== undefined && list.choose(one.inspectionId)}
            footLabel={say.shown(formatDong(list.rows.length))}
            empty={
              <EmptyState icon="eye" title={say.empty} actions={<ActionButton action={begin} />}>
                {say.emptyWay}
              </EmptyState>
            }
          />
        </Sheet>
        {row === null ? null : signing ? (
          <SignInspection
            inspection={row}
            onDone={() => {
              setSigning(false)
              list.toGrid()
            }}
          />
        ) : (
          <InspectionDetail key={row.inspectionId} inspection={row} onSign={() => setSigning(true)} />
        )}
      </Split>
    </>
  )
}

/** Beginning an inspection, and going on with the one that was typed last. */
function useListActions(): { begin: Action; goOn: Action | null } {
  const say = useText().supervisionInspections
  const [unfinished] = useGuideDrafts()
  const begin: Action = {
    id: 'inspections.begin',
    place: 'supervision',
    label: say.start,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('supervision.inspect'),
    perform: ({ navigate }) => navigate('/supervision/inspections/new'),
  }
  const goOn: Action | null =
    unfinished === undefined
      ? null
      : {
          id: 'inspections.goOn',
          place: 'supervision',
          label: say.resume.goOnWith(say.kind[unfinished.kind]),
          keys: 'Alt L',
          perform: ({ navigate }) => navigate(`/supervision/inspections/new/${unfinished.kind}`),
        }
  useActions(goOn === null ? [begin] : [begin, goOn])
  return { begin, goOn }
}

function columnsOf(say: Text['supervisionInspections']): GridColumn<Row>[] {
  const { column } = say
  const state = ({ signing }: Row) =>
    signing === null ? say.unsigned : signing.refusal === '' ? say.signed : say.refused
  return [
    { key: 'number', title: column.number, kind: 'code', width: 110, value: ({ number }) => number },
    { key: 'heldOn', title: column.heldOn, kind: 'date', width: 100, value: ({ heldOn }) => heldOn },
    { key: 'title', title: column.title, width: 220, grow: true, value: ({ title }) => title },
    {
      key: 'problems',
      title: column.problems,
      kind: 'amount',
      width: 80,
      value: ({ problems }) => (problems === 0 ? null : problems),
    },
    {
      key: 'state',
      title: column.state,
      width: 100,
      value: state,
      render: (row) => (
        <Tag tone={row.signing === null ? 'amber' : row.signing.refusal === '' ? 'green' : 'red'}>{state(row)}</Tag>
      ),
    },
  ]
}
