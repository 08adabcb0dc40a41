import { NativeSelect, Switch } from '@mantine/core'
import { rollUpGroupings } from '@shared/contract/hub/roll-ups'
import { groupingNames } from '@shared/text/hub/groups'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
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
import { codesOf, columnSets } from './column-sets'
import { Coverage } from './coverage'
import { PacketUpPanel } from './packet-up-panel'
import { PickColumns } from './pick-columns'
import { RollUpGrid } from './roll-up-grid'
import type { RollUpTabProps } from './rollup-tab'
import classes from './rollup.module.css'
import { useTableActions } from './table-actions'
import { useRollUp, useRollUpChoice } from './use-roll-up'

const PANEL = 420

/** The province's table of a period: parted as chosen, beside the same period of the year before, to be taken as a file or sent upward. */
export function TableTab({ period, choice, links }: RollUpTabProps) {
  const text = useText()
  const say = text.hubRollUp
  const [, navigate] = useLocation()
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
      <div className={classes.filters}>
        {choice}
        <NativeSelect
          ref={by}
          className={classes.by}
          aria-label={say.by}
          value={form.by}
          data={rollUpGroupings.map((value) => ({
            value,
            label: value === 'none' ? say.notParted : say.byOption(groupingNames[value]),
          }))}
          onChange={(event) =>
            change({ by: rollUpGroupings.find((one) => one === event.currentTarget.value) ?? 'none' })
          }
        />
        <NativeSelect
          className={classes.set}
          aria-label={say.columns}
          value={form.set}
          data={columnSets
            .filter((set) => set === form.set || codesOf(set, all, form.codes).length > 0)
            .map((value) => ({ value, label: say.set[value] }))}
          onChange={(event) => change({ set: columnSets.find((one) => one === event.currentTarget.value) ?? 'basic' })}
        />
        <ActionButton action={actions.pick} />
        <Switch
          label={say.compare}
          checked={form.compare}
          onChange={(event) => change({ compare: event.currentTarget.checked })}
        />
      </div>
      {error === null ? null : <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>}
      {coverage === undefined ? null : <Coverage total={coverage} />}
      {table === undefined ? (
        error === null ? (
          <ProgressBar what={say.reading} done={0} total={0} />
        ) : null
      ) : (
        <Split side={deed === 'looking' ? null : PANEL}>
          <Sheet label={say.grid} fill>
            {isEmpty ? (
              <EmptyState icon="find" title={say.noColumns} actions={<ActionButton action={actions.pick} primary />}>
                {say.noColumnsWay}
              </EmptyState>
            ) : (
              <RollUpGrid
                ref={grid}
                table={table}
                compare={form.compare}
                empty={
                  <EmptyState
                    icon="people"
                    title={say.noRows}
                    actions={<KeyButton label={say.toRegister} primary onPress={() => navigate('/register')} />}
                  >
                    {say.noRowsWay}
                  </EmptyState>
                }
              />
            )}
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
