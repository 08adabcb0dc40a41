import { useIsMutating } from '@tanstack/react-query'
import type { BookInfo } from '@shared/contract/book'
import { type DateRange, fiscalYearRange } from '@shared/domain/period'
import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { ActionContext } from '../actions/action'
import { ActionsProvider } from '../actions/actions-context'
import { rightsOf } from '../actions/rights'
import { openPalette, Palette } from '../actions/palette'
import { ShortcutList } from '../actions/shortcut-list'
import { core, newId } from '../client/client'
import { failureWords } from '../client/failure-words'
import { useConnection } from '../client/hooks'
import { type Text, useText } from '../text/text'
import { momentText } from '../ui/moment-text'
import { PeriodSelect } from '../ui/period-select'
import { showFault } from '../ui/toast'
import { useToday } from '../ui/use-today'
import { type WorkPeriod, WorkPeriodProvider } from '../ui/work-period'
import { featureAt } from './current-place'
import { EverywhereActions } from './everywhere-actions'
import { features } from './features'
import { firstPeriod, readPeriod, writePeriod } from './kept-period'
import { PlaceView } from './place-view'
import { SignedIn } from './session/signed-in'
import { Shell, type ShellRibbon } from './shell/shell'
import type { BookStatus } from './shell/status-line'

/** An open book: its frame, the place one is in, and what works in every place. */
export function OpenBook({ info }: { info: BookInfo }) {
  const text = useText()
  const [path, navigate] = useLocation()
  const [shortcuts, setShortcuts] = useState(false)
  const work = useKeptPeriod(info)
  const rights = useMemo(() => rightsOf(info, text.actions.rights), [info, text])
  const places = useMemo(() => placesOf(info).filter(({ needs }) => rights.can(needs)), [info, rights])
  useHallFirst(info, path, navigate)
  const feature = featureAt(path, features)
  const place = feature?.place ?? ''
  const context = useMemo<ActionContext>(() => ({ ...rights, place, navigate }), [place, rights, navigate])
  const status = useBookStatus(info)
  // Closing the sample leads to the page where a book of one's own is made.
  const leaveSample = () => {
    core.books.close({ id: newId() }).catch((error: unknown) => showFault(failureWords(error, text.failure).join(' ')))
  }
  const placeLabel = (id: string) =>
    features.flatMap((other) => (other.place === id ? [text.shell.place[other.place]] : []))[0] ?? id
  return (
    <ActionsProvider context={context}>
      <WorkPeriodProvider value={work}>
        <EverywhereActions places={places} onShortcuts={() => setShortcuts(true)} />
        {places.map(({ place: id, Everywhere }) => (Everywhere === undefined ? null : <Everywhere key={id} />))}
        <Shell
          top={{
            cooperative: info.name,
            onFind: openPalette,
            user: <SignedIn user={info.user} />,
            period:
              info.kind === 'school' ? null : (
                <PeriodSelect
                  label={text.shell.workPeriod}
                  value={work.period}
                  onChange={work.choose}
                  calendar={work.calendar}
                  today={work.today}
                  min={work.firstDay}
                />
              ),
          }}
          rail={{
            current: feature?.path ?? '',
            onGo: navigate,
            places: places.map((other) => ({
              path: other.path,
              icon: other.icon,
              label: text.shell.place[other.place],
            })),
          }}
          status={{ status, onShortcuts: () => setShortcuts(true) }}
          ribbon={ribbonOf(info, text, leaveSample)}
        >
          <PlaceView feature={feature} places={places} />
        </Shell>
        <Palette />
        <ShortcutList opened={shortcuts} onClose={() => setShortcuts(false)} placeLabel={placeLabel} />
      </WorkPeriodProvider>
    </ActionsProvider>
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
function placesOf({ copy, kind }: BookInfo) {
  const places = features.filter(({ books }) => books.includes(kind))
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

function useBookStatus(info: BookInfo): BookStatus {
  const writing = useIsMutating() > 0
  const answers = useConnection().status === 'connected'
  const { lastVerification: verified, lastBackup: backup } = info
  return {
    saving: answers ? (writing ? 'saving' : 'saved') : 'failed',
    readOnly: info.readOnly,
    verified: verified === null ? null : { at: momentText(verified.at), clean: verified.ok },
    backedUp: backup === null ? null : { at: momentText(backup.at), proven: backup.proven },
  }
}
