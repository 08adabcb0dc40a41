import type { Relation, Relative } from '@shared/contract/member-parts'
import { foldText } from '@shared/domain/text-fold'
import type { Connection } from '../../db/connection'
import type { RelativeTable } from '../../db/schema-members'
import { signersOn } from '../../db/signers'
import { plain, sql, statement } from '../../db/statement'

const insert = statement<RelativeTable>()((p) =>
  sql.insertInto('relative').values({
    relativeId: p.relativeId,
    member: p.member,
    relation: p.relation,
    name: p.name,
    relativeMember: p.relativeMember,
    declaredOn: p.declaredOn,
    endedOn: p.endedOn,
  }),
)
const end = statement<{ relativeId: string; endedOn: string }>()((p) =>
  sql.updateTable('relative').set({ endedOn: p.endedOn }).where('relativeId', '=', p.relativeId),
)
const byId = statement<{ relativeId: string }>()((p) =>
  sql.selectFrom('relative').selectAll().where('relativeId', '=', p.relativeId),
)
const around = plain<{ code: string }, RelativeTable & { memberName: string }>(
  `SELECT relative.*, party.name AS memberName FROM relative JOIN party ON party.code = relative.member
   WHERE relative.member = @code OR relative.relativeMember = @code ORDER BY declaredOn, relativeId`,
)

/** How a relation reads from the other side: a parent's child; in-laws are in-laws both ways. */
const inverse: Readonly<Record<Relation, Relation>> = {
  spouse: 'spouse',
  parent: 'child',
  child: 'parent',
  sibling: 'sibling',
  siblingInLaw: 'spouseSibling',
  spouseSibling: 'siblingInLaw',
}

/** Keeps a declared relation. */
export function insertRelative(connection: Connection, relative: RelativeTable): void {
  connection.run(insert, relative)
}

/** Says from which day a declared relation no longer holds. */
export function endRelation(connection: Connection, relativeId: string, endedOn: string): void {
  connection.run(end, { relativeId, endedOn })
}

/** A declared relation; undefined when there is none of that id. */
export function readRelative(connection: Connection, relativeId: string): RelativeTable | undefined {
  return connection.get(byId, { relativeId })
}

/**
 * The family of a member as they or their relatives declared it (Law 17/2023/QH15 article 4.11), with the signer's post that
 * somebody of the same name holds on the day.
 */
export function relativesOf(connection: Connection, code: string, today: string): Relative[] {
  const posts = postsByName(connection, today)
  return connection.all(around, { code }).map((row) => {
    const own = row.member === code
    const name = own ? row.name : row.memberName
    return {
      relativeId: row.relativeId,
      relation: own ? row.relation : inverse[row.relation],
      name,
      relativeMember: own ? row.relativeMember : row.member,
      declaredBy: own ? 'member' : 'relative',
      declaredOn: row.declaredOn,
      endedOn: row.endedOn,
      post: posts.get(foldText(name)) ?? null,
    }
  })
}

function postsByName(connection: Connection, today: string): Map<string, NonNullable<Relative['post']>> {
  const { representative, chiefAccountant, preparer, cashier } = signersOn(connection, today)
  // The highest post last, so that it is the one that is named.
  const named = [
    [preparer, 'preparer'],
    [cashier, 'cashier'],
    [chiefAccountant, 'chiefAccountant'],
    [representative, 'representative'],
  ] as const
  return new Map(named.filter(([name]) => name.trim() !== '').map(([name, post]) => [foldText(name), post]))
}
