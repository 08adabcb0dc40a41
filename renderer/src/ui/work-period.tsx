import type { CivilDate } from '@shared/domain/civil-date'
import type { DateRange } from '@shared/domain/period'
import { createContext, useContext } from 'react'
import type { FiscalCalendar } from './period-choice'

/** The period in work, which every place starts from, and what is needed to choose another. */
export type WorkPeriod = {
  period: DateRange
  choose: (period: DateRange) => void
  calendar: FiscalCalendar
  /** The computer's day. */
  today: CivilDate
  /** The book's first day. */
  firstDay: CivilDate
}

const WorkPeriodContext = createContext<WorkPeriod | null>(null)

/** Gives the places of an open book the period in work. */
export const WorkPeriodProvider = WorkPeriodContext.Provider

/** The period in work. Throws outside an open book, where there is none. */
export function useWorkPeriod(): WorkPeriod {
  const work = useContext(WorkPeriodContext)
  if (work === null) throw new Error('There is a period in work only while a book is open.')
  return work
}
