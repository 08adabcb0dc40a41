import { leavingCauses } from '@shared/contract/leaving-cause'
import { type MembershipPath, type NextStep, type PathStep } from '@shared/contract/membership'
import type { MemberStage } from '@shared/contract/members'
import { addDays } from '@shared/domain/civil-date'
import { membershipWords } from '@shared/text/membership-words'
import type { CallContext } from '../../context'
import { plain } from '../../db/statement'
import { missingToBegin } from '../../law/becoming-a-member'
import { causeApplies, causeArticle, causeRules } from '../../law/leaving-causes'
import { rightBody } from '../../law/right-body'
import { capitalChangesOf, paidCapitalOn } from '../../membership/capital-changes'
import { charterOn } from '../../membership/charter'
import type { MemberRecord } from '../../membership/register'
import { readResolution } from '../../membership/resolutions'
import { stepsOf } from '../../membership/steps'
import { belowWarning } from './departure'
import { paidFeeOn } from './fee'
import { lastApplication } from './last-application'
import { leaveFrom, leavingOf } from './leaving'
import { papersOf } from './papers-of'
import { memberRecord } from './take-step'

type Next = { next: NextStep; blocked: string | null; dueOn: string | null }

/** A membership's path as its page shows it; refuses 'member-unknown'. */
export function membershipPath(context: CallContext, code: string): MembershipPath {
  const { connection, profile } = context.book
  const today = context.today()
  const record = memberRecord(context, code)
  const { member, party } = record
  const right = rightBody(profile.governanceForm, member.type)
  const paid = paidCapitalOn(connection, today).get(code) ?? 0
  const fee = member.type === 'nonContributing' ? charterOn(connection, today).membershipFee : 0
  const paidFee = paidFeeOn(connection, code, today)
  return {
    code,
    name: party.name,
    type: member.type,
    legalForm: member.legalForm,
    stage: member.stage,
    usesServices: member.usesServices === 1,
    contributesLabour: member.contributesLabour === 1,
    joinedOn: member.joinedOn,
    leftOn: member.leftOn,
    steps: stepsOfPath(context, code),
    ...nextOf(context, record, { paid, fee, paidFee }),
    body: right.body,
    bodyArticle: right.article,
    causes: leavingCauses
      .filter((cause) => causeApplies(cause, member.type, member.legalForm))
      .map((cause) => ({ cause, article: causeArticle(cause, member.type), decided: causeRules[cause].decided })),
    pledged: member.pledgedCapital,
    paid,
    fee,
    paidFee,
    warning: member.stage === 'active' || member.stage === 'leaving' ? belowWarning(context, code, today) : null,
  }
}

const voucherNumber = plain<{ voucherId: number }, { number: string }>(
  'SELECT number FROM voucher WHERE voucherId = @voucherId',
)

type RefundRow = { voucherId: number; number: string; date: string; note: string; resolutionId: string | null }

// Capital given back is what 4111 gave out in the member's name, whoever posted it; a transfer stays within 4111.
const refundRows = plain<{ member: string }, RefundRow>(
  `SELECT v.voucherId, v.number, v.postingDate AS date, coalesce(c.note, v.description) AS note, c.resolutionId
   FROM voucher AS v LEFT JOIN capitalChange AS c ON c.voucherId = v.voucherId AND c.member = @member
   WHERE v.voucherId IN (SELECT voucherId FROM posting WHERE debitAccount GLOB '4111*' AND debitParty = @member AND amount > 0
       AND coalesce(creditAccount, '') NOT GLOB '4111*' AND month % 100 <> 0)
     AND NOT EXISTS (SELECT 1 FROM voucher WHERE reversesId = v.voucherId) ORDER BY v.voucherId`,
)

/** The steps that were taken and the refunds the books hold, by day: a refund is a movement of capital and nowhere recorded twice. */
function stepsOfPath(context: CallContext, code: string): PathStep[] {
  return [...takenSteps(context, code), ...refundsOf(context, code)].toSorted((a, b) => a.date.localeCompare(b.date))
}

function refundsOf({ book: { connection } }: CallContext, code: string): PathStep[] {
  return connection.all(refundRows, { member: code }).map(({ voucherId, number, date, note, resolutionId }) => {
    const resolution = resolutionId === null ? undefined : readResolution(connection, resolutionId)
    return {
      // No step's own: those count from 1.
      stepId: 0 - voucherId,
      kind: 'refund',
      date,
      cause: null,
      note,
      resolution: resolution ? { number: resolution.number, body: resolution.body, date: resolution.date } : null,
      voucher: { voucherId, number },
      papers: [...papersOf('refund')],
    }
  })
}

function takenSteps({ book: { connection } }: CallContext, code: string): PathStep[] {
  return stepsOf(connection, code).map(({ stepId, kind, date, cause, note, resolutionId, voucherId }) => {
    const resolution = resolutionId === null ? undefined : readResolution(connection, resolutionId)
    const voucher = voucherId === null ? undefined : connection.get(voucherNumber, { voucherId })
    return {
      stepId,
      kind,
      date,
      cause,
      note,
      resolution: resolution ? { number: resolution.number, body: resolution.body, date: resolution.date } : null,
      voucher: voucherId !== null && voucher ? { voucherId, number: voucher.number } : null,
      papers: [...papersOf(kind)],
    }
  })
}

type Money = { paid: number; fee: number; paidFee: number }

function nextOf(context: CallContext, record: MemberRecord, money: Money): Next {
  const { member } = record
  const rest: Record<Exclude<MemberStage, 'approved' | 'leaving'>, () => Next> = {
    applied: () => ({ next: 'decide', blocked: null, dueOn: decideBy(context, member.code) }),
    active: () => ({ next: 'leave', blocked: null, dueOn: null }),
    left: () => ended(money),
    rejected: () => ended(money),
  }
  if (member.stage === 'approved') return beginning(context, record, money)
  if (member.stage === 'leaving') return leaving(context, member.code)
  return rest[member.stage]()
}

/** What follows for who is no member: their capital back (article 90.1), else a new application. */
function ended({ paid }: Money): Next {
  return { next: paid > 0 ? 'refund' : 'apply', blocked: null, dueOn: null }
}

/** The last day to decide on an application by the charter; null without an application. */
export function decideBy(context: CallContext, code: string): string | null {
  const applied = lastApplication(context, code)
  if (applied === null) return null
  return addDays(applied.date, charterOn(context.book.connection, applied.date).admissionDecisionDays)
}

function beginning(context: CallContext, { member }: MemberRecord, { paid, fee, paidFee }: Money): Next {
  const { blocked: words } = membershipWords
  const appliedOn = lastApplication(context, member.code)?.date ?? null
  const missing = missingToBegin({ type: member.type, appliedOn, paidCapital: paid, paidFee, fee })
  const dueOn = capitalChangesOf(context.book.connection, member.code).findLast((one) => one.dueOn !== null)?.dueOn
  const reasons = { capital: words.capital, fee: words.fee(fee, paidFee), application: words.application }
  return { next: 'activate', blocked: missing === null ? null : reasons[missing], dueOn: dueOn ?? null }
}

function leaving(context: CallContext, code: string): Next {
  const { requestedOn, decision } = leavingOf(context, code)
  if (decision === null)
    return { next: 'decideLeave', blocked: null, dueOn: requestedOn && leaveFrom(context, requestedOn) }
  const from = leaveFrom(context, requestedOn ?? decision.date)
  const blocked = from > context.today() ? membershipWords.blocked.notice(from) : null
  return { next: 'depart', blocked, dueOn: from }
}
