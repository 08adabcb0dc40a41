import { rmSync } from 'node:fs'
import { createBook } from '../electron/core/book-file/create-book'
import { openBook, type OpenBook } from '../electron/core/book-file/open-book'
import { postVoucher } from '../electron/core/ledger/post'
import type { LedgerVoucher } from '../electron/core/ledger/voucher'
import { enterMember, plainMember } from '../electron/core/membership/register'
import { AT, inCommand, regime } from './books'

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ']
const MIDDLES = ['Văn', 'Thị', 'Hữu', 'Quang', 'Đình', 'Minh']
const GIVEN = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Hùng', 'Khánh', 'Lan', 'Mai', 'Nam', 'Oanh', 'Phúc', 'Quân']

export const memberCode = (index: number) => `TV${String(index + 1).padStart(5, '0')}`
const pick = (list: readonly string[], index: number) => list[index % list.length] ?? ''
const two = (value: number) => String(value).padStart(2, '0')

/** One line of a list of members, as a co-operative keeps it. */
export function memberFacts(index: number) {
  return {
    code: memberCode(index),
    name: `${pick(FAMILIES, index)} ${pick(MIDDLES, Math.floor(index / 7))} ${pick(GIVEN, index * 3 + Math.floor(index / 13))}`,
    birthDate: `${1945 + (index % 58)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`,
    idNumber: `0370${two(index % 100)}${String(100_000 + index).slice(0, 6)}`,
    phone: `09${String(10_000_000 + index * 13).slice(0, 8)}`,
    hamlet: `Xóm ${1 + (index % 24)}`,
    joinedOn: `20${two(10 + (index % 15))}-${two(1 + (index % 12))}-15`,
    pledged: 1_000_000 * (1 + (index % 5)),
  }
}

/** A new book with so many members, their capital paid in and two supplies to each in 2025; open for writing. */
export function memberBook(file: string, count: number): OpenBook {
  for (const name of [file, `${file}-wal`, `${file}-shm`, `${file}-lock`]) rmSync(name, { force: true })
  const profile = { name: 'HTX Đo tốc độ', taxCode: '', address: '', representative: '', accountant: '' }
  createBook(
    file,
    { kind: 'cooperative', ...profile, firstYear: 2025, fiscalYearStartMonth: 1, governanceForm: 'full' },
    { regime, id: 'new', userId: 'owner', at: AT },
  )
  const book = openBook(file, { regime })
  inCommand(book, 'members', (commandSequence) => {
    for (let index = 0; index < count; index++) enterOne(book, index, commandSequence)
  })
  inCommand(book, 'vouchers', (sequence) => {
    for (const voucher of vouchersOf(count)) postVoucher(book.ledger, voucher, sequence)
  })
  return book
}

function enterOne(book: OpenBook, index: number, commandSequence: number): void {
  const { code, name, phone, pledged, birthDate, idNumber, hamlet, joinedOn } = memberFacts(index)
  const member = {
    ...plainMember,
    code,
    birthDate,
    idNumber,
    hamlet,
    joinedOn,
    type: 'official' as const,
    stage: 'active' as const,
    gender: index % 2 === 0 ? ('male' as const) : ('female' as const),
    ethnicity: 'Kinh',
    leftOn: null,
    pledgedCapital: pledged,
    usesServices: 1,
    contributesLabour: 0,
  }
  const party = {
    code,
    kind: 'member' as const,
    name,
    taxCode: '',
    address: `${hamlet}, xã Kim Đông`,
    phone,
    bankAccount: '',
  }
  enterMember(book.ledger, { member, party }, { fromDate: joinedOn, reason: '', commandSequence })
}

function* vouchersOf(count: number): Generator<LedgerVoucher> {
  const common = { person: '', address: '', attachments: '', source: 'import' as const, reversesId: null }
  let next = 0
  for (let round = 0; round < 3; round++) {
    for (let index = 0; index < count; index++) {
      const { code, pledged } = memberFacts(index)
      const month = 1 + Math.floor(((round * count + index) / (3 * count)) * 12)
      const date = `2025-${two(month)}-${two(1 + (index % 28))}`
      const posting = { debitParty: code, creditParty: null, description: '' }
      const capital = {
        debit: '1111',
        credit: '4111',
        amount: pledged,
        debitParty: null,
        creditParty: code,
        description: '',
      }
      const supply = { ...posting, debit: '131', credit: '5111', amount: 10_000 * (1 + (index % 40)) }
      yield {
        ...common,
        uid: `m${(next += 1)}`,
        kind: round === 0 ? 'PT' : 'BH',
        number: `${round === 0 ? 'PT' : 'BH'}${two(month)}/${next}`,
        date,
        postingDate: date,
        description: round === 0 ? 'Thu vốn góp' : 'Dịch vụ tưới tiêu',
        postings: [round === 0 ? capital : supply],
      }
    }
  }
}
