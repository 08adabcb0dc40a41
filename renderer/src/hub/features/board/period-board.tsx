import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { hubReports } from '@shared/contract/hub/reports'
import type { OutputOf } from '@shared/contract/procedure'
import { formatCivilDate } from '@shared/domain/civil-date'
import { type RefObject, useRef } from 'react'
import { useLocation } from 'wouter'
import { failureWords } from '../../../client/failure-words'
import { hubApi } from '../../../client/hub-client'
import { useText } from '../../../text/text'
import { EmptyState } from '../../../ui/empty-state'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { Page, PageHeader } from '../../../ui/page-header'
import { ProgressBar } from '../../../ui/progress-bar'
import { BoardOfPeriod } from './board-of-period'
import { boardPath } from './board-path'
import classes from './board.module.css'

export type BoardPeriod = OutputOf<typeof hubReports.periods>['periods'][number]

/** The board of a form's period, the newest where none is asked for. */
export function PeriodBoard({ asked }: { asked: { formId: string; periodKey: string } | null }) {
  const text = useText()
  const say = text.hubBoard
  const chooser = useRef<HTMLSelectElement>(null)
  const { data, error } = useQuery(hubApi.reports.periods.queryOptions({ input: {} }))
  const periods = data?.periods
  const current =
    periods?.find((one) => one.formId === asked?.formId && one.periodKey === asked.periodKey) ?? periods?.[0]
  if (error !== null)
    return (
      <Page>
        <PageHeader title={say.title} />
        <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
      </Page>
    )
  if (periods === undefined) return <ProgressBar what={say.reading} done={0} total={0} />
  if (current === undefined) return <NoPeriods />
  return (
    <BoardOfPeriod
      key={`${current.formId} ${current.periodKey}`}
      period={current}
      onChoosePeriod={() => chooser.current?.focus()}
      choice={<PeriodChoice ref={chooser} periods={periods} current={current} />}
    />
  )
}

type PeriodChoiceProps = {
  periods: readonly BoardPeriod[]
  current: BoardPeriod
  ref: RefObject<HTMLSelectElement | null>
}

function PeriodChoice({ periods, current, ref }: PeriodChoiceProps) {
  const say = useText().hubBoard
  const [, navigate] = useLocation()
  const pathOf = ({ formId, periodKey }: BoardPeriod) => boardPath(formId, periodKey)
  return (
    <NativeSelect
      ref={ref}
      className={classes.period}
      aria-label={say.period}
      value={pathOf(current)}
      data={periods.map((one) => ({
        value: pathOf(one),
        label: say.periodOption(one.title, one.periodKey, one.dueOn === null ? null : formatCivilDate(one.dueOn)),
      }))}
      onChange={(event) => navigate(event.currentTarget.value)}
    />
  )
}

function NoPeriods() {
  const say = useText().hubBoard
  const [, navigate] = useLocation()
  return (
    <Page>
      <PageHeader title={say.title} />
      <EmptyState
        icon="chart"
        title={say.emptyTitle}
        actions={
          <>
            <KeyButton label={say.toRegister} primary onPress={() => navigate('/register')} />
            <KeyButton label={say.toIntake} onPress={() => navigate('/intake')} />
          </>
        }
      >
        {say.emptyWords}
      </EmptyState>
    </Page>
  )
}
