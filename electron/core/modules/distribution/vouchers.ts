import type { SubmittedDistribution } from '@shared/contract/distribution'
import { sumDong } from '@shared/domain/money'
import { fault } from '@shared/text/fault'
import { distributionVoucherWords as words } from '@shared/text/distribution-words'
import type { OpenBook } from '../../book-file/open-book'
import { plain } from '../../db/statement'
import { MEMBERS_PAYABLE_ACCOUNT, profitAccounts, WITHHELD_TAX_ACCOUNT } from '../../law/distribution/postings'
import { type Cause, causedVoucher, leafOf } from '../../ledger/caused-voucher'
import { checkVoucher } from '../../ledger/checks'
import { postVoucher } from '../../ledger/post'
import type { LedgerPosting, PostedVoucher } from '../../ledger/voucher'
import { refuseAll } from '../../refusal'

type Step = Parameters<typeof lineOf>[0]

/** Posts a voucher of a distribution after every check of the ledger; refuses all that is wrong at once. */
export function postChecked({ ledger }: OpenBook, cause: Cause, sequence: number): PostedVoucher {
  const voucher = causedVoucher(cause)
  const faults = checkVoucher(voucher, ledger.memory)
  refuseAll(faults.map(({ line, field, code, value, data }) => fault({ code, row: line, column: field, value, data })))
  return postVoucher(ledger, voucher, sequence)
}

/**
 * The postings of an approved distribution, by fund and by member: 4211 and 4212 → 4421, the other funds, 338 of each member (Circular
 * 71/2024/TT-BTC, account 421). Where internal income is not kept apart, what stands on 4212 first joins 4211. Accounts that the users
 * have divided give way to their first leaf.
 */
export function approvedPostings(book: OpenBook, distribution: SubmittedDistribution): LedgerPosting[] {
  const { facts, result, plan } = distribution
  const leaf = leafFinder(book)
  const line = (step: Step) => lineOf(step, leaf)
  const funds = result.steps
    .filter(({ key }) => key === 'fundInternal' || key === 'fundExternal')
    .flatMap((step) =>
      line({ credit: '4421', description: step.name, internal: step.internal, external: step.external }),
    )
  const others = result.steps.filter(({ key }) => key === 'otherFund')
  const named = others.flatMap(({ name, internal, external }, at) =>
    line({ credit: plan.otherFunds[at]?.account ?? '418', description: name, internal, external }),
  )
  const members = result.members.flatMap((member) =>
    line({
      credit: MEMBERS_PAYABLE_ACCOUNT,
      creditParty: member.code,
      description: '',
      internal: member.use + member.labour + member.capitalInternal,
      external: member.capitalExternal,
    }),
  )
  const cover = result.postings
    .filter(({ credit }) => credit === profitAccounts.internal || credit === profitAccounts.external)
    .map(({ debit, credit, amount }) => posting(leaf(debit), leaf(credit), amount, words.cover))
  return [...joinSides(book, facts.separated, leaf), ...funds, ...named, ...cover, ...members]
}

const balanceOf = plain<{ account: string }, { amount: number | null }>(
  'SELECT sum(credit - debit) AS amount FROM balance WHERE account = @account',
)

/** What stands on 4212 of a book whose charter does not keep internal income apart (article 85.1). */
function joinSides(book: OpenBook, separated: boolean, leaf: (account: string) => string): LedgerPosting[] {
  if (separated) return []
  const { connection } = book
  const internal = leaf(profitAccounts.internal)
  const amount = connection.get(balanceOf, { account: internal })?.amount ?? 0
  if (amount === 0) return []
  const external = leaf(profitAccounts.external)
  return amount > 0
    ? [posting(internal, external, amount, words.joined)]
    : [posting(external, internal, -amount, words.joined)]
}

/** The postings that pay members: what is due to each, from cash or from the bank's account. */
export function paymentPostings(
  book: OpenBook,
  due: readonly { code: string; net: number }[],
  from: { account: string; party: string | null },
): LedgerPosting[] {
  const leaf = leafFinder(book)
  return due.map(({ code, net }) => ({
    ...posting(leaf(MEMBERS_PAYABLE_ACCOUNT), leaf(from.account), net, ''),
    debitParty: code,
    creditParty: from.party,
  }))
}

/** The tax withheld from members when they are paid: Nợ 338, Có 3338. */
export function withheldPostings(book: OpenBook, due: readonly { code: string; withheld: number }[]): LedgerPosting[] {
  const leaf = leafFinder(book)
  return due
    .filter(({ withheld }) => withheld > 0)
    .map(({ code, withheld }) => ({
      ...posting(leaf(MEMBERS_PAYABLE_ACCOUNT), leaf(WITHHELD_TAX_ACCOUNT), withheld, ''),
      debitParty: code,
    }))
}

/** What postings add up to, in đồng. */
export function sumOfPostings(postings: readonly LedgerPosting[]): number {
  return sumDong(postings.map(({ amount }) => amount))
}

function lineOf(
  step: { credit: string; creditParty?: string; description: string; internal: number; external: number },
  leaf: (account: string) => string,
): LedgerPosting[] {
  return (['internal', 'external'] as const)
    .filter((side) => step[side] > 0)
    .map((side) => ({
      ...posting(leaf(profitAccounts[side]), leaf(step.credit), step[side], step.description),
      creditParty: step.creditParty ?? null,
    }))
}

function posting(debit: string, credit: string, amount: number, description: string): LedgerPosting {
  return { debit, credit, amount, debitParty: null, creditParty: null, description }
}

function leafFinder({ ledger }: OpenBook): (account: string) => string {
  return (account) => leafOf(ledger.memory, account)
}
