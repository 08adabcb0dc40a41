import type { InputOf } from '@shared/contract/procedure'
import type { membership as contract } from '@shared/contract/membership'
import { fault } from '@shared/text/fault'
import { summaries } from '@shared/text/summaries'
import type { CallContext } from '../../context'
import { missingToBegin } from '../../law/becoming-a-member'
import { lawOn } from '../../law/law-figures'
import { paymentDeadline } from '../../law/payment-deadline'
import { bodyForChange, rightBody } from '../../law/right-body'
import { paidCapitalOn } from '../../membership/capital-changes'
import { charterOn } from '../../membership/charter'
import { pledgeFaults, recordPledge } from '../../membership/pledge'
import { foreignShareFaults, registerFaults } from '../../membership/register-faults'
import { readResolution } from '../../membership/resolutions'
import { stepsOf } from '../../membership/steps'
import { refuseAll } from '../../refusal'
import { paidFeeOn } from './fee'
import { lastApplication } from './last-application'
import { transitions } from './stages'
import { bodyFaults, givenResolution, memberRecord, placeFaults, takeStep } from './take-step'

type Decision = InputOf<(typeof contract)['decide']>

/**
 * What the right body decided of an application (R05). An admission records the pledge of the application with its deadline (article
 * 74.4) and is refused when that breaks article 74.
 */
export function decide(
  context: CallContext,
  { member: code, admit, resolutionId, note }: Decision,
): { stepId: number } {
  const { book, command } = context
  const record = memberRecord(context, code)
  const kind = admit ? 'admission' : 'rejection'
  const faults = bodyFaults(context, resolutionId, rightBody(book.profile.governanceForm, record.member.type))
  refuseAll(faults)
  const resolution = givenResolution(context, resolutionId)
  const { date } = resolution
  refuseAll(placeFaults(context, record, { kind, date, from: transitions[kind].from }))
  const figures = lawOn(context.core.law, date)
  const application = lastApplication(context, code)
  const pledge = application?.content.pledge ?? 0
  const dueOn = paymentDeadline(date, charterOn(book.connection, date).contributionMonths, figures.paymentMonths)
  if (admit) {
    refuseAll(foreignShareFaults(book.connection, record, figures))
    const { sequence: commandSequence } = command
    if (pledge > 0)
      recordPledge(book.ledger, figures, { member: code, date, amount: pledge, dueOn, resolutionId, commandSequence })
  }
  command.summary = summaries.stepTaken(kind, record.party, date)
  return {
    stepId: takeStep(context, record, {
      kind,
      date,
      resolution,
      note,
      details: { pledge, dueOn: pledge > 0 ? dueOn : null, askedOn: application?.date ?? null },
      change: { stage: admit ? 'approved' : 'rejected' },
    }),
  }
}

/** The membership begins: application, and capital or fee, are there (R04; article 30.3). */
export function activate(
  context: CallContext,
  { member: code, date }: InputOf<(typeof contract)['activate']>,
): { stepId: number } {
  const { connection } = context.book
  const record = memberRecord(context, code)
  refuseAll(placeFaults(context, record, { kind: 'activation', date, from: transitions.activation.from }))
  const { type } = record.member
  const { membershipFee: fee } = charterOn(connection, date)
  const paidCapital = paidCapitalOn(connection, date).get(code) ?? 0
  const paidFee = paidFeeOn(connection, code, date)
  const appliedOn = lastApplication(context, code)?.date ?? null
  const missing = missingToBegin({ type, appliedOn, paidCapital, paidFee, fee })
  if (missing === 'application') refuseAll([fault({ code: 'membership-application-missing' })])
  if (missing === 'capital')
    refuseAll([fault({ code: 'membership-capital-missing', column: 'date', value: date, data: { date } })])
  if (missing === 'fee')
    refuseAll([fault({ code: 'membership-fee-missing', column: 'date', data: { amount: fee, balance: paidFee } })])
  context.command.summary = summaries.stepTaken('activation', record.party, date)
  return {
    stepId: takeStep(context, record, {
      kind: 'activation',
      date,
      details: {
        paid: paidCapital,
        paidFee,
        pledge: record.member.pledgedCapital,
        resolution: admittedBy(context, code),
      },
      change: { stage: 'active', joinedOn: date, leftOn: null },
    }),
  }
}

/** The resolution on which a member was admitted, for the papers that name it. */
function admittedBy({ book }: CallContext, code: string) {
  const admission = stepsOf(book.connection, code).findLast(({ kind }) => kind === 'admission')
  const id = admission?.resolutionId ?? null
  return id === null ? null : (readResolution(book.connection, id) ?? null)
}

/** A member becomes one of another type, by the body of the type with capital; the facts must fit the new type (R02). */
export function changeType(context: CallContext, input: InputOf<(typeof contract)['changeType']>): { stepId: number } {
  const { book, command } = context
  const { type, pledge, resolutionId } = input
  const record = memberRecord(context, input.member)
  const { type: fromType, pledgedCapital } = record.member
  if (fromType === type) refuseAll([fault({ code: 'membership-type-same', column: 'type' })])
  refuseAll(bodyFaults(context, resolutionId, bodyForChange(book.profile.governanceForm, fromType, type)))
  const resolution = givenResolution(context, resolutionId)
  const { date } = resolution
  refuseAll(placeFaults(context, record, { kind: 'change', date, from: transitions.change.from }))
  const figures = lawOn(context.core.law, date)
  const paid = paidCapitalOn(book.connection, date).get(input.member) ?? 0
  const held = Math.max(paid, pledgedCapital)
  if (type === 'nonContributing' && held > 0)
    refuseAll([fault({ code: 'membership-capital-stays', column: 'type', data: { amount: held } })])
  const change = { type, usesServices: input.usesServices ? 1 : 0, contributesLabour: input.contributesLabour ? 1 : 0 }
  const changed = { ...record, member: { ...record.member, ...change, pledgedCapital: pledgedCapital + pledge } }
  refuseAll([...registerFaults(changed, date, figures), ...foreignShareFaults(book.connection, changed, figures)])
  const stepId = takeStep(context, record, {
    kind: 'change',
    date,
    resolution,
    note: input.note,
    details: { fromType, pledge: pledgedCapital + pledge, paid },
    change,
  })
  const { sequence: commandSequence } = command
  const pledged = { member: input.member, date, amount: pledge, dueOn: null }
  if (pledge > 0) recordPledge(book.ledger, figures, { ...pledged, resolutionId, commandSequence })
  else if (type !== 'nonContributing') refuseAll(pledgeFaults(book.ledger, figures, pledged))
  command.summary = summaries.stepTaken('change', record.party, date)
  return { stepId }
}
