import type { InputOf } from '@shared/contract/procedure'
import type { membership as contract } from '@shared/contract/membership'
import { addDays } from '@shared/domain/civil-date'
import { toNfc } from '@shared/domain/text-fold'
import { summaries } from '@shared/text/summaries'
import type { CallContext } from '../../context'
import type { MemberStepTable } from '../../db/schema-members'
import { rightBody } from '../../law/right-body'
import { charterOn } from '../../membership/charter'
import { stepsOf } from '../../membership/steps'
import { refuseAll } from '../../refusal'
import { transitions, withdrawals } from './stages'
import { bodyFaults, givenResolution, memberRecord, placeFaults, takeStep } from './take-step'

/** A member asks to leave (article 33.1.d); the charter's notice runs from that day. */
export function requestLeave(
  context: CallContext,
  { member, date, note }: InputOf<(typeof contract)['requestLeave']>,
): { stepId: number } {
  const record = memberRecord(context, member)
  refuseAll(placeFaults(context, record, { kind: 'leavingRequest', date, from: transitions.leavingRequest.from }))
  context.command.summary = summaries.stepTaken('leavingRequest', record.party, date)
  return {
    stepId: takeStep(context, record, {
      kind: 'leavingRequest',
      date,
      cause: 'voluntary',
      note: toNfc(note),
      details: { leaveFrom: leaveFrom(context, date), pledge: record.member.pledgedCapital },
      change: { stage: 'leaving' },
    }),
  }
}

/** The right body's decision on a request to leave (article 33.4). */
export function decideLeave(
  context: CallContext,
  { member, resolutionId }: InputOf<(typeof contract)['decideLeave']>,
): { stepId: number } {
  const record = memberRecord(context, member)
  refuseAll(bodyFaults(context, resolutionId, rightBody(context.book.profile.governanceForm, record.member.type)))
  const resolution = givenResolution(context, resolutionId)
  const { date } = resolution
  refuseAll(placeFaults(context, record, { kind: 'leavingDecision', date, from: transitions.leavingDecision.from }))
  const { requestedOn } = leavingOf(context, member)
  context.command.summary = summaries.stepTaken('leavingDecision', record.party, date)
  return {
    stepId: takeStep(context, record, {
      kind: 'leavingDecision',
      date,
      cause: 'voluntary',
      resolution,
      details: { leaveFrom: leaveFrom(context, requestedOn ?? date), askedOn: requestedOn },
    }),
  }
}

/** Takes back an application that is not decided, or a request to leave that is not carried out. */
export function withdraw(
  context: CallContext,
  { member, date, note }: InputOf<(typeof contract)['withdraw']>,
): { stepId: number } {
  const record = memberRecord(context, member)
  const stage = withdrawals[record.member.stage]
  refuseAll(placeFaults(context, record, { kind: 'withdrawal', date, from: ['applied', 'leaving'] }))
  context.command.summary = summaries.stepTaken('withdrawal', record.party, date)
  return {
    stepId: takeStep(context, record, {
      kind: 'withdrawal',
      date,
      note: toNfc(note),
      ...(stage === undefined ? {} : { change: { stage } }),
    }),
  }
}

/** Where a request to leave stands: when it was made, and what decided it; null where that has not happened, or was taken back. */
export type Leaving = { requestedOn: string | null; decision: MemberStepTable | null }

/** The request to leave that a member's path now rests on. */
export function leavingOf({ book }: CallContext, member: string): Leaving {
  const steps = stepsOf(book.connection, member)
  const request = steps.findLastIndex(({ kind }) => kind === 'leavingRequest')
  const after = request < 0 ? [] : steps.slice(request)
  if (after.some(({ kind }) => kind === 'withdrawal' || kind === 'departure'))
    return { requestedOn: null, decision: null }
  return {
    requestedOn: after[0]?.date ?? null,
    decision: after.find(({ kind }) => kind === 'leavingDecision') ?? null,
  }
}

/** The first day on which who asked on a day may leave, by the charter's notice then. */
export function leaveFrom({ book }: CallContext, requestedOn: string): string {
  return addDays(requestedOn, charterOn(book.connection, requestedOn).leavingNoticeDays)
}
