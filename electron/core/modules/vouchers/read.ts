import type { Voucher } from '@shared/contract/vouchers'
import type { Connection } from '../../db/connection'
import { sql, statement } from '../../db/statement'
import { readPostings, readReversalOf, readVoucher } from '../../ledger/read-voucher'
import { resolutionOfVoucher } from '../../membership/resolution-of-voucher'
import { refuse } from '../../refusal'
import { tiesOf } from './list'

const commandOf = statement<{ sequence: number }>()((p) =>
  sql
    .selectFrom('command')
    .leftJoin('user', 'user.userId', 'command.userId')
    .select(['command.userId', 'user.name', 'at'])
    .where('sequence', '=', p.sequence),
)

/** A voucher with its postings, who posted it and when. Refuses 'voucher-unknown'. */
export function fullVoucher(connection: Connection, voucherId: number): Voucher {
  const row = readVoucher(connection, voucherId)
  if (!row) return refuse({ code: 'voucher-unknown', value: voucherId, data: { number: String(voucherId) } })
  const command = connection.get(commandOf, { sequence: row.commandSequence })
  return {
    voucherId,
    uid: row.uid,
    number: row.number,
    kind: row.kind,
    date: row.date,
    postingDate: row.postingDate,
    description: row.description,
    person: row.person,
    address: row.address,
    attachments: row.attachments,
    amount: row.amount,
    source: row.source,
    hash: row.hash,
    ...tiesOf(connection, voucherId, row.reversesId),
    reversesId: row.reversesId,
    reversedById: readReversalOf(connection, voucherId)?.voucherId ?? null,
    resolution: resolutionOfVoucher(connection, voucherId),
    postedBy: command?.name ?? command?.userId ?? '',
    postedAt: command?.at ?? '',
    postings: readPostings(connection, voucherId).map(
      ({ line, debitAccount, creditAccount, amount, debitParty, creditParty, description }) => ({
        line,
        debit: debitAccount,
        credit: creditAccount,
        amount,
        debitParty,
        creditParty,
        description,
      }),
    ),
  }
}
