import type { HallView } from '@shared/contract/hall'
import { AgendaContent } from '@shared/contract/resolution-effects'
import { candidateKey, type HallPerson } from '@shared/domain/hall/events'
import type { ElectionState, HallState, MotionState } from '@shared/domain/hall/state'
import type { ElectionDraft } from './open-vote-forms'

export type HallItem = HallView['agenda'][number]

/** What the large panel shows: the doors, the beginning, a vote, a ballot, an item, or the end. */
export type Focus =
  | { kind: 'doors' | 'begin' | 'over' | 'between' }
  | { kind: 'motion'; motion: MotionState; item: HallItem | null }
  | { kind: 'election'; election: ElectionState; item: HallItem | null }
  | { kind: 'item'; item: HallItem }

/** What a hall is at: an open vote before everything, then the ballot of the item, then the item itself. */
export function focusOf(view: HallView, state: HallState): Focus {
  if (view.meeting.stage === 'preparing') return { kind: 'doors' }
  if (state.phase === 'closed' || state.phase === 'postponed') return { kind: 'over' }
  if (state.openedAt === null) return { kind: 'begin' }
  const itemOf = (itemId: string) => view.agenda.find((item) => item.itemId === itemId) ?? null
  const open = state.motions.find(({ closedAt }) => closedAt === null)
  if (open) return { kind: 'motion', motion: open, item: itemOf(open.itemId) }
  const item = state.currentItemId === null ? null : itemOf(state.currentItemId)
  if (item === null) return { kind: 'between' }
  const election = state.elections.findLast(({ itemId }) => itemId === item.itemId)
  if (election) return { kind: 'election', election, item }
  const last = state.motions.findLast(({ itemId }) => itemId === item.itemId)
  return last && last.motionId === state.motions.at(-1)?.motionId
    ? { kind: 'motion', motion: last, item }
    : { kind: 'item', item }
}

/** The item before or after the one the hall is at, on the agenda's order. */
export function neighbour({ agenda }: HallView, state: HallState, by: 1 | -1): HallItem | null {
  const at = agenda.findIndex(({ itemId }) => itemId === state.currentItemId)
  if (at >= 0) return agenda[at + by] ?? null
  return by === 1 ? (agenda.find(({ itemId }) => state.items[itemId] === undefined) ?? null) : null
}

/** An election as preparation planned it on its item, one candidate a line. */
export function electionDraft(item: HallItem): ElectionDraft {
  const planned = AgendaContent.safeParse(readJson(item.content)).data?.election
  return {
    itemId: item.itemId,
    title: item.title,
    seats: planned?.seats ?? 1,
    candidates: linesOf(planned?.candidates ?? []),
    roundOf: null,
  }
}

/** The second round of an election: the seats that are left, between those it says. */
export function roundDraft(election: ElectionState, title: string): ElectionDraft | null {
  const { secondRound, candidates, itemId, electionId } = election
  if (secondRound === null) return null
  const standing = candidates.filter((candidate) => secondRound.candidates.includes(candidateKey(candidate)))
  return { itemId, title, seats: secondRound.seats, candidates: linesOf(standing), roundOf: electionId }
}

function linesOf(people: readonly HallPerson[]): string {
  return people.map(({ code, name }) => (code === null ? name : `${code} ${name}`)).join('\n')
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
