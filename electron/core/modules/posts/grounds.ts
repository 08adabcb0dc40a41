import type { PostGround } from '@shared/contract/post-parts'
import { toNfc } from '@shared/domain/text-fold'
import { postSummaries } from '@shared/text/post-summaries'
import type { CallContext } from '../../context'
import type { PostGroundTable } from '../../db/schema-posts'
import { plain, sql, statement } from '../../db/statement'
import { declaredGrounds } from '../../governance/judge-bans'
import { refuse } from '../../refusal'
import { nameOfMember } from './names'

const insertGround = statement<PostGroundTable>()((p) =>
  sql.insertInto('postGround').values({
    groundId: p.groundId,
    member: p.member,
    name: p.name,
    ground: p.ground,
    fromDate: p.fromDate,
    toDate: p.toDate,
    note: p.note,
    commandSequence: p.commandSequence,
  }),
)
const end = plain<{ groundId: string; toDate: string }, never>(
  'UPDATE postGround SET toDate = @toDate WHERE groundId = @groundId',
)

type Declared = { member: string | null; name: string; ground: PostGround; fromDate: string; note: string }

/** Keeps a ground of article 62.4 as it was declared; refuses 'member-unknown', 'post-name-missing'. */
export function declareGround({ book, command }: CallContext, groundId: string, given: Declared): void {
  const known = given.member === null ? null : nameOfMember(book.connection, given.member)
  if (given.member !== null && known === null)
    refuse({ code: 'member-unknown', column: 'member', value: given.member, data: { party: given.member } })
  const name = known ?? toNfc(given.name)
  if (name === '') refuse({ code: 'post-name-missing', column: 'name' })
  const { member, ground, fromDate } = given
  book.connection.run(insertGround, {
    groundId,
    member,
    name,
    ground,
    fromDate,
    toDate: null,
    note: toNfc(given.note),
    commandSequence: command.sequence,
  })
  command.summary = postSummaries.groundDeclared(name, ground, fromDate)
}

/** Says from which day a declared ground no longer stands; once. */
export function endGround(
  { book, command }: CallContext,
  { groundId, toDate }: { groundId: string; toDate: string },
): void {
  const ground = declaredGrounds(book.connection).find((one) => one.groundId === groundId)
  if (ground === undefined) refuse({ code: 'post-unknown', column: 'groundId' })
  if (ground.toDate !== null) refuse({ code: 'ground-over', column: 'groundId' })
  if (toDate < ground.fromDate) refuse({ code: 'authority-dates', column: 'toDate', data: { date: ground.fromDate } })
  book.connection.run(end, { groundId, toDate })
  command.summary = postSummaries.groundEnded(ground.name, toDate)
}
