import type { BookInfo } from '@shared/contract/book'
import { type DateRange, fiscalYearRange } from '@shared/domain/period'
import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { rightsOf } from '../actions/rights'
import { core, newId } from '../client/client'
import { failureWords } from '../client/failure-words'
import { Frame } from '../frame/frame'
import type { ShellRibbon } from '../frame/shell/shell'
import { type Text, useText } from '../text/text'
import { momentText } from '../ui/moment-text'
import { PeriodSelect } from '../ui/period-select'
import { showFault } from '../ui/toast'
import { useToday } from '../ui/use-today'
import { type WorkPeriod, WorkPeriodProvider } from '../ui/work-period'
import { useBookStatus } from './book-status'
import type { Feature } from './feature'
import { features } from './features'
import { firstPeriod, readPeriod, writePeriod } from './kept-period'
import { SignedIn } from './session/signed-in'

/** An open book: its frame, the place one is in, and what works in every place. */
export function OpenBook({ info }: { info: BookInfo }) {
  const text = useText()
  const [path, navigate] = useLocation()
  const work = useKeptPeriod(info)
  const rights = useMemo(() => rightsOf(info, text.actions.rights), [info, text])
  const known = useMemo(() => features.map((one) => ({ ...one, label: text.shell.place[one.place] })), [text])
  const places = useMemo(() => placesOf(info, known).filter(({ needs }) => rights.can(needs)), [info, known, rights])
  useHallFirst(info, path, navigate)
  const status = useBookStatus(info)
  // Closing the sample leads to the page where a book of one's own is made.
  const leaveSample = () => {
    core.books.close({ id: newId() }).catch((error: unknown) => showFault(failureWords(error, text.failure).join(' ')))
  }
  return (
    <WorkPeriodProvider value={work}>
      <Frame
        name={info.name}
        rights={rights}
        places={places}
        known={known}
        period={
          info.kind === 'school' ? null : (
            <PeriodSelect
              label={text.shell.workPeriod}
              value={work.period}
              onChange={work.choose}
              calendar={work.calendar}
              today={work.today}
              min={work.firstDay}
            />
          )
        }
        user={<SignedIn user={info.user} />}
        status={status}
        ribbon={ribbonOf(info, text, leaveSample)}
      />
    </WorkPeriodProvider>
  )
}

/** The copy of a meeting begins in its hall: that is what it was carried there for. */
function useHallFirst({ copy }: BookInfo, path: string, navigate: (to: string) => void): void {
  const hall = copy === null ? null : `/meetings/${copy.meetingId}/hall`
  useEffect(() => {
    if (hall !== null && path === '/') navigate(hall)
  }, [hall, path, navigate])
}

/** The places of the book's kind. The copy of a meeting is that meeting and nothing else: its other places would show an empty book. */
function placesOf<Place extends Feature>({ copy, kind }: BookInfo, known: readonly Place[]): readonly Place[] {
  const places = known.filter(({ books }) => books.includes(kind))
  return copy === null ? places : places.filter(({ place }) => place === 'meetings' || place === 'settings')
}

/** What stands under the bar of a book that is not a co-operative's own, and the way out of it. */
function ribbonOf({ sample, copy, kind }: BookInfo, { shell, lesson }: Text, leave: () => void): ShellRibbon | null {
  if (copy !== null)
    return {
      words: shell.copyRibbon[copy.purpose](momentText(copy.departedAt)),
      way: { label: shell.leaveCopy, go: leave },
    }
  if (kind === 'practice') return { words: lesson.ribbon, way: { label: lesson.leave, go: leave }, strong: true }
  return sample ? { words: shell.sampleRibbon, way: { label: shell.leaveSample, go: leave } } : null
}

/** The period in work, remembered for each book on this computer. */
function useKeptPeriod(info: BookInfo): WorkPeriod {
  const today = useToday()
  const key = `period:${info.bookId}`
  const [period, setPeriod] = useState(
    () => readPeriod(localStorage.getItem(key)) ?? firstPeriod(info.lastPostedOn, today),
  )
  return useMemo(
    () => ({
      period,
      choose: (next: DateRange) => {
        localStorage.setItem(key, writePeriod(next))
        setPeriod(next)
      },
      calendar: { startMonth: info.fiscalYearStartMonth },
      today,
      firstDay: fiscalYearRange(info.firstYear, info.fiscalYearStartMonth).from,
    }),
    [period, key, today, info.fiscalYearStartMonth, info.firstYear],
  )
}
