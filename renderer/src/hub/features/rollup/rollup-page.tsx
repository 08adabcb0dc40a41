import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ComponentType, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import { useActions } from '../../../actions/actions-context'
import { failureWords } from '../../../client/failure-words'
import { hubApi } from '../../../client/hub-client'
import { useText } from '../../../text/text'
import { EmptyState } from '../../../ui/empty-state'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { Page, PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { TabLinks } from '../../../ui/tab-links'
import { ChartsTab } from './charts-tab'
import { OutliersTab } from './outliers-tab'
import { periodShown, type RollUpPeriod, rollUpPeriods } from './roll-up-periods'
import { ROLLUP_TABS, type RollUpTab, rollUpInPath, rollUpPath } from './rollup-path'
import type { RollUpTabProps } from './rollup-tab'
import classes from './rollup.module.css'
import { TableTab } from './table-tab'
import { TargetsTab } from './targets-tab'

const contents: Readonly<Record<RollUpTab, ComponentType<RollUpTabProps>>> = {
  table: TableTab,
  charts: ChartsTab,
  targets: TargetsTab,
  outliers: OutliersTab,
}
const KEYS: Readonly<Record<RollUpTab, string>> = {
  table: 'Alt B',
  charts: 'Alt U',
  targets: 'Alt K',
  outliers: 'Alt L',
}

/** The figures of all co-operatives of a period made into one: the table, charts, plans, and what is worth a call. */
export function RollUpPage() {
  const text = useText()
  const say = text.hubRollUp
  const [path] = useLocation()
  const { tab, periodKey } = rollUpInPath(path)
  const { data, error } = useQuery(hubApi.reports.periods.queryOptions({ input: {} }))
  const periods = useMemo(() => rollUpPeriods(data?.periods ?? []), [data])
  const period = periodShown(periods, periodKey)
  if (error !== null)
    return (
      <Page>
        <PageHeader title={say.title} />
        <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
      </Page>
    )
  if (data === undefined) return <ProgressBar what={say.reading} done={0} total={0} />
  if (period === null) return <NoPeriods />
  return <RolledUp tab={tab} period={period} periods={periods} />
}

type RolledUpProps = { tab: RollUpTab; period: RollUpPeriod; periods: readonly RollUpPeriod[] }

function RolledUp({ tab, period, periods }: RolledUpProps) {
  const say = useText().hubRollUp
  const [, navigate] = useLocation()
  const chooser = useRef<HTMLSelectElement>(null)
  const Content = contents[tab]
  useActions([
    ...ROLLUP_TABS.map((one) => ({
      id: `rollup.tab-${one}`,
      place: 'rollup',
      label: say.tab[one],
      keys: KEYS[one],
      perform: () => navigate(rollUpPath(one, period.key)),
    })),
    {
      id: 'rollup.period',
      place: 'rollup',
      label: say.choosePeriod,
      keys: 'Alt P',
      icon: 'calendar' as const,
      perform: () => chooser.current?.focus(),
    },
  ])
  const choice = (
    <NativeSelect
      ref={chooser}
      className={classes.period}
      aria-label={say.period}
      value={period.key}
      data={periods.map(({ key }) => ({ value: key, label: say.periodOption(key) }))}
      onChange={(event) => navigate(rollUpPath(tab, event.currentTarget.value))}
    />
  )
  const links = (
    <TabLinks
      label={say.tabs}
      links={ROLLUP_TABS.map((id) => ({ id, label: say.tab[id], keys: KEYS[id] }))}
      current={tab}
      onGo={({ id }) => navigate(rollUpPath(id, period.key))}
    />
  )
  return <Content key={`${tab} ${period.key}`} period={period} choice={choice} links={links} />
}

function NoPeriods() {
  const say = useText().hubRollUp
  const [, navigate] = useLocation()
  return (
    <Page>
      <PageHeader title={say.title} />
      <EmptyState
        icon="chart"
        title={say.emptyTitle}
        actions={
          <>
            <KeyButton label={say.toIntake} primary onPress={() => navigate('/intake')} />
            <KeyButton label={say.toDownward} onPress={() => navigate('/downward')} />
          </>
        }
      >
        {say.emptyWords}
      </EmptyState>
    </Page>
  )
}
