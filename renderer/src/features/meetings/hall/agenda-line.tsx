import { useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import type { HallControl } from './hall-control'
import { clockOf } from './hall-time'
import classes from './hall.module.css'

const VIETNAM_DAY_MINUTES = 24 * 60

/** The agenda along the bottom: what is done, where one is, and when each item is due by the plan. */
export function AgendaLine({ control }: { control: HallControl }) {
  const text = useText()
  const { view, state } = control
  const start = toMinutes(state.openedAt === null ? view.meeting.startsAtTime : clockOf(state.openedAt))
  return (
    <ol className={classes.agenda} aria-label={text.hall.agenda}>
      {view.agenda.map((item, index) => {
        const begun = state.items[item.itemId]
        const before = view.agenda.slice(0, index).reduce((sum, { minutesPlanned }) => sum + minutesPlanned, 0)
        const planned = fromMinutes(start + before)
        const current = state.currentItemId === item.itemId
        const done = begun !== undefined && begun.endedAt !== null
        return (
          <li
            key={item.itemId}
            title={item.title}
            data-done={(done && !current) || undefined}
            aria-current={current ? 'step' : undefined}
          >
            <small>{begun === undefined ? planned : clockOf(begun.begunAt)}</small>
            <span>
              {done && !current ? <Icon name="check" small /> : <b>{index + 1}</b>} {item.title}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

function toMinutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

function fromMinutes(minutes: number): string {
  const of = minutes % VIETNAM_DAY_MINUTES
  return `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`
}
