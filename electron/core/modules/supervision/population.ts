import { civilDateOfInstant } from '@shared/domain/civil-date'
import { longVoucherNumber } from '@shared/domain/voucher-number'
import type { Connection } from '../../db/connection'
import type { VoucherTable } from '../../db/schema'
import { plain } from '../../db/statement'
import type { VoucherFacts } from '../../law/sampling/voucher-facts'

type Row = Pick<
  VoucherTable,
  | 'voucherId'
  | 'number'
  | 'numberYear'
  | 'kind'
  | 'date'
  | 'postingDate'
  | 'amount'
  | 'description'
  | 'source'
  | 'person'
> & {
  at: string
  enteredBy: string
  reversesNumber: string | null
  reversesYear: number | null
  reversedByNumber: string | null
  reversedByYear: number | null
}

const vouchersUpTo = plain<{ last: number }, Row>(
  `SELECT voucher.voucherId, voucher.number, voucher.numberYear, voucher.kind, voucher.date, voucher.postingDate, voucher.amount,
     voucher.description, voucher.source, voucher.person, command.at, coalesce(user.name, command.userId) AS enteredBy,
     original.number AS reversesNumber, original.numberYear AS reversesYear,
     reversal.number AS reversedByNumber, reversal.numberYear AS reversedByYear
   FROM voucher JOIN command ON command.sequence = voucher.commandSequence
     LEFT JOIN user ON user.userId = command.userId
     LEFT JOIN voucher AS original ON original.voucherId = voucher.reversesId
     LEFT JOIN voucher AS reversal ON reversal.reversesId = voucher.voucherId AND reversal.voucherId <= @last
   WHERE voucher.voucherId <= @last ORDER BY voucher.voucherId`,
)

const partiesUpTo = plain<{ last: number }, { voucherId: number; code: string; name: string }>(
  `SELECT DISTINCT voucherId, party.code AS code, party.name AS name FROM (
     SELECT voucherId, debitParty AS code FROM posting WHERE debitParty IS NOT NULL AND voucherId <= @last
     UNION SELECT voucherId, creditParty FROM posting WHERE creditParty IS NOT NULL AND voucherId <= @last
   ) JOIN party USING (code)`,
)

/** Every voucher up to one of the chain, in the chain's order, as the rules of sampling and risk know it. */
export function vouchersOfChain(connection: Connection, last: number): VoucherFacts[] {
  const parties = new Map<number, { codes: string[]; names: string[] }>()
  for (const { voucherId, code, name } of connection.all(partiesUpTo, { last })) {
    const found = parties.get(voucherId) ?? { codes: [], names: [] }
    found.codes.push(code)
    found.names.push(name)
    parties.set(voucherId, found)
  }
  return connection.all(vouchersUpTo, { last }).map((row) => ({
    voucherId: row.voucherId,
    number: longVoucherNumber(row.number, row.numberYear),
    kind: row.kind,
    date: row.date,
    postingDate: row.postingDate,
    amount: row.amount,
    description: row.description,
    source: row.source,
    enteredOn: civilDateOfInstant(row.at),
    enteredBy: row.enteredBy,
    parties: parties.get(row.voucherId)?.codes ?? [],
    names: [...(parties.get(row.voucherId)?.names ?? []), row.person],
    reverses: longOrNull(row.reversesNumber, row.reversesYear),
    reversedBy: longOrNull(row.reversedByNumber, row.reversedByYear),
  }))
}

function longOrNull(number: string | null, year: number | null): string | null {
  return number === null || year === null ? null : longVoucherNumber(number, year)
}
