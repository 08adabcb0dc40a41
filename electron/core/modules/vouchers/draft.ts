import type { PostingDraft, VoucherDraft } from '@shared/contract/vouchers'
import { toNfc } from '@shared/domain/text-fold'
import type { LedgerPosting, LedgerVoucher } from '../../ledger/voucher'

/** What a client typed as the ledger takes it: composed letters, no stray blanks, absent fields as '' or null. */
export function ledgerVoucherOf(draft: VoucherDraft): LedgerVoucher {
  const description = tidy(draft.description)
  return {
    uid: draft.id,
    kind: draft.kind,
    number: null,
    date: draft.date,
    postingDate: draft.postingDate ?? draft.date,
    description,
    person: tidy(draft.person),
    address: tidy(draft.address),
    attachments: typeof draft.attachments === 'number' ? String(draft.attachments) : tidy(draft.attachments),
    source: 'typed',
    reversesId: null,
    postings: draft.postings.map((posting) => ledgerPostingOf(posting, description)),
  }
}

function ledgerPostingOf(posting: PostingDraft, voucherDescription: string): LedgerPosting {
  const description = tidy(posting.description)
  return {
    debit: codeOrNull(posting.debit),
    credit: codeOrNull(posting.credit),
    amount: posting.amount,
    debitParty: codeOrNull(posting.debitParty),
    creditParty: codeOrNull(posting.creditParty),
    description: description === voucherDescription ? '' : description,
  }
}

function tidy(text: string | null | undefined): string {
  return text ? toNfc(text).replace(/\s+/g, ' ').trim() : ''
}

function codeOrNull(code: string | null | undefined): string | null {
  const text = code?.trim() ?? ''
  return text === '' ? null : toNfc(text)
}
