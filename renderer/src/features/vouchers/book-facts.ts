import { useQuery } from '@tanstack/react-query'
import type { Account } from '@shared/contract/accounts'
import type { Party } from '@shared/contract/parties'
import { foldText } from '@shared/domain/text-fold'
import { useMemo } from 'react'
import { api } from '../../client/client'

/** A kind of voucher as the regime has it. */
export type VoucherKind = { code: string; name: string; form: string; debit: string | null; credit: string | null }

/** What the screens of vouchers know of the book: its chart, its parties, the kinds of voucher. */
export type BookFacts = {
  accounts: readonly Account[]
  parties: readonly Party[]
  kinds: readonly VoucherKind[]
  account: (code: string | null) => Account | null
  party: (code: string | null) => Party | null
  /** The only party of that name, accents and capitals aside; null for none and for namesakes. */
  partyByName: (name: string) => Party | null
  kind: (code: string) => VoucherKind | null
  /** True when postings on the account name a party (Circular 71/2024, appendix I). */
  wantsParty: (account: string) => boolean
}

/** The facts of the lists as they were read. */
export function bookFacts(
  accounts: readonly Account[],
  parties: readonly Party[],
  kinds: readonly VoucherKind[],
): BookFacts {
  const accountByCode = new Map(accounts.map((account) => [account.code, account]))
  const partyByCode = new Map(parties.map((party) => [party.code, party]))
  const byName = new Map<string, Party | null>()
  for (const party of parties) {
    const name = foldText(party.name)
    byName.set(name, byName.has(name) ? null : party)
  }
  return {
    accounts,
    parties,
    kinds,
    account: (code) => (code === null ? null : (accountByCode.get(code) ?? null)),
    party: (code) => (code === null ? null : (partyByCode.get(code) ?? null)),
    partyByName: (name) => byName.get(foldText(name)) ?? null,
    kind: (code) => kinds.find((kind) => kind.code === code) ?? null,
    wantsParty: (code) => accountByCode.get(code)?.needsParty ?? false,
  }
}

/** The facts of the open book; null while they are being read. Throws, for the page's own boundary, when they cannot be. */
export function useBookFacts(): BookFacts | null {
  const accounts = useQuery({ ...api.accounts.list.queryOptions({ input: {} }), throwOnError: true }).data
  const parties = useQuery({ ...api.parties.list.queryOptions({ input: {} }), throwOnError: true }).data
  const kinds = useQuery({ ...api.vouchers.kinds.queryOptions({ input: {} }), throwOnError: true }).data
  return useMemo(
    () => (accounts && parties && kinds ? bookFacts(accounts, parties, kinds) : null),
    [accounts, parties, kinds],
  )
}
