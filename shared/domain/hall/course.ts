import type { CourseEvent } from './events'
import type { HallRefusal } from './refusal'
import { allOf, firstOf, missing, refusal, type Scene } from './scene'

/** Moves the meeting on: its opening, its items, its pauses, its end. */
export function proceed({ state }: Scene, event: CourseEvent, at: string): void {
  switch (event.kind) {
    case 'rolesNamed':
      state.chair = event.chair
      state.secretary = event.secretary
      state.counters = event.counters
      return
    case 'opened':
      state.phase = 'running'
      state.openedAt = at
      state.frozenAt = at
      state.turnoutAtOpening = state.turnout
      return
    case 'postponed':
      state.phase = 'postponed'
      state.postponement = { reason: event.reason, nextCallId: event.nextCallId, at }
      return
    case 'paused':
      state.phase = 'paused'
      state.pauses.push({ reason: event.reason, from: at, to: null })
      return
    case 'resumed':
      state.phase = 'running'
      state.pauses = state.pauses.map((pause) => (pause.to === null ? { ...pause, to: at } : pause))
      return
    case 'closed':
      endItem(state, at)
      state.phase = 'closed'
      state.closedAt = at
      return
    case 'itemBegun':
      if (state.currentItemId !== event.itemId) endItem(state, at)
      state.currentItemId = event.itemId
      state.items[event.itemId] = { begunAt: state.items[event.itemId]?.begunAt ?? at, endedAt: null }
      return
    case 'itemEnded':
      endItem(state, at)
  }
}

/** Why the meeting cannot have moved on so now (articles 59.6, 59.7, readings 3 and 11). */
export function courseRefusals(scene: Scene, event: CourseEvent): HallRefusal[] {
  const { state } = scene
  switch (event.kind) {
    case 'rolesNamed':
      return allOf(missing(event.chair.name, 'chair'), missing(event.secretary.name, 'secretary'))
    case 'opened':
      return state.openedAt !== null
        ? [refusal('hall-already-opened', 'kind')]
        : allOf(
            state.chair === null && refusal('hall-chair-missing', 'kind'),
            !state.quorum.met &&
              refusal('hall-quorum-missing', 'kind', { count: state.quorum.counted, limit: state.quorum.needed ?? 0 }),
          )
    case 'postponed':
      return firstOf(
        state.openedAt !== null && refusal('hall-already-opened', 'kind'),
        state.quorum.met && refusal('hall-quorum-there', 'kind', { count: state.quorum.counted }),
        missing(event.reason, 'reason'),
      )
    case 'paused':
      return firstOf(notRunning(scene), missing(event.reason, 'reason'))
    case 'resumed':
      return firstOf(state.phase !== 'paused' && refusal('hall-not-paused', 'kind'))
    case 'closed':
      return firstOf(notRunning(scene), voteOpen(scene, true))
    case 'itemBegun':
      return firstOf(notRunning(scene), itemUnknown(scene, event.itemId), voteOpen(scene, false))
    case 'itemEnded':
      return firstOf(
        notRunning(scene),
        state.currentItemId !== event.itemId && refusal('hall-item-not-begun', 'itemId'),
        voteOpen(scene, false),
      )
  }
}

/** A meeting that is not opened yet, or pauses. */
export function notRunning({ state }: Scene): HallRefusal | null {
  if (state.openedAt === null) return refusal('hall-not-opened', 'kind')
  return state.phase === 'paused' ? refusal('hall-paused', 'kind') : null
}

/** An item that is not on the agenda. */
export function itemUnknown({ items }: Scene, itemId: string): HallRefusal | null {
  return items.has(itemId) ? null : refusal('hall-item-unknown', 'itemId', { value: itemId })
}

/** A vote that is open; ballots may be counted while the meeting goes on, but not beyond its end. */
function voteOpen({ state }: Scene, withElections: boolean): HallRefusal | null {
  const motion = state.motions.find(({ closedAt }) => closedAt === null)
  if (motion) return refusal('hall-vote-open', 'kind', { name: motion.text })
  const election = state.elections.find(
    ({ closedAt, issuedAt }) => closedAt === null && (withElections || issuedAt === null),
  )
  return election ? refusal('hall-vote-open', 'kind', { name: election.title }) : null
}

function endItem(state: Scene['state'], at: string): void {
  const current = state.currentItemId
  if (current === null) return
  const item = state.items[current]
  if (item) state.items[current] = { ...item, endedAt: at }
  state.currentItemId = null
}
