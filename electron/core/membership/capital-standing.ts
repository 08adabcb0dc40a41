import type { CharterValues } from '@shared/contract/charter'
import { charterCapital } from '../law/capital-caps'
import { type DatedPledge, paymentDeadline, type PaymentStanding, paymentStanding } from '../law/payment-deadline'
import type { LawFigures } from '../law/law-figures'
import type { Connection } from '../db/connection'
import type { MemberTable } from '../db/schema'
import { plain } from '../db/statement'
import { paidCapitalOn } from './capital-changes'

/** A member's capital on a day: the pledge, what 4111 holds of them, and where its payment stands (articles 74.4 to 74.7). */
export type CapitalStanding = PaymentStanding & {
  code: string
  name: string
  type: MemberTable['type']
  stage: MemberTable['stage']
  joinedOn: string | null
  foreign: boolean
  pledged: number
  paid: number
}

type StandingRow = Pick<CapitalStanding, 'code' | 'name' | 'type' | 'stage' | 'joinedOn'> & {
  nationality: string
  leftOn: string | null
}

const memberRows = plain<Record<string, never>, StandingRow>(
  `SELECT code, name, type, stage, joinedOn, leftOn, nationality FROM member JOIN party USING (code)
   WHERE stage NOT IN ('applied', 'rejected') OR leftOn IS NOT NULL ORDER BY code`,
)
const pledgeRows = plain<
  { on: string },
  { member: string; date: string; kind: string; pledged: number; dueOn: string | null }
>('SELECT member, date, kind, pledged, dueOn FROM capitalChange WHERE date <= @on AND pledged <> 0')

/**
 * Everybody in the register with their capital on a day, also who left and applies anew. Of who has left by then, no more is pledged than is still to be given back; a pledge
 * that came with an older register is due the charter's months after its date.
 */
export function capitalStandings(
  connection: Connection,
  on: string,
  { figures, charter }: { figures: LawFigures; charter: CharterValues },
): CapitalStanding[] {
  const paidBy = paidCapitalOn(connection, on)
  const pledgesOf = Map.groupBy(connection.all(pledgeRows, { on }), ({ member }) => member)
  const dueOf = (date: string) =>
    date === '' ? null : paymentDeadline(date, charter.contributionMonths, figures.paymentMonths)
  return connection.all(memberRows, {}).map(({ nationality, leftOn, ...member }) => {
    const paid = paidBy.get(member.code) ?? 0
    const pledges: DatedPledge[] = (pledgesOf.get(member.code) ?? []).map(({ date, kind, pledged, dueOn }) => ({
      pledged,
      dueOn: dueOn ?? (kind === 'opening' ? dueOf(date) : null),
    }))
    const registered = pledges.reduce((sum, { pledged }) => sum + pledged, 0)
    const left =
      member.stage === 'left'
        ? leftOn === null || leftOn <= on
        : member.stage === 'applied' || member.stage === 'rejected'
    const standing: PaymentStanding = left
      ? { state: 'none', dueOn: null }
      : paymentStanding(pledges, paid, {
          on,
          minimum: charter.minimumContribution,
          reRegisterDays: figures.reRegisterDays,
        })
    return {
      ...member,
      foreign: nationality !== 'VN',
      pledged: left ? Math.min(registered, Math.max(paid, 0)) : registered,
      paid,
      ...standing,
    }
  })
}

/** The charter capital on a day: what everybody had pledged by then (reading 43), in đồng. */
export function charterCapitalOn(
  connection: Connection,
  on: string,
  basis: { figures: LawFigures; charter: CharterValues },
): number {
  const standings = capitalStandings(connection, on, basis)
  return charterCapital(standings.map(({ code, type, pledged }) => ({ code, type, capital: pledged })))
}
