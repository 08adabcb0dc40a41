import { lastDay } from '@shared/domain/period'
import type { LedgerVoucher } from '../electron/core/ledger/voucher'

/** The parties of the benchmark's book: enough that party balances are many. */
export const PARTY_COUNT = 300
export const partyCode = (index: number) => `TV${String(index).padStart(4, '0')}`

const FIRST_YEAR = 2025
const YEARS = 3

/** A small generator of numbers that is the same in every run. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

/** Vouchers as a co-operative posts them, over three years in order of time: sales, receipts, payments, two-line purchases. */
export function* benchVouchers(count: number, uidPrefix = 'v'): Generator<LedgerVoucher> {
  const random = sequence(7)
  const numbers = new Map<string, number>()
  for (let index = 0; index < count; index++) {
    const month = Math.floor((index / count) * YEARS * 12)
    const year = FIRST_YEAR + Math.floor(month / 12)
    const key = year * 100 + (month % 12) + 1
    const day = 1 + Math.floor(random() * Number(lastDay(key).slice(8)))
    const date = `${String(key).slice(0, 4)}-${String(key).slice(4)}-${String(day).padStart(2, '0')}`
    const party = partyCode(Math.floor(random() * PARTY_COUNT))
    const amount = 1000 * (1 + Math.floor(random() * 5000))
    yield {
      ...shape(index % 4, party, amount, random),
      uid: `${uidPrefix}${index}`,
      number: numberOf(numbers, index % 4, key),
      date,
      postingDate: date,
    }
  }
}

const kinds = ['BH', 'PT', 'PC', 'MH']

function numberOf(numbers: Map<string, number>, kind: number, month: number): string {
  const key = `${kinds[kind]} ${month}`
  const next = (numbers.get(key) ?? 0) + 1
  numbers.set(key, next)
  return `${kinds[kind]}${String(month % 100).padStart(2, '0')}/${String(next).padStart(3, '0')}`
}

function shape(
  kind: number,
  party: string,
  amount: number,
  random: () => number,
): Omit<LedgerVoucher, 'uid' | 'number' | 'date' | 'postingDate'> {
  const common = { person: '', address: '', attachments: '', source: 'import' as const, reversesId: null }
  const posting = (
    debit: string,
    credit: string,
    debitParty: string | null,
    creditParty: string | null,
    value = amount,
  ) => ({
    debit,
    credit,
    amount: value,
    debitParty,
    creditParty,
    description: '',
  })
  switch (kind) {
    case 0:
      return {
        ...common,
        kind: 'BH',
        description: `Bán vật tư cho thành viên ${party}`,
        postings: [posting('131', '5121', party, null), posting('6121', '156', null, null, Math.ceil(amount * 0.8))],
      }
    case 1:
      return {
        ...common,
        kind: 'PT',
        description: 'Thu tiền hàng, dịch vụ',
        postings: [posting('1111', '131', null, party)],
      }
    case 2:
      return {
        ...common,
        kind: 'PC',
        description: random() < 0.5 ? 'Chi văn phòng phẩm' : 'Chi sửa chữa',
        postings: [posting('642', '1111', null, null)],
      }
    default:
      return {
        ...common,
        kind: 'MH',
        description: 'Mua phân bón, thuốc bảo vệ thực vật',
        postings: [posting('156', '331', null, party), posting('1331', '331', null, party, Math.ceil(amount * 0.05))],
      }
  }
}
