import { foldText } from '@shared/domain/text-fold'
import { sql, statement } from '../db/statement'
import type { PartyTable } from '../db/schema'
import type { Ledger } from './ledger'

export const insertParty = statement<PartyTable>()((p) =>
  sql.insertInto('party').values({
    code: p.code,
    kind: p.kind,
    name: p.name,
    taxCode: p.taxCode,
    address: p.address,
    phone: p.phone,
    bankAccount: p.bankAccount,
    search: p.search,
  }),
)
const updateParty = statement<PartyTable>()((p) =>
  sql
    .updateTable('party')
    .set({
      kind: p.kind,
      name: p.name,
      taxCode: p.taxCode,
      address: p.address,
      phone: p.phone,
      bankAccount: p.bankAccount,
      search: p.search,
    })
    .where('code', '=', p.code),
)
const partyByCode = statement<{ code: string }>()((p) => sql.selectFrom('party').selectAll().where('code', '=', p.code))

export type PartyRecord = Omit<PartyTable, 'search'>

/** Adds a party; the caller has checked that its code is free. */
export function addParty(ledger: Ledger, party: PartyRecord): void {
  ledger.connection.run(insertParty, { ...party, search: searchOf(party) })
  ledger.memory.parties.set(party.code, { code: party.code, kind: party.kind, name: party.name })
}

/** Changes what is known of a party; its code stays. */
export function changeParty(ledger: Ledger, party: PartyRecord): void {
  ledger.connection.run(updateParty, { ...party, search: searchOf(party) })
  ledger.memory.parties.set(party.code, { code: party.code, kind: party.kind, name: party.name })
}

/** A party as it stands; undefined when there is none. */
export function readParty(ledger: Ledger, code: string): PartyRecord | undefined {
  const row = ledger.connection.get(partyByCode, { code })
  if (row === undefined) return undefined
  const { search: _, ...party } = row
  return party
}

function searchOf(party: PartyRecord): string {
  return foldText([party.code, party.name, party.taxCode, party.phone].join(' '))
}
