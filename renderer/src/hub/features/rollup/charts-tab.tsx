import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type RollUpColumn, type RollUpGrouping, rollUpGroupings } from '@shared/contract/hub/roll-ups'
import { groupingNames } from '@shared/text/hub/groups'
import { periodName } from '@shared/text/hub/period-name'
import { lazy, useEffect, useRef } from 'react'
import { useActions } from '../../../actions/actions-context'
import { failureWords } from '../../../client/failure-words'
import { hubApi } from '../../../client/hub-client'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { Page, PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { groupFigures, lineAsked } from './chart-figures'
import { ChartSheet } from './chart-sheet'
import { Coverage } from './coverage'
import type { RollUpTabProps } from './rollup-tab'
import classes from './rollup.module.css'
import { useRollUpChoice, useWholeRollUp } from './use-roll-up'

const GroupBars = lazy(() => import('./group-bars').then((file) => ({ default: file.GroupBars })))
const PeriodLine = lazy(() => import('./period-line').then((file) => ({ default: file.PeriodLine })))

const MOST_BARS = 14
const MOST_POINTS = 60

/** One indicator of a period by group, and over the years, each as a chart and as a table. */
export function ChartsTab({ period, choice, links }: RollUpTabProps) {
  const text = useText()
  const say = text.hubRollUp
  const chooser = useRef<HTMLSelectElement>(null)
  const bySelect = useRef<HTMLSelectElement>(null)
  const { form, change } = useRollUpChoice()
  const whole = useWholeRollUp(period.key)
  const columns = whole.data?.columns
  const column = columns?.find(({ code }) => code === form.chart) ?? columns?.[0]
  const by = form.by === 'none' ? 'area' : form.by
  const place = 'rollup'
  useActions([
    {
      id: 'rollup.indicator',
      place,
      label: say.charts.chooseIndicator,
      keys: 'Alt C',
      perform: () => chooser.current?.focus(),
    },
    { id: 'rollup.by', place, label: say.chooseBy, keys: 'Alt N', perform: () => bySelect.current?.focus() },
  ])
  const isRead = columns !== undefined
  useEffect(() => {
    if (isRead) chooser.current?.focus()
  }, [isRead])
  return (
    <Page>
      <PageHeader title={say.title} />
      {links}
      <div className={classes.filters}>
        {choice}
        <NativeSelect
          ref={bySelect}
          className={classes.by}
          aria-label={say.by}
          value={by}
          data={rollUpGroupings
            .filter((value) => value !== 'none')
            .map((value) => ({ value, label: say.byOption(groupingNames[value]) }))}
          onChange={(event) => change({ by: rollUpGroupings.find((one) => one === event.currentTarget.value) ?? by })}
        />
        <NativeSelect
          ref={chooser}
          className={classes.indicator}
          aria-label={say.charts.indicator}
          value={column?.code ?? ''}
          data={(columns ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(event) => change({ chart: event.currentTarget.value })}
        />
      </div>
      {whole.error === null ? null : <Note tone="red">{failureWords(whole.error, text.failure).join(' ')}</Note>}
      {whole.data === undefined ? null : <Coverage total={whole.data.total} />}
      {column === undefined ? null : <Charts periodKey={period.key} by={by} column={column} />}
    </Page>
  )
}

function Charts({ periodKey, by, column }: { periodKey: string; by: RollUpGrouping; column: RollUpColumn }) {
  const text = useText()
  const say = text.hubRollUp
  const { code, name } = column
  const parted = useQuery(
    hubApi.rollUps.table.queryOptions({ input: { periodKey, by, codes: [code], compare: false } }),
  )
  const line = lineAsked(periodKey)
  const series = useQuery({
    ...hubApi.rollUps.series.queryOptions({
      input: { code, by: 'none', ...(line ?? { kind: 'year', from: periodKey, to: periodKey }) },
    }),
    enabled: line !== null,
  })
  const failed = parted.error ?? series.error
  if (failed !== null) return <Note tone="red">{failureWords(failed, text.failure).join(' ')}</Note>
  if (parted.data === undefined || series.data === undefined)
    return <ProgressBar what={say.reading} done={0} total={0} />
  const periods = series.data.periods.map(({ periodKey: key, value }) => ({ key, name: periodName(key), value }))
  const first = periods.findIndex(({ value }) => value !== null)
  return (
    <div className={classes.charts}>
      <ChartSheet
        title={say.charts.byGroup(name, groupingNames[by])}
        rows={groupingNames[by]}
        column={column}
        figures={groupFigures(parted.data.rows)}
        most={MOST_BARS}
        Drawing={GroupBars}
        none={say.charts.noGroups}
      />
      <ChartSheet
        title={say.charts.overPeriods(name)}
        rows={say.charts.periodColumn}
        column={column}
        figures={first < 0 ? [] : periods.slice(first)}
        most={MOST_POINTS}
        Drawing={PeriodLine}
        none={say.charts.noPeriods}
      />
    </div>
  )
}
