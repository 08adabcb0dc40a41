import { join } from 'node:path'
import { PassThrough, type Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Posting, Voucher } from '@shared/contract/vouchers'
import { voucherPrintWords } from '@shared/text/print-words'
import { marksOf } from '../../book-file/marks'
import type { OpenBook } from '../../book-file/open-book'
import { signersOn } from '../../db/signers'
import { writeAccountingVoucherPdf } from '../../documents/pdf/write-accounting-voucher-pdf'
import { writeCashVoucherPdf } from '../../documents/pdf/write-cash-voucher-pdf'
import { termNote } from '../../governance/term-note'
import { fingerprintOf } from '../../ledger/hash'
import { readVoucher } from '../../ledger/read-voucher'
import { printedAt } from '../../printed-at'

/** What both printed forms need of the book beside the voucher. */
type Frame = {
  unitName: string
  unitAddress: string
  marks: string[]
  fingerprint: string
  printedAt: string
  fonts: string
  signerNote: string
}

/** A voucher's printed form as a PDF file: 01-TT for PT, 02-TT for PC, else a general accounting voucher. */
export async function printVoucher(
  book: OpenBook,
  options: { resources: string; now: string },
  voucher: Voucher,
  paper: 'A4' | 'A5',
): Promise<File> {
  const out = new PassThrough()
  const { profile } = book
  const frame: Frame = {
    unitName: profile.name,
    unitAddress: profile.address,
    marks: marksOf(book),
    fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
    printedAt: printedAt(options.now),
    fonts: join(options.resources, 'fonts'),
    signerNote: termNote(book.connection, voucher.date, signingNames(book, voucher.date)),
  }
  const [bytes] = await Promise.all([buffer(out), writeVoucher(book, frame, voucher, paper, out)])
  return new File([Uint8Array.from(bytes)], `${voucher.number.replace(/\W/g, '-')}.pdf`, { type: 'application/pdf' })
}

/** Who signs a voucher of that day beside the person it is about. */
function signingNames({ connection }: OpenBook, date: string): string[] {
  const { representative, chiefAccountant, cashier, preparer } = signersOn(connection, date)
  return [representative, chiefAccountant, cashier, preparer]
}

async function writeVoucher(
  book: OpenBook,
  frame: Frame,
  voucher: Voucher,
  paper: 'A4' | 'A5',
  out: Writable,
): Promise<void> {
  const signers = signersOn(book.connection, voucher.date)
  const kind = voucher.kind === 'PT' ? 'receipt' : voucher.kind === 'PC' ? 'payment' : null
  if (kind === null) {
    await writeAccountingVoucherPdf({
      out,
      fonts: frame.fonts,
      voucher: {
        ...frame,
        title: book.regime.voucherKinds.find(({ code }) => code === voucher.kind)?.nameVi ?? voucherPrintWords.title,
        date: voucher.date,
        number: voucher.number,
        description: voucher.description,
        details: [
          [voucherPrintWords.person, voucher.person],
          [voucherPrintWords.address, voucher.address],
        ],
        lines: voucher.postings.map((posting) => lineOf(book, voucher, posting)),
        attachments: voucher.attachments,
        adjusts: adjustedBy(book, voucher),
        place: '',
        signers: {
          preparer: signers.preparer,
          chiefAccountant: signers.chiefAccountant,
          director: signers.representative,
        },
      },
    })
    return
  }
  await writeCashVoucherPdf({
    out,
    fonts: frame.fonts,
    paper: paper === 'A5' ? 'A5' : 'A4-two',
    vouchers: [
      {
        ...frame,
        kind,
        date: voucher.date,
        book: '',
        number: voucher.number,
        debits: sumsBySide(voucher.postings, 'debit'),
        credits: sumsBySide(voucher.postings, 'credit'),
        person: voucher.person,
        personAddress: voucher.address,
        reason: voucher.description,
        amount: voucher.amount,
        attachments: voucher.attachments,
        signedOn: voucher.date,
        signers: {
          director: signers.representative,
          chiefAccountant: signers.chiefAccountant,
          cashier: signers.cashier,
          preparer: signers.preparer,
          person: '',
        },
        adjusts: adjustedBy(book, voucher),
        foreign: null,
        copy: '',
      },
    ],
  })
}

function adjustedBy(book: OpenBook, voucher: Voucher): { number: string; date: string } | null {
  const original = voucher.reversesId === null ? undefined : readVoucher(book.connection, voucher.reversesId)
  return original ? { number: original.number, date: original.date } : null
}

function sumsBySide(postings: readonly Posting[], side: 'debit' | 'credit'): { account: string; amount: number }[] {
  const sums = new Map<string, number>()
  for (const posting of postings) {
    const account = posting[side]
    if (account !== null) sums.set(account, (sums.get(account) ?? 0) + posting.amount)
  }
  return [...sums].map(([account, amount]) => ({ account, amount }))
}

function lineOf(book: OpenBook, voucher: Voucher, posting: Posting) {
  const parties = [...new Set([posting.debitParty, posting.creditParty])].filter((code) => code !== null)
  return {
    description: posting.description || voucher.description,
    debit: posting.debit ?? '',
    credit: posting.credit ?? '',
    amount: posting.amount,
    party: parties.map((code) => `${code} ${book.ledger.memory.parties.get(code)?.name ?? ''}`.trim()).join('; '),
  }
}
