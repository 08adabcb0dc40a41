import { useQuery } from '@tanstack/react-query'
import { fiscalYearOf } from '@shared/domain/period'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { EmptyState } from '../../../ui/empty-state'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet } from '../../../ui/sheet'
import { useWorkPeriod } from '../../../ui/work-period'
import { DistributionYear } from './distribution-year'
import classes from './distribution.module.css'

/** The distribution of a closed year's income: the year in work where it is closed, else the last that is. */
export function DistributionPage() {
  const text = useText()
  const say = text.distribution
  const [, navigate] = useLocation()
  const { period, calendar } = useWorkPeriod()
  const { data, error } = useQuery(api.distribution.years.queryOptions({ input: {} }))
  const [chosen, setChosen] = useState<number | null>(null)
  if (error !== null)
    return failureWords(error, text.failure).map((words) => (
      <Note key={words} tone="red" urgent>
        {words}
      </Note>
    ))
  if (data === undefined) return <ProgressBar what={say.loading} done={0} total={0} />
  const inWork = fiscalYearOf(period.from, calendar.startMonth)
  const year = [chosen, inWork].find((one) => one !== null && data.years.includes(one)) ?? data.years[0]
  if (year === undefined)
    return (
      <Sheet fill label={say.tab}>
        <EmptyState
          icon="calendar"
          title={say.empty.title}
          actions={<KeyButton primary label={say.empty.close} onPress={() => navigate('/periods')} />}
        >
          {say.empty.words}
        </EmptyState>
      </Sheet>
    )
  const years =
    data.years.length < 2 ? null : (
      <span role="group" aria-label={say.years}>
        {data.years.map((one) => (
          <button
            key={one}
            type="button"
            className={classes.chip}
            aria-pressed={one === year}
            onClick={() => setChosen(one)}
          >
            {say.year(one)}
          </button>
        ))}
      </span>
    )
  return <DistributionYear key={year} year={year} years={years} />
}
