import { z } from 'zod'
import { command, query } from './procedure'
import { ClientId } from './values'

export const partyKinds = ['member', 'customer', 'supplier', 'employee', 'bank', 'state', 'unit', 'other'] as const
export const PartyKind = z.enum(partyKinds)
export type PartyKind = z.infer<typeof PartyKind>

export const Party = z.object({
  code: z.string().trim().min(1).max(50),
  kind: PartyKind,
  name: z.string().trim().min(1).max(200),
  taxCode: z.string().trim().max(20).default(''),
  address: z.string().trim().max(300).default(''),
  phone: z.string().trim().max(30).default(''),
  bankAccount: z.string().trim().max(50).default(''),
})
export type Party = z.infer<typeof Party>

/** What a party owes (debit-positive) on accounts that are kept by party, as of all that is posted. */
export const PartyBalance = z.object({ account: z.string(), balance: z.int() })

export const parties = {
  list: query({ permission: 'book.read', affects: ['parties'] })
    .input(z.object({}))
    .output(z.array(Party)),
  balances: query({ permission: 'voucher.read', affects: ['parties', 'balances'] })
    .input(z.object({ code: z.string() }))
    .output(z.array(PartyBalance)),
  /** Every party with the sum of its receivables and payables, for the list; who is registered as a member is changed there. */
  summary: query({ permission: 'voucher.read', affects: ['parties', 'balances'] })
    .input(z.object({}))
    .output(z.array(Party.extend({ receivable: z.int(), payable: z.int(), registered: z.boolean() }))),
  add: command({ permission: 'party.change', affects: ['parties'] })
    .input(z.object({ id: ClientId, party: Party }))
    .output(z.object({})),
  change: command({ permission: 'party.change', affects: ['parties'] })
    .input(z.object({ id: ClientId, party: Party }))
    .output(z.object({})),
}
