import type { PostingDraft, Voucher, VoucherDraft } from '@shared/contract/vouchers'
import type { CivilDate } from '@shared/domain/civil-date'
import { type Draft, filledLines, type Line, lineOf } from './draft'

/** A draft as it is sent, and for each posting the key of the line it came from. */
export type SentDraft = { voucher: VoucherDraft; keys: readonly number[] }

/** The draft as a voucher to be checked or posted; lines without anything are left out. Null while it has no date. */
export function voucherOf(draft: Draft): SentDraft | null {
  if (draft.date === null) return null
  const lines = filledLines(draft)
  const { id, kind, date, postingDate, description, person, address } = draft
  return {
    voucher: {
      id,
      kind,
      date,
      postingDate,
      description: description.trim(),
      person: person.trim(),
      address: address.trim(),
      attachments: attachmentsOf(draft.attachments),
      postings: lines.map(postingOf),
    },
    keys: lines.map((line) => line.key),
  }
}

/** A lone number is a count of documents; anything else are words. */
function attachmentsOf(typed: string): VoucherDraft['attachments'] {
  const text = typed.trim()
  if (text === '') return null
  return /^\d{1,4}$/.test(text) ? Number(text) : text
}

function postingOf(line: Line): PostingDraft {
  const { debit, credit, debitParty, creditParty } = line
  const description = line.description.trim()
  return { debit, credit, amount: line.amount ?? 0, debitParty, creditParty, description: description || null }
}

/**
 * A posted voucher as a draft of its own, to be duplicated or to take its place. The words of a line that only repeat the
 * voucher's are left empty, as they were typed.
 */
export function draftOf(
  voucher: Voucher,
  as: { id: string; date: CivilDate; postingDate: CivilDate; corrects: string | null },
): Draft {
  const lines = voucher.postings.map(({ line, description, debit, credit, debitParty, creditParty, amount }) =>
    lineOf(line, {
      description: description === voucher.description ? '' : description,
      debit,
      credit,
      debitParty,
      creditParty,
      amount,
    }),
  )
  return {
    ...as,
    kind: voucher.kind,
    person: voucher.person,
    address: voucher.address,
    description: voucher.description,
    attachments: voucher.attachments,
    lines: lines.length === 0 ? [lineOf(1)] : lines,
  }
}
