import type { BodyOnChart } from '@shared/contract/post-parts'
import type { KeyboardEvent } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useText } from '../../text/text'
import { EmptyState } from '../../ui/empty-state'
import { Sheet } from '../../ui/sheet'
import { BodyCard } from './body-card'
import type { PostsPlace } from './use-posts-place'
import classes from './posts.module.css'

/** The order in which the bodies stand under the general meeting: who is elected by it, then who works for them. */
const ROWS: readonly (readonly BodyOnChart['body'][])[] = [
  ['board', 'supervisors'],
  ['director', 'legalRepresentative', 'accounting'],
  ['teams', 'office'],
]

/** The bodies as a chart under the general meeting. Arrow keys go from holder to holder. */
export function ChartView({ place, add }: { place: PostsPlace; add: Action }) {
  const say = useText().posts
  const bodies = place.chart?.bodies ?? []
  const isEmpty = bodies.every(({ posts }) => posts.length === 0)
  if (isEmpty && place.all.length === 0)
    return (
      <Sheet label={say.tab.chart} fill>
        <EmptyState icon="posts" title={say.empty} actions={<ActionButton action={add} primary />}>
          {say.emptyWay}
        </EmptyState>
      </Sheet>
    )
  return (
    <Sheet label={say.tab.chart} fill padded>
      <div className={classes.chart} onKeyDown={moveAmongPosts}>
        <div className={classes.meeting}>
          <h2>{say.meeting}</h2>
          <p>{say.meetingWords}</p>
        </div>
        {ROWS.map((row) => {
          const shown = row.flatMap((name) => {
            const body = bodies.find((one) => one.body === name)
            // Teams and secretaries are drawn where there are some; what the law asks for is drawn even when empty.
            return body === undefined || (body.posts.length === 0 && (name === 'teams' || name === 'office'))
              ? []
              : [body]
          })
          if (shown.length === 0) return null
          return (
            <div key={row[0]} className={classes.row}>
              {shown.map((body) => (
                <BodyCard key={body.body} body={body} place={place} />
              ))}
            </div>
          )
        })}
      </div>
    </Sheet>
  )
}

/** Up and down go from one holder of the chart to the next. */
function moveAmongPosts(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.altKey || event.ctrlKey) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-post]')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  const next = buttons[Math.min(Math.max(at + step, 0), buttons.length - 1)]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
