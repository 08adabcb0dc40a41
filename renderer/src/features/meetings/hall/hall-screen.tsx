import { useEffect, useEffectEvent } from 'react'
import { useLocation } from 'wouter'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { meetingPath } from '../meeting-path'
import type { MeetingTabProps } from '../tabs'
import { AgendaLine } from './agenda-line'
import { type HallControl, useHall } from './hall-control'
import { HallHead } from './hall-head'
import { HallPanel } from './hall-panel'
import { focusOf } from './hall-scene'
import { clockOf } from './hall-time'
import { QuorumBar } from './quorum-bar'
import classes from './hall.module.css'

/** The hall on a second screen: it shows what the first has written, by itself, and nothing can be done on it. */
export function HallScreen({ meeting }: MeetingTabProps) {
  const text = useText()
  const { control, error } = useHall(meeting.meetingId)
  useSilence(meeting.meetingId)
  if (control !== null) return <Shown control={control} />
  return (
    <div className={classes.hall}>
      {error === null ? (
        <ProgressBar what={text.hall.reading} done={0} total={0} />
      ) : (
        <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
      )}
    </div>
  )
}

function Shown({ control }: { control: HallControl }) {
  const text = useText()
  const last = control.view.events.at(-1)
  return (
    <div className={classes.hall} data-hall-only data-shown>
      <HallHead control={control} />
      <QuorumBar control={control} />
      <div className={classes.stage}>
        <HallPanel focus={focusOf(control.view, control.state)} control={control} main={[]} onDone={() => {}} shown />
      </div>
      <AgendaLine control={control} />
      <footer className={classes.footer}>
        <p className={classes.muted}>{text.hall.screen.explain}</p>
        <p className={classes.saved}>{last === undefined ? '' : text.hall.savedAt(clockOf(last.at, true))}</p>
      </footer>
    </div>
  )
}

/** Keys of the window itself: its size, its letters, reading it anew. */
const OF_WINDOW = ['F5', 'F11', 'F12', '+', '-', '=', '0', 'r', 'w']

/** No key of the program does anything here; Shift+Esc goes back to the hall. */
function useSilence(meetingId: string): void {
  const [, navigate] = useLocation()
  const hear = useEffectEvent((event: KeyboardEvent) => {
    const window = OF_WINDOW.includes(event.key) && (event.key.startsWith('F') || event.ctrlKey)
    if (window || (event.altKey && event.key === 'F4')) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.key === 'Escape' && event.shiftKey) navigate(meetingPath(meetingId, 'hall'))
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event)
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [])
}
