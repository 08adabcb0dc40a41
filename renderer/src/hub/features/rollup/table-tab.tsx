import type { RollUpTable } from '@shared/contract/hub/roll-ups'
import { type Ref, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { ActionMenu } from '../../../actions/action-menu'
import { useActions } from '../../../actions/actions-context'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { EmptyState } from '../../../ui/empty-state'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { Page, PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet, Split } from '../../../ui/sheet'
import { Coverage } from './coverage'
import { PacketUpPanel } from './packet-up-panel'
import { PickColumns } from './pick-columns'
import { RollUpGrid } from './roll-up-grid'
import type { RollUpTabProps } from './rollup-tab'
import { useTableActions } from './table-actions'
import { TableFilters } from './table-filters'
import { useRollUp, useRollUpChoice } from './use-roll-up'

const PANEL = 420

/** The province's table of a period: parted as chosen, beside the same period of the year before, to be taken as a file or sent upward. */
export function TableTab({ period, choice, links }: RollUpTabProps) {
  const text = useText()
  const say = text.hubRollUp
  const grid = useRef<HTMLDivElement>(null)
  const by = useRef<HTMLSelectElement>(null)
  const [deed, setDeed] = useState<'looking' | 'picking' | 'packet'>('looking')
  const { form, change } = useRollUpChoice()
  const { asked, all, table, isEmpty, coverage, error } = useRollUp(period.key, form)
  const isRead = table !== undefined
  useEffect(() => {
    if (isRead) grid.current?.focus()
  }, [isRead])
  const back = () => {
    setDeed('looking')
    setTimeout(() => grid.current?.focus(), 0)
  }
  const actions = useTableActions({
    asked,
    isEmpty,
    onDeed: setDeed,
    onBy: () => by.current?.focus(),
    onCompare: () => change({ compare: !form.compare }),
  })
  useActions(actions.all)
  return (
    <Page>
      <PageHeader
        title={say.title}
        actions={
          <>
            <ActionMenu label={say.export} actions={actions.exports} />
            <ActionButton action={actions.packet} primary />
          </>
        }
      />
      {links}
      <TableFilters choice={choice} byField={by} form={form} all={all} pick={actions.pick} onChange={change} />
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {coverage === undefined ? null : <Coverage total={coverage} />}
      {table === undefined ? (
        error === null ? (
          <ProgressBar what={say.reading} done={0} total={0} />
        ) : null
      ) : (
        <Split side={deed === 'looking' ? null : PANEL}>
          <Sheet label={say.grid} fill>
            <TableOrWay ref={grid} table={table} compare={form.compare} isEmpty={isEmpty} pick={actions.pick} />
          </Sheet>
          {deed === 'picking' ? (
            <PickColumns
              all={all}
              chosen={form.set === 'chosen' ? form.codes : asked.codes}
              onPick={(codes) => {
                change({ codes, set: 'chosen' })
                back()
              }}
              onCancel={back}
            />
          ) : null}
          {deed === 'packet' ? <PacketUpPanel periodKey={period.key} onCancel={back} /> : null}
        </Split>
      )}
    </Page>
  )
}

type TableOrWayProps = {
  table: RollUpTable
  compare: boolean
  isEmpty: boolean
  pick: Action
  ref: Ref<HTMLDivElement>
}

/** The table; where there is nothing for it, how there comes to be. */
function TableOrWay({ table, compare, isEmpty, pick, ref }: TableOrWayProps) {
  const say = useText().hubRollUp
  const [, navigate] = useLocation()
  if (isEmpty)
    return (
      <EmptyState icon="find" title={say.noColumns} actions={<ActionButton action={pick} primary />}>
        {say.noColumnsWay}
      </EmptyState>
    )
  const none = (
    <EmptyState
      icon="people"
      title={say.noRows}
      actions={<KeyButton label={say.toRegister} primary onPress={() => navigate('/register')} />}
    >
      {say.noRowsWay}
    </EmptyState>
  )
  return <RollUpGrid ref={ref} table={table} compare={compare} empty={none} />
}
