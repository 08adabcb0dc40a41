import type { personCourses as contract, TrustedKey } from '@shared/contract/person-courses'
import { toNfc } from '@shared/domain/text-fold'
import { packetSummaries } from '@shared/text/packet-summaries'
import type { Connection } from '../../db/connection'
import type { TrustedKeyTable } from '../../db/schema-packets'
import { plain } from '../../db/statement'
import { readKeyFingerprint } from '../../packet/key-pair'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'

const columns = 'fingerprint, name, taxCode, paper, acceptedOn, withdrawnOn, withdrawnReason'
const all = plain<Record<string, never>, TrustedKey>(
  `SELECT ${columns} FROM trustedKey ORDER BY withdrawnOn IS NOT NULL, name, acceptedOn`,
)
const one = plain<{ fingerprint: string }, TrustedKey>(
  `SELECT ${columns} FROM trustedKey WHERE fingerprint = @fingerprint`,
)
const insert = plain<TrustedKeyTable, never>(
  `INSERT INTO trustedKey (fingerprint, name, taxCode, paper, acceptedOn, withdrawnOn, withdrawnReason, commandSequence)
   VALUES (@fingerprint, @name, @taxCode, @paper, @acceptedOn, @withdrawnOn, @withdrawnReason, @commandSequence)`,
)
const withdraw = plain<{ fingerprint: string; withdrawnOn: string; reason: string }, never>(
  'UPDATE trustedKey SET withdrawnOn = @withdrawnOn, withdrawnReason = @reason WHERE fingerprint = @fingerprint',
)

/** A sender's key as it was registered; undefined for one that never was. */
export function keyOf(connection: Connection, fingerprint: string): TrustedKey | undefined {
  return connection.get(one, { fingerprint })
}

/** Accepting a sender's key from the registration on paper, and taking no more packets signed with it. */
export const keyHandlers = {
  keys: ({ book }) => ({ keys: book.connection.all(all, {}) }),

  trustKey: ({ book: { connection }, command }, { fingerprint: typed, name, taxCode, paper, acceptedOn }) => {
    const fingerprint =
      readKeyFingerprint(typed) ?? refuse({ code: 'key-fingerprint', column: 'fingerprint', value: typed })
    const known = keyOf(connection, fingerprint)
    if (known !== undefined) refuse({ code: 'key-known', column: 'fingerprint', data: { name: known.name } })
    connection.run(insert, {
      fingerprint,
      name: toNfc(name),
      taxCode,
      paper: toNfc(paper),
      acceptedOn,
      withdrawnOn: null,
      withdrawnReason: '',
      commandSequence: command.sequence,
    })
    command.summary = packetSummaries.keyTrusted(toNfc(name), fingerprint, toNfc(paper))
    return {}
  },

  withdrawKey: ({ book: { connection }, command }, { fingerprint, withdrawnOn, reason }) => {
    const key = keyOf(connection, fingerprint)
    if (key === undefined || key.withdrawnOn !== null) return refuse({ code: 'key-unknown', column: 'fingerprint' })
    connection.run(withdraw, { fingerprint, withdrawnOn, reason: toNfc(reason) })
    command.summary = packetSummaries.keyWithdrawn(key.name, withdrawnOn, toNfc(reason))
    return {}
  },
} satisfies Pick<HandlersOf<typeof contract>, 'keys' | 'trustKey' | 'withdrawKey'>
