import type { Connection } from '../db/connection'
import type { CapitalChangeTable } from '../db/schema-members'
import { plain, sql, statement } from '../db/statement'

export type NewCapitalChange = Omit<CapitalChangeTable, 'changeId'>

const insert = statement<NewCapitalChange>()((p) =>
  sql.insertInto('capitalChange').values({
    uid: p.uid,
    member: p.member,
    date: p.date,
    kind: p.kind,
    pledged: p.pledged,
    dueOn: p.dueOn,
    other: p.other,
    resolutionId: p.resolutionId,
    voucherId: p.voucherId,
    asset: p.asset,
    note: p.note,
    commandSequence: p.commandSequence,
  }),
)

/** Records a change of a member's capital; a trigger keeps the pledge in the register at the sum of its changes. */
export function insertCapitalChange(connection: Connection, change: NewCapitalChange): void {
  connection.run(insert, change)
}

const ofMember = statement<{ member: string }>()((p) =>
  sql.selectFrom('capitalChange').selectAll().where('member', '=', p.member).orderBy('date').orderBy('changeId'),
)

/** A member's changes of capital in the order of their dates. */
export function capitalChangesOf(connection: Connection, member: string): CapitalChangeTable[] {
  return connection.all(ofMember, { member })
}

// Contributed capital is what 4111 holds by member: every posting to it that names a member is the register's movement itself.
const paidRows = plain<{ to: string }, { member: string; paid: number }>(
  `SELECT party AS member, sum(amount) AS paid FROM (
     SELECT creditParty AS party, amount FROM posting WHERE creditAccount GLOB '4111*' AND postingDate <= @to
     UNION ALL
     SELECT debitParty, -amount FROM posting WHERE debitAccount GLOB '4111*' AND postingDate <= @to
   ) WHERE party IS NOT NULL GROUP BY party`,
)

const paidByOne = plain<{ member: string; to: string }, { paid: number }>(
  `SELECT coalesce(sum(amount), 0) AS paid FROM (
     SELECT amount FROM posting WHERE creditParty = @member AND creditAccount GLOB '4111*' AND postingDate <= @to
     UNION ALL
     SELECT -amount FROM posting WHERE debitParty = @member AND debitAccount GLOB '4111*' AND postingDate <= @to)`,
)

/** What one party has paid in up to a day, in đồng: the same as `paidCapitalOn` says of them, without reading the others. */
export function paidCapitalOfOne(connection: Connection, member: string, to: string): number {
  return connection.get(paidByOne, { member, to })?.paid ?? 0
}

/** What each party has paid in up to a day, in đồng, by code: the balance of 4111 by party (Law 17/2023/QH15 article 15.1.c; readings 33, 43). */
export function paidCapitalOn(connection: Connection, to: string): Map<string, number> {
  return new Map(connection.all(paidRows, { to }).map(({ member, paid }) => [member, paid]))
}
