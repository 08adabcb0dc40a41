import { useQuery } from '@tanstack/react-query'
import { dayOfWeek, formatCivilDate } from '@shared/domain/civil-date'
import { firstDay, fiscalYearOf, lastDay } from '@shared/domain/period'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { dueLines } from '../../ui/due-line'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { RevenueChart } from '../../ui/revenue-chart'
import { Split } from '../../ui/sheet'
import { useWorkPeriod } from '../../ui/work-period'
import { BookState } from './book-state'
import { EmptyBook } from './empty-book'
import { Figures } from './home-figures'
import { HomeShortcuts } from './home-shortcuts'
import { ToDoList } from './to-do-list'
import { useHomeActions } from './use-home-actions'
import { useUpkeep } from './use-upkeep'

/** The first page: money and debts as of the end of the period in work, revenue of its year, what waits, the book's state. */
export function HomePage() {
  const text = useText()
  const say = text.home
  const [, navigate] = useLocation()
  const { period, choose, calendar, today } = useWorkPeriod()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const asOf = period.to
  const fiscalYear = fiscalYearOf(asOf, calendar.startMonth)
  const info = useQuery(api.book.info.queryOptions({ input: {} }))
  const home = useQuery(
    api.book.home.queryOptions({ input: { asOf, fiscalYear }, placeholderData: (before) => before }),
  )
  const upkeep = useUpkeep()
  const { verify, backUp } = useHomeActions(upkeep, () => setView(view === 'chart' ? 'table' : 'chart'))
  const openMonth = (month: number) => {
    choose({ from: firstDay(month), to: lastDay(month) })
    navigate('/vouchers')
  }
  const error = home.error ?? info.error
  const now = `${say.weekdays[dayOfWeek(today)] ?? ''}, ${formatCivilDate(today)}`
  return (
    <Page>
      <PageHeader title={say.title} sub={say.asOf(now, formatCivilDate(asOf))} actions={<HomeShortcuts />} />
      {error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(error, text.failure).join(' ')}
        </Note>
      )}
      {home.data === undefined || info.data === undefined ? (
        <ProgressBar what={text.shell.loading} done={0} total={0} />
      ) : (
        <>
          <Figures home={home.data} />
          <Split side={400}>
            {info.data.voucherCount === 0 ? (
              <EmptyBook onOpen={navigate} />
            ) : (
              <RevenueChart
                title={say.revenue(fiscalYear)}
                months={home.data.revenueByMonth}
                view={view}
                onView={setView}
                onOpenMonth={openMonth}
              />
            )}
            <ToDoList lines={dueLines(home.data.toDo, today, text.due)} onOpen={navigate} />
          </Split>
          <BookState info={info.data} upkeep={upkeep} verify={verify} backUp={backUp} />
        </>
      )}
    </Page>
  )
}
