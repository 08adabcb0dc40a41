import {
  Decision,
  type ElectionQuestion,
  type meetingLaw as contract,
  type OutcomeQuestion,
  type QuorumQuestion,
} from '@shared/contract/meeting-law'
import type { Fault } from '@shared/contract/refusal'
import { countElection } from '@shared/domain/election'
import { type Fraction, readFraction } from '@shared/domain/threshold'
import { fault } from '@shared/text/fault'
import { lawOn } from '../../law/law-figures'
import { majoritiesBelowLaw, outcomeOf } from '../../law/meetings/majority'
import { boardQuorum, daysToCall, generalMeetingQuorum, isCallInTime } from '../../law/meetings/quorum'
import type { HandlersOf } from '../../procedure'
import { refuseAll } from '../../refusal'

export const meetingLawHandlers = {
  quorum: (context, question) => {
    refuseAll(quorumFaults(question))
    const figures = lawOn(context.core.law, question.heldOn ?? context.today())
    const { counted, base, needed, met } =
      question.body === 'board' ? boardQuorum(question, figures) : generalMeetingQuorum(question, figures)
    const days = daysToCall(question, figures)
    const previous = question.call === 2 ? question.firstPlannedOn : question.secondPlannedOn
    const { heldOn } = question
    return {
      counted,
      base,
      share: `${counted}/${base}`,
      needed,
      met,
      ...(days === null || previous == null || heldOn == null
        ? {}
        : { callInTime: isCallInTime(previous, heldOn, days) }),
    }
  },

  outcome: (context, question) => {
    const { shares, faults } = charterShares(question.charter ?? {})
    refuseAll([...outcomeFaults(question), ...faults])
    const figures = lawOn(context.core.law, context.today())
    const { attendingVotes, decision, ...cast } = question
    const { base, ...rest } = outcomeOf(decision, { ...cast, attending: attendingVotes }, figures, shares)
    const charterErrors = majoritiesBelowLaw(shares, figures)
    return {
      ...rest,
      base,
      share: `${question.for}/${base}`,
      ...(charterErrors.length > 0 ? { charterErrors } : {}),
    }
  },

  election: (_, question) => {
    refuseAll(electionFaults(question))
    const { seats, ballots, votes } = question
    return countElection({ seats, base: ballots.issued, votes })
  },
} satisfies HandlersOf<typeof contract>

/** More people than are entitled, and a call that is held before the one it follows. */
function quorumFaults({ entitled, attendance, call, heldOn, ...planned }: QuorumQuestion): Fault[] {
  const faults: Fault[] = []
  const count = attendance.inPerson + attendance.online + attendance.proxy
  if (count > entitled)
    faults.push(fault({ code: 'meeting-too-many', column: 'attendance', value: count, data: { limit: entitled } }))
  const { firstPlannedOn: first, secondPlannedOn: second } = planned
  const backwards = (column: string, from: string, to: string) =>
    void faults.push(fault({ code: 'meeting-call-backwards', column, value: to, data: { from, to } }))
  if (first != null && second != null && second < first) backwards('secondPlannedOn', first, second)
  const previous = call === 1 ? null : ((call === 3 ? second : null) ?? first)
  if (previous != null && heldOn != null && heldOn < previous) backwards('heldOn', previous, heldOn)
  return faults
}

/** More votes than those who are there have. */
function outcomeFaults(question: OutcomeQuestion): Fault[] {
  const cast = question.for + question.against + question.abstain + question.invalid
  const limit = question.attendingVotes
  return cast > limit
    ? [fault({ code: 'motion-too-many-votes', column: 'attendingVotes', value: limit, data: { count: cast, limit } })]
    : []
}

/** What a charter asks, read: a fraction by decision, or what is wrong with it. */
function charterShares(charter: Readonly<Record<string, string>>): {
  shares: Partial<Record<Decision, Fraction>>
  faults: Fault[]
} {
  const shares: Partial<Record<Decision, Fraction>> = {}
  const faults: Fault[] = []
  for (const [name, text] of Object.entries(charter)) {
    const decision = Decision.safeParse(name)
    const share = readFraction(text)
    const column = `charter.${name}`
    if (!decision.success)
      faults.push(
        fault({ code: 'choice-unknown', column, value: name, data: { choices: Decision.options.join(', ') } }),
      )
    else if (share === null) faults.push(fault({ code: 'charter-share-malformed', column, value: text }))
    else shares[decision.data] = share
  }
  return { shares, faults }
}

/** Ballots that came back without having been handed out, and more marks than the ballots can bear. */
function electionFaults({ seats, ballots: { issued, collected, invalid }, votes }: ElectionQuestion): Fault[] {
  const faults: Fault[] = []
  const tooMany = (
    code: 'ballots-too-many' | 'ballots-invalid-too-many',
    column: string,
    count: number,
    limit: number,
  ) => void faults.push(fault({ code, column, value: count, data: { limit } }))
  if (collected > issued) tooMany('ballots-too-many', 'ballots.collected', collected, issued)
  if (invalid > collected) tooMany('ballots-invalid-too-many', 'ballots.invalid', invalid, collected)
  const valid = Math.max(0, Math.min(collected, issued) - invalid)
  const candidates = Object.entries(votes)
  if (candidates.length === 0) faults.push(fault({ code: 'candidates-missing', column: 'votes' }))
  for (const [name, count] of candidates)
    if (count > valid)
      faults.push(
        fault({
          code: 'candidate-too-many-votes',
          column: `votes.${name}`,
          value: count,
          data: { name, limit: valid },
        }),
      )
  const marks = candidates.reduce((sum, [, count]) => sum + count, 0)
  if (marks > valid * seats)
    faults.push(
      fault({
        code: 'ballots-too-many-marks',
        column: 'votes',
        value: marks,
        data: { count: valid, limit: valid * seats },
      }),
    )
  return faults
}
