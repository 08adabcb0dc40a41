import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { Split } from '../../ui/sheet'
import { firstMonth, yearsWithMonths } from './month-grid'
import { MonthPanel } from './month-panel'
import { YearSheets } from './year-sheets'
import classes from './periods.module.css'

/** All years with their months; the chosen month beside them, to be locked or opened again. */
export function MonthsPage({ asked }: { asked: number | null }) {
  const text = useText()
  const say = text.periods
  const periods = useQuery(api.periods.list.queryOptions({ input: {} }))
  const [own, setOwn] = useState<number | null>(null)
  const months = periods.data?.months ?? []
  const chosen = own ?? firstMonth(months, asked)
  const month = months.find((other) => other.month === chosen)
  const year = periods.data?.years.find((other) => other.year === month?.fiscalYear)
  return (
    <Page>
      <PageHeader title={say.title} sub={say.sub} />
      {periods.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(periods.error, text.failure).join(' ')}
        </Note>
      )}
      {periods.data === undefined || month === undefined || year === undefined ? (
        periods.error === null ? (
          <ProgressBar what={text.shell.loading} done={0} total={0} />
        ) : null
      ) : (
        <Split side={360}>
          <div className={classes.years}>
            <YearSheets years={yearsWithMonths(periods.data.years, months)} chosen={month.month} onChoose={setOwn} />
          </div>
          <MonthPanel key={month.month} month={month} year={year} months={months} />
        </Split>
      )}
    </Page>
  )
}
