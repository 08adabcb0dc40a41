import { useQuery } from '@tanstack/react-query'
import type { LabourPay } from '@shared/contract/services'
import { useMemo, useRef, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Note } from '../../../ui/note'
import { Sheet, Split } from '../../../ui/sheet'
import { PayForm } from './pay-form'
import classes from './services.module.css'
import { useGridFocus } from './use-grid-focus'
import type { ViewProps } from './view'

/** Pay entered by hand in a fiscal year, newest first. */
export function PayView({ year, bar }: ViewProps) {
  const text = useText()
  const say = text.memberServices.pay
  const { data, error } = useQuery(api.services.pay.queryOptions({ input: { year } }))
  const [adding, setAdding] = useState(false)
  const grid = useRef<HTMLDivElement>(null)
  useGridFocus(grid, data !== undefined)
  const columns = useMemo(() => columnsOf(text), [text])
  const rows = data ?? []
  const add: Action = {
    id: 'members.services.enterPay',
    place: 'members',
    label: say.add,
    keys: 'Alt N',
    icon: 'plus',
    blocked: (context) => context.whyNot('service.change'),
    perform: () => setAdding(true),
  }
  useActions([add])
  return (
    <>
      <div className={classes.bar}>
        {bar}
        <span className={classes.actions}>
          <ActionButton action={add} primary />
        </span>
      </div>
      <p className={classes.quiet}>{say.words}</p>
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      <div className={classes.room}>
        <Split side={adding ? 380 : null}>
          <Sheet fill label={say.grid}>
            <DataGrid
              ref={grid}
              id="members.services.pay"
              label={say.grid}
              columns={columns}
              rowCount={rows.length}
              getRow={(place) => rows[place]}
              footLabel={say.sum}
              totals={{ amount: rows.reduce((sum, { amount }) => sum + amount, 0) }}
              empty={
                <EmptyState icon="people" title={say.empty} actions={<ActionButton action={add} />}>
                  <p>{say.emptyWay}</p>
                </EmptyState>
              }
            />
          </Sheet>
          {adding ? (
            <PayForm
              key={year}
              year={year}
              onDone={() => {
                setAdding(false)
                requestAnimationFrame(() => grid.current?.focus())
              }}
            />
          ) : null}
        </Split>
      </div>
    </>
  )
}

function columnsOf(text: Text): GridColumn<LabourPay>[] {
  const { column } = text.memberServices.pay
  return [
    { key: 'member', title: column.member, kind: 'code', width: 84, fixed: true, value: ({ member }) => member },
    { key: 'name', title: column.name, width: 180, grow: true, fixed: true, value: ({ name }) => name },
    { key: 'amount', title: column.amount, kind: 'amount', width: 140, value: ({ amount }) => amount },
    { key: 'note', title: column.note, width: 240, grow: true, value: ({ note }) => note },
  ]
}
