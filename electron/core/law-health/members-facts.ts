import type { ResolutionBody } from '@shared/contract/resolutions'
import { plain } from '../db/statement'
import { governanceFormOn } from '../governance/posts-on'
import { lawOn } from '../law/law-figures'
import { paidCapitalOn } from '../membership/capital-changes'
import { charterOn } from '../membership/charter'
import { officialMembersOn } from '../membership/official-members'
import { registerOn } from '../membership/register-on'
import { wasMemberOn } from '../membership/register-versions'
import type { HealthMember, MembersFacts } from './members'
import type { HealthQuestion } from './question'

const identities = plain<Record<string, never>, { code: string; nationality: string; representative: string }>(
  'SELECT code, nationality, representative FROM member',
)
const applications = plain<{ on: string }, { member: string; date: string }>(
  `SELECT member, max(date) AS date FROM memberStep WHERE kind = 'application' AND date <= @on GROUP BY member`,
)
// 4118 is where membership fees go (docs/decisions/0016).
const fees = plain<{ on: string }, { member: string; paid: number }>(
  `SELECT party AS member, sum(amount) AS paid FROM (
     SELECT creditParty AS party, amount FROM posting WHERE creditAccount GLOB '4118*' AND postingDate <= @on
     UNION ALL SELECT debitParty, -amount FROM posting WHERE debitAccount GLOB '4118*' AND postingDate <= @on
   ) WHERE party IS NOT NULL GROUP BY party`,
)
const decisions = plain<
  { on: string },
  { code: string; name: string; type: HealthMember['type']; date: string; body: ResolutionBody | null; isVoid: number }
>(
  `SELECT member.code, party.name, member.type, memberStep.date, resolution.body, voidNote IS NOT NULL AS isVoid
   FROM memberStep JOIN member ON member.code = memberStep.member JOIN party USING (code) LEFT JOIN resolution USING (resolutionId)
   WHERE memberStep.kind IN ('admission', 'leavingDecision') AND memberStep.date <= @on ORDER BY memberStep.stepId`,
)

/** What a book says of its members on a day, for R01 to R05. */
export function membersFacts({ book, law, on }: HealthQuestion): MembersFacts {
  const { connection, ledger } = book
  const paid = paidCapitalOn(connection, on)
  const paidFees = new Map(connection.all(fees, { on }).map((row) => [row.member, row.paid]))
  const applied = new Map(connection.all(applications, { on }).map((row) => [row.member, row.date]))
  const identity = new Map(connection.all(identities, {}).map((row) => [row.code, row]))
  const present = registerOn(connection, on).filter((row) => wasMemberOn(row, on))
  const flag = (value: number | null) => (value === null ? null : value === 1)
  return {
    on,
    count: officialMembersOn(connection, on, lawOn(law, on)),
    leaving: present.filter(({ type, stage }) => type === 'official' && stage === 'leaving').length,
    fee: charterOn(connection, on).membershipFee,
    isPaidKnown: ledger.memory.voucherHead.id > 0,
    members: present.map(({ code, name, type, legalForm, birthDate, joinedOn, pledgedCapital, ...row }) => ({
      code,
      name,
      type,
      legalForm,
      birthDate,
      capital: pledgedCapital,
      usesServices: flag(row.usesServices),
      contributesLabour: flag(row.contributesLabour),
      nationality: identity.get(code)?.nationality ?? 'VN',
      representative: identity.get(code)?.representative ?? '',
      paid: paid.get(code) ?? 0,
      paidFee: paidFees.get(code) ?? 0,
      appliedOn: applied.get(code) ?? null,
      isOld: joinedOn === null || joinedOn < ledger.firstDay,
    })),
    decisions: connection.all(decisions, { on }).map(({ date, isVoid, ...row }) => ({
      ...row,
      form: governanceFormOn(connection, date),
      isVoid: isVoid === 1,
    })),
  }
}
