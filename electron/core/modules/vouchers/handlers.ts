import type { vouchers as contract } from '@shared/contract/vouchers'
import { summaries } from '@shared/text/summaries'
import { lawOn } from '../../law/law-figures'
import { checkVoucher } from '../../ledger/checks'
import { postVoucher } from '../../ledger/post'
import { readVoucher } from '../../ledger/read-voucher'
import { reversalOf, whyNotReversible } from '../../ledger/reverse'
import { reversalFaults, undoPledges } from '../../membership/reversals'
import { keepDealOf, lawOnVoucher } from '../../membership/voucher-law'
import { cashFaults, roleFaults } from '../../people/voucher-kinds'
import { refuse, refuseAll } from '../../refusal'
import type { HandlersOf } from '../../procedure'
import { ledgerVoucherOf } from './draft'
import { draftRows, dropDraft, keepDraft } from './drafts'
import { effectsOf } from './effects'
import { findByNumber } from './find'
import { kindFaults } from './kinds'
import { listVouchers, totalsOf } from './list'
import { figureParts } from './parts'
import { faultsOfDraft } from './place-faults'
import { postingsBehind } from './postings'
import { fullVoucher } from './read'
import { suggestionsFor } from './suggest'

export const vouchers = {
  list: ({ book }, { offset, limit, ...filter }) => ({ rows: listVouchers(book.connection, filter, offset, limit) }),
  totals: ({ book }, filter) => totalsOf(book.connection, filter),
  get: ({ book }, { voucherId }) => fullVoucher(book.connection, voucherId),
  find: ({ book }, { number }) => ({ voucherId: findByNumber(book.connection, number) }),
  kinds: ({ book }) =>
    book.regime.voucherKinds.map(({ code, nameVi, formCode, debit, credit }) => ({
      code,
      name: nameVi,
      form: formCode ?? '',
      debit,
      credit,
    })),
  postings: ({ book }, { offset, limit, ...drill }) => postingsBehind(book.connection, drill, offset, limit),
  parts: ({ book }, drill) => figureParts(book, drill),

  check: ({ book, core, user }, draft) => {
    const voucher = ledgerVoucherOf(draft)
    const { connection, ledger, regime } = book
    const { faults, warnings } = lawOnVoucher(book, voucher, lawOn(core.law, voucher.postingDate))
    return {
      faults: [
        ...kindFaults(draft.kind, regime),
        ...roleFaults(user.role, draft.kind),
        ...cashFaults(user.role, draft.kind, voucher.postings),
        ...faultsOfDraft([...checkVoucher(voucher, ledger.memory), ...faults]),
      ],
      warnings: faultsOfDraft(warnings),
      effects: effectsOf(connection, ledger.memory, voucher),
    }
  },

  suggest: ({ book }, asked) => ({ suggestions: suggestionsFor(book.connection, asked) }),

  post: ({ book, core, user, command }, draft) => {
    const voucher = ledgerVoucherOf(draft)
    const { faults } = lawOnVoucher(book, voucher, lawOn(core.law, voucher.postingDate))
    refuseAll([
      ...kindFaults(draft.kind, book.regime),
      ...roleFaults(user.role, draft.kind),
      ...cashFaults(user.role, draft.kind, voucher.postings),
      ...faultsOfDraft([...checkVoucher(voucher, book.ledger.memory), ...faults]),
    ])
    const posted = postVoucher(book.ledger, voucher, command.sequence)
    keepDealOf(book, voucher, posted.voucherId)
    book.connection.run(dropDraft, { id: draft.id })
    command.summary = summaries.voucherPosted({ number: posted.number, text: voucher.description })
    return posted
  },

  reverse: ({ book, user, command }, { id, voucherId, reason, date }) => {
    const { ledger } = book
    const original = readVoucher(book.connection, voucherId)
    if (!original) return refuse({ code: 'voucher-unknown', value: voucherId, data: { number: String(voucherId) } })
    refuseAll(roleFaults(user.role, original.kind))
    if (reason.trim() === '') refuse({ code: 'reason-missing', column: 'reason' })
    const why = whyNotReversible(ledger, original)
    if (why) refuse({ ...why, value: original.number })
    refuseAll(reversalFaults(book.connection, original))
    // A day before the book would put it among the opening balances, which only an opening's own reversal moves.
    if (date && date < ledger.firstDay && original.postingDate >= ledger.firstDay) {
      refuse({ code: 'date-before-book', column: 'date', value: date, data: { date, from: ledger.firstDay } })
    }
    const reversal = reversalOf(ledger, original, {
      uid: id,
      date: date ?? original.postingDate,
      reason: reason.trim(),
    })
    refuseAll(faultsOfDraft(checkVoucher(reversal, ledger.memory).filter(({ code }) => !allowedInReversal.has(code))))
    const posted = postVoucher(ledger, reversal, command.sequence)
    const { voucherId: by } = posted
    const { postingDate: on } = reversal
    undoPledges(book.connection, voucherId, {
      uid: id,
      voucherId: by,
      date: on,
      reason: reason.trim(),
      commandSequence: command.sequence,
    })
    command.summary = summaries.voucherReversed(original.number, { number: posted.number, text: reason.trim() })
    return posted
  },

  print: async ({ book, core }, { voucherId, paper }) => {
    // Loaded when the first voucher is printed: setting type is a large part of the program that posting does not need.
    const { printVoucher } = await import('./print')
    return printVoucher(
      book,
      { resources: core.options.resources, now: core.now() },
      fullVoucher(book.connection, voucherId),
      paper,
    )
  },

  drafts: ({ book }) => book.connection.all(draftRows, {}),
  saveDraft: (context, { id, title, content }) => {
    context.book.connection.run(keepDraft, { id, title, content, updatedAt: context.now() })
    return {}
  },
  deleteDraft: ({ book }, { id }) => {
    book.connection.run(dropDraft, { id })
    return {}
  },
} satisfies HandlersOf<typeof contract>

/** An account may have got sub-accounts, or come to need a party, after the original was posted: its reversal must still repeat it. */
const allowedInReversal: ReadonlySet<string> = new Set(['account-not-leaf', 'party-missing'])
