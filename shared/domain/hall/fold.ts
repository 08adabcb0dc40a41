import { attend, attendanceRefusals } from './attendance'
import { courseRefusals, proceed } from './course'
import { elect, electionRefusals } from './elections'
import { type HallEvent, type KeptHallEvent, momentOf } from './events'
import { motionRefusals, vote } from './motions'
import type { HallRefusal } from './refusal'
import { emptyScene, firstOf, type Hall, type HallGround, missing, refusal, type Scene } from './scene'
import type { HallState } from './state'
import { takeDown, talkRefusals } from './talk'

/** The state of a hall after all its events; what was taken back has not happened. The same list gives the same state everywhere. */
export function foldHall(hall: Hall): HallState {
  return played(hall, hall.events).state
}

/**
 * Why an event cannot happen now, [] when it can; all reasons with their places, for page and core alike. `state` is the fold of `hall`.
 */
export function refusalsOf(hall: Hall, state: HallState, event: HallEvent): HallRefusal[] {
  return judged({ ...emptyScene(hall), state }, hall, event)
}

/** The events that could not have happened when they were told, by ordinal: everything judged again from the beginning. */
export function impossibleEvents(hall: Hall): { ordinal: number; refusals: HallRefusal[] }[] {
  const found: { ordinal: number; refusals: HallRefusal[] }[] = []
  const before: KeptHallEvent[] = []
  let scene = emptyScene(hall)
  for (const kept of hall.events) {
    const refusals = judged(scene, { ...hall, events: before }, kept.event)
    if (refusals.length > 0) found.push({ ordinal: kept.ordinal, refusals })
    before.push(kept)
    if (kept.event.kind === 'undone') scene = played(hall, before)
    else apply(scene, kept)
  }
  return found
}

function played(ground: HallGround, events: readonly KeptHallEvent[]): Scene {
  const scene = emptyScene(ground)
  const undone = new Set(events.flatMap(({ event }) => (event.kind === 'undone' ? [event.ordinal] : [])))
  for (const kept of events) if (!undone.has(kept.ordinal)) apply(scene, kept)
  return scene
}

/** Changes the scene's state in place. */
function apply(scene: Scene, kept: KeptHallEvent): void {
  const { event } = kept
  const at = momentOf(kept)
  scene.state.lastOrdinal = kept.ordinal
  switch (event.kind) {
    case 'arrived':
    case 'arrivedTogether':
    case 'left':
    case 'proxyGiven':
    case 'proxyWithdrawn':
    case 'guestArrived':
      return attend(scene, event, at)
    case 'motionOpened':
    case 'motionCounted':
    case 'motionClosed':
    case 'dissentRecorded':
      return vote(scene, event, at)
    case 'electionOpened':
    case 'ballotsIssued':
    case 'ballotsCounted':
    case 'electionClosed':
    case 'tieNoted':
      return elect(scene, event, at)
    case 'asked':
    case 'answered':
    case 'interestDeclared':
      return takeDown(scene, event, at)
    case 'undone':
      scene.state.undone.push(event.ordinal)
      return
    default:
      return proceed(scene, event, at)
  }
}

function judged(scene: Scene, hall: Hall, event: HallEvent): HallRefusal[] {
  const { phase, frozenAt } = scene.state
  if (phase === 'closed' || phase === 'postponed') return [refusal('hall-over', 'kind')]
  if (event.happenedAt !== undefined && frozenAt !== null && event.happenedAt < frozenAt && movesBase(event, scene))
    return [refusal('hall-time-frozen', 'happenedAt')]
  switch (event.kind) {
    case 'arrived':
    case 'arrivedTogether':
    case 'left':
    case 'proxyGiven':
    case 'proxyWithdrawn':
    case 'guestArrived':
      return attendanceRefusals(scene, event)
    case 'motionOpened':
    case 'motionCounted':
    case 'motionClosed':
    case 'dissentRecorded':
      return motionRefusals(scene, event)
    case 'electionOpened':
    case 'ballotsIssued':
    case 'ballotsCounted':
    case 'electionClosed':
    case 'tieNoted':
      return electionRefusals(scene, event)
    case 'asked':
    case 'answered':
    case 'interestDeclared':
      return talkRefusals(scene, event)
    case 'undone':
      return firstOf(missing(event.reason, 'reason'), undoRefusal(hall, event.ordinal))
    default:
      return courseRefusals(scene, event)
  }
}

/** Whether an event changes a base or freezes one: told late, it must not be dated before a base that is frozen already. */
function movesBase({ kind }: HallEvent, { rules }: Scene): boolean {
  if (kind === 'interestDeclared') return rules.interestedExcluded
  return [
    'arrived',
    'arrivedTogether',
    'left',
    'proxyGiven',
    'proxyWithdrawn',
    'motionOpened',
    'ballotsIssued',
  ].includes(kind)
}

/** A slip is taken back while nothing rests on it: all that came later could have happened without it, on the same bases. */
function undoRefusal(hall: Hall, ordinal: number): HallRefusal | null {
  const gone = new Set(hall.events.flatMap(({ event }) => (event.kind === 'undone' ? [event.ordinal] : [])))
  const target = hall.events.find((kept) => kept.ordinal === ordinal)
  if (!target || target.event.kind === 'undone' || gone.has(ordinal)) return refusal('hall-undo-unknown', 'ordinal')
  const standing = hall.events.filter(({ event, ordinal: one }) => event.kind !== 'undone' && !gone.has(one))
  const without = emptyScene(hall)
  const before = emptyScene(hall)
  for (const kept of standing) {
    apply(before, kept)
    if (kept.ordinal === ordinal) continue
    const rests = kept.ordinal > ordinal && judged(without, hall, kept.event).length > 0
    apply(without, kept)
    if (rests || (kept.ordinal > ordinal && frozen(without.state) !== frozen(before.state, target)))
      return refusal('hall-undo-rests', 'ordinal', { number: kept.ordinal })
  }
  return null
}

/** Every base that is frozen, in one text; without that of the vote which `but` opened. */
function frozen({ turnoutAtOpening, motions, elections }: HallState, but?: KeptHallEvent): string {
  const opened = but?.event.kind === 'motionOpened' ? but.event.motionId : null
  const issued = but?.event.kind === 'ballotsIssued' ? but.event.electionId : null
  return JSON.stringify([
    but?.event.kind === 'opened' ? null : turnoutAtOpening,
    motions
      .filter(({ motionId }) => motionId !== opened)
      .map(({ motionId, base, turnout }) => [motionId, base, turnout]),
    elections
      .filter(({ electionId }) => electionId !== issued)
      .flatMap(({ electionId, base }) => (base === null ? [] : [[electionId, base]])),
  ])
}
