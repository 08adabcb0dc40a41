import { z } from 'zod'
import { command, query } from './procedure'
import { Civil, ClientId } from './values'

export const AccountNature = z.enum(['debit', 'credit', 'both'])
export type AccountNature = z.infer<typeof AccountNature>

export const Account = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  parent: z.string().nullable(),
  level: z.int(),
  nature: AccountNature,
  /** False for an account that has sub-accounts: postings go to those. */
  leaf: z.boolean(),
  needsParty: z.boolean(),
  /** Opened by the users, not in the circular's list. */
  own: z.boolean(),
  note: z.string(),
  /** Lines of the statements that the account reaches, e.g. ['B01 130', 'B01 310']. */
  statementLines: z.array(z.string()),
})
export type Account = z.infer<typeof Account>

/** A closing balance of the account and what moved in the fiscal year, for the chart's screen; debit-positive. */
export const AccountWithFigures = Account.extend({
  balance: z.int(),
  debit: z.int(),
  credit: z.int(),
  used: z.boolean(),
})
export type AccountWithFigures = z.infer<typeof AccountWithFigures>

export const accounts = {
  list: query({ permission: 'book.read', affects: ['accounts'] })
    .input(z.object({}))
    .output(z.array(Account)),
  figures: query({ permission: 'voucher.read', affects: ['accounts', 'balances'] })
    .input(z.object({ from: Civil, to: Civil }))
    .output(z.array(AccountWithFigures)),
  openSubAccount: command({ permission: 'account.change', affects: ['accounts', 'balances'] })
    .input(
      z.object({
        id: ClientId,
        code: z.string(),
        parent: z.string(),
        name: z.string().trim().min(1).max(200),
        needsParty: z.boolean().optional(),
      }),
    )
    .output(
      z.object({
        code: z.string(),
        /** The parent's own balance that a voucher may move to the new sub-account (reading 37); empty when there is none. */
        generalBalance: z.array(z.object({ party: z.string().nullable(), debit: z.int(), credit: z.int() })),
      }),
    ),
  rename: command({ permission: 'account.change', affects: ['accounts'] })
    .input(z.object({ id: ClientId, code: z.string(), name: z.string().trim().min(1).max(200) }))
    .output(z.object({})),
}
