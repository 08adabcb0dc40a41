import type { HallView } from '@shared/contract/hall'
import { lawOn } from '../../law/law-figures'
import { marksOf } from '../../book-file/marks'
import type { CallContext } from '../../context'
import type { MeetingHall } from '../../governance/hall-of'
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
