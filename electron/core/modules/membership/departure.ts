import type { InputOf } from '@shared/contract/procedure'
import type { membership as contract } from '@shared/contract/membership'
import { addMonths } from '@shared/domain/civil-date'
import type { Fault } from '@shared/contract/refusal'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { membershipWords } from '@shared/text/membership-words'
import { summaries } from '@shared/text/summaries'
import type { CallContext } from '../../context'
import { plain } from '../../db/statement'
import { lawOn } from '../../law/law-figures'
import { causeApplies, causeRules } from '../../law/leaving-causes'
import { paymentStanding } from '../../law/payment-deadline'
import { rightBody } from '../../law/right-body'
import {
  capitalChangesOf,
  insertCapitalChange,
  paidCapitalOfOne,
  paidCapitalOn,
} from '../../membership/capital-changes'
import { charterOn } from '../../membership/charter'
import { officialMembersOn } from '../../membership/official-members'
import type { MemberRecord } from '../../membership/register'
import { refuseAll } from '../../refusal'
import { paidFeeOn } from './fee'
import { leaveFrom, leavingOf } from './leaving'
import { transitions } from './stages'
import { bodyFaults, givenResolution, memberRecord, placeFaults, takeStep } from './take-step'

type Departure = InputOf<(typeof contract)['depart']>

/**
 * A membership ends by a cause of article 33: letters a to c happen by themselves and need the paper they rest on, the others the right
 * body's decision (article 33.4) and what their letter says. Answers a warning when too few official members stay (R01).
 */
export function depart(context: CallContext, input: Departure): { stepId: number; warning: string | null } {
  const { date, cause } = input
  const record = memberRecord(context, input.member)
  refuseAll(placeFaults(context, record, { kind: 'departure', date, from: transitions.departure.from }))
  const { type, legalForm } = record.member
  if (!causeApplies(cause, type, legalForm))
    refuseAll([fault({ code: 'membership-cause-other-type', column: 'cause', value: cause })])
  const decided = leavingOf(context, input.member).decision?.resolutionId ?? null
  const resolutionId = input.resolutionId ?? (cause === 'voluntary' ? decided : null)
  refuseAll([...decisionFaults(context, record, input, resolutionId), ...causeFaults[cause](context, record, input)])
  const resolution = resolutionId === null ? undefined : givenResolution(context, resolutionId)
  if (resolution !== undefined && resolution.date > date)
    refuseAll([
      fault({
        code: 'membership-date-before',
        column: 'date',
        value: date,
        data: { date, from: resolution.date, value: resolution.number },
      }),
    ])
  const warning = belowWarning(context, input.member, date)
  context.command.summary = summaries.stepTaken('departure', record.party, date)
  const stepId = takeStep(context, record, {
    kind: 'departure',
    date,
    cause,
    ...(resolution === undefined ? {} : { resolution }),
    note: toNfc(input.note),
    details: {
      pledge: record.member.pledgedCapital,
      paid: paidCapitalOn(context.book.connection, date).get(input.member) ?? 0,
      debts: debtsOf(context, input.member, date),
    },
    change: { stage: 'left', leftOn: date },
  })
  lapse(context, record, { date, resolutionId })
  return { stepId, warning }
}

/** What was pledged and never paid ends with the membership and leaves the charter capital (articles 33.1.g, 78.2); what was paid is given back. */
function lapse(
  { book: { connection }, command }: CallContext,
  { member: { code, pledgedCapital } }: MemberRecord,
  { date, resolutionId }: { date: string; resolutionId: string | null },
): void {
  const unpaid = pledgedCapital - Math.max(0, paidCapitalOfOne(connection, code, '9999-12-31'))
  if (unpaid <= 0) return
  insertCapitalChange(connection, {
    uid: `lapse ${command.sequence} ${code}`,
    member: code,
    date,
    kind: 'reduction',
    pledged: 0 - unpaid,
    dueOn: null,
    other: null,
    resolutionId,
    voucherId: null,
    asset: null,
    note: membershipWords.lapsed,
    commandSequence: command.sequence,
  })
}

/** What article 4.7 warns of when a member leaves on a day (R01); null when enough official members stay. */
export function belowWarning({ book, core }: CallContext, member: string, day: string): string | null {
  const figures = lawOn(core.law, day)
  const counted = officialMembersOn(book.connection, day, figures, member)
  if (counted === null || counted.count >= figures.minimumMembers) return null
  return membershipWords.below(counted.count, figures.minimumMembers, counted.revocableFrom)
}

/** The right body's decision where one is needed, and none where the membership ends by itself. */
function decisionFaults(
  context: CallContext,
  { member }: MemberRecord,
  { cause }: Departure,
  resolutionId: string | null,
): Fault[] {
  if (!causeRules[cause].decided)
    return resolutionId === null ? [] : [fault({ code: 'membership-decision-not-needed', column: 'resolutionId' })]
  const right = rightBody(context.book.profile.governanceForm, member.type)
  if (resolutionId !== null) return bodyFaults(context, resolutionId, right)
  const data = { choices: membershipWords.bodies[right.body], id: right.article }
  const code = cause === 'voluntary' ? 'membership-leave-not-decided' : 'membership-resolution-missing'
  return [fault({ code, column: 'resolutionId', data })]
}

type CauseFaults = (context: CallContext, record: MemberRecord, input: Departure) => Fault[]

const paperMissing: CauseFaults = (_, __, { note }) =>
  note === '' ? [fault({ code: 'membership-paper-missing', column: 'note' })] : []

/** What each cause asks for beside a decision. */
const causeFaults: Readonly<Record<Departure['cause'], CauseFaults>> = {
  death: paperMissing,
  ended: paperMissing,
  cooperativeEnded: paperMissing,
  voluntary: (context, _, { member, date }) => {
    const { requestedOn } = leavingOf(context, member)
    if (requestedOn === null) return [fault({ code: 'membership-leave-not-asked', column: 'cause' })]
    const from = leaveFrom(context, requestedOn)
    if (date >= from) return []
    const count = charterOn(context.book.connection, requestedOn).leavingNoticeDays
    return [fault({ code: 'membership-notice', column: 'date', value: date, data: { count, from } })]
  },
  expelled: (_, __, { note }) => (note === '' ? [fault({ code: 'membership-expulsion-ground', column: 'note' })] : []),
  idle: ({ book }, { member }, { date }) => {
    const { idleMonths } = charterOn(book.connection, date)
    const last = book.connection.get(lastDealing, { member: member.code, to: date })?.date ?? member.joinedOn
    if (last === null || addMonths(last, idleMonths) <= date) return []
    return [fault({ code: 'membership-not-idle', column: 'cause', data: { date: last, count: idleMonths } })]
  },
  unpaid: ({ book, core }, { member }, { date }) => {
    const { connection } = book
    const { reRegisterDays } = lawOn(core.law, date)
    const standing = paymentStanding(
      capitalChangesOf(connection, member.code),
      paidCapitalOn(connection, date).get(member.code) ?? 0,
      { on: date, minimum: charterOn(connection, date).minimumContribution, reRegisterDays },
    )
    return standing.state === 'endMembership' ? [] : [fault({ code: 'membership-not-unpaid', column: 'cause' })]
  },
  feeUnpaid: ({ book }, { member }, { date }) => {
    const { membershipFee } = charterOn(book.connection, date)
    const due = paidFeeOn(book.connection, member.code, date) < membershipFee
    return due ? [] : [fault({ code: 'membership-fee-not-due', column: 'cause' })]
  },
}

// Dealings are whatever names the member but capital, funds, income shared out and the fee: those happen without use or labour.
const lastDealing = plain<{ member: string; to: string }, { date: string | null }>(
  `SELECT max(postingDate) AS date FROM posting WHERE postingDate <= @to AND amount > 0 AND (
     (debitParty = @member AND substr(debitAccount, 1, 3) NOT IN ('411', '418', '421', '338', '353', '442')) OR
     (creditParty = @member AND substr(creditAccount, 1, 3) NOT IN ('411', '418', '421', '338', '353', '442')))
   AND month % 100 <> 0`,
)

const debtRows = plain<{ member: string; to: string }, { account: string; name: string; balance: number }>(
  `SELECT moved.code AS account, account.name, sum(moved.amount) AS balance FROM (
     SELECT debitAccount AS code, amount FROM posting WHERE debitParty = @member AND postingDate <= @to
     UNION ALL
     SELECT creditAccount, -amount FROM posting WHERE creditParty = @member AND postingDate <= @to
   ) AS moved JOIN account USING (code)
   WHERE substr(moved.code, 1, 2) IN ('13', '14', '33', '34') GROUP BY moved.code HAVING balance <> 0 ORDER BY moved.code`,
)

/** What a member owes (positive) and is owed (negative) on a day, by account: what is settled when they leave (article 90.2). */
function debtsOf({ book }: CallContext, member: string, to: string) {
  return book.connection.all(debtRows, { member, to })
}
