import type { HallView } from '@shared/contract/hall'
import { postKindWords } from '@shared/text/posts'
import { lawOn } from '../../law/law-figures'
import { marksOf } from '../../book-file/marks'
import type { CallContext } from '../../context'
import type { MeetingHall } from '../../governance/hall-of'
import { holdersOf } from '../../governance/posts-on'
import { nextCallOf } from '../../governance/next-call'
import { registerOn } from '../../membership/register-on'
import { bookNames } from './store'

/** A hall as the page takes it: everything its fold needs, and how it stands now. */
export function hallView({ book, core }: CallContext, of: MeetingHall): HallView {
  const { meeting, agenda, voters, events, rules, state, notices, heldOn, hall } = of
  const names = book.connection.get(bookNames, {}) ?? { bookId: '', cooperative: '' }
  const next = nextCallOf(meeting, lawOn(core.law, heldOn))
  return {
    meeting,
    ...names,
    marks: marksOf(book),
    heldOn,
    agenda,
    itemIds: [...hall.itemIds],
    voters,
    others: others(book.connection, of),
    withoutVote: withoutVote(book.connection, of),
    rules,
    notices,
    events,
    now: {
      phase: state.phase,
      turnout: state.turnout,
      quorum: state.quorum,
      currentItemId: state.currentItemId,
      openMotionId: state.motions.find(({ closedAt }) => closedAt === null)?.motionId ?? null,
    },
    nextCall: next,
  }
}

/** Those the register knows on the meeting's day who have no vote at it, such as associates (article 57.2): they may be there all the same. */
export function others(
  connection: CallContext['book']['connection'],
  { voters, heldOn }: Pick<MeetingHall, 'voters' | 'heldOn'>,
): { code: string; name: string; hamlet: string }[] {
  const entitled = new Set(voters.map(({ code }) => code))
  return registerOn(connection, heldOn)
    .filter(
      ({ code, stage, leftOn }) => !entitled.has(code) && stage === 'active' && (leftOn === null || leftOn > heldOn),
    )
    .map(({ code, name, hamlet }) => ({ code, name, hamlet }))
}

/** Who is proposed at a board's door: the supervisors (article 69.3.h), and a director who is not one of the board. */
function withoutVote(
  connection: CallContext['book']['connection'],
  { meeting, voters, heldOn }: Pick<MeetingHall, 'meeting' | 'voters' | 'heldOn'>,
): HallView['withoutVote'] {
  if (meeting.body !== 'board') return []
  const voting = new Set(voters.map(({ code }) => code))
  const found = new Map<string, string>()
  // The head of the supervisors has a row as one of them too: the higher post is named.
  const holders = (['headSupervisor', 'supervisor', 'director'] as const).flatMap((kind) =>
    holdersOf(connection, kind, heldOn),
  )
  for (const { kind, member, name } of holders)
    if ((member === null || !voting.has(member)) && !found.has(name)) found.set(name, postKindWords(kind, 'full'))
  return [...found].map(([name, from]) => ({ name, from }))
}
