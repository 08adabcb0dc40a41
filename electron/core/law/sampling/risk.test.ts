import { describe, expect, test } from 'vitest'
import { dayOff } from './day-off'
import { publicHolidays } from './holidays'
import { justUnder } from './just-under'
import { late } from './late'
import { ownHand } from './own-hand'
import { reversed } from './reversed'
import { riskyVouchers } from './risk'
import { roundSum } from './round-sum'
import { samePartyAndDay } from './same-party-and-day'
import type { VoucherFacts } from './voucher-facts'

const voucher = (given: Partial<VoucherFacts> = {}): VoucherFacts => ({
  voucherId: 1,
  number: 'PC03/001/2025',
  kind: 'PC',
  date: '2025-03-12',
  postingDate: given.date ?? '2025-03-12',
  amount: 1_234_500,
  description: '',
  source: 'typed',
  enteredOn: given.postingDate ?? given.date ?? '2025-03-12',
  enteredBy: 'Phạm Thu Hà',
  parties: [],
  names: [],
  reverses: null,
  reversedBy: null,
  ...given,
})
const context = { limit: 5_000_000, holiday: publicHolidays([{ date: '2025-01-28', nameVi: 'Tết Nguyên đán' }]) }

describe('signs of risk (Law 17/2023/QH15 article 69.3.c, reading 18)', () => {
  test('a sum in whole millions', () => {
    expect(roundSum(voucher({ amount: 3_000_000 }))).toContain('3.000.000')
    expect(roundSum(voucher({ amount: 3_000_001 }))).toBeNull()
    expect(roundSum(voucher({ amount: 500_000 }))).toBeNull()
    expect(roundSum(voucher({ amount: 0 }))).toBeNull()
  })

  test('Saturday, Sunday and public holidays; Friday and Monday not', () => {
    const off = (date: string) => dayOff(voucher({ date }), context)
    expect(off('2025-03-14')).toBeNull()
    expect(off('2025-03-15')).toContain('thứ bảy 15/03/2025')
    expect(off('2025-03-16')).toContain('chủ nhật')
    expect(off('2025-03-17')).toBeNull()
    expect(off('2025-09-02')).toContain('Quốc khánh')
    expect(off('2025-01-28')).toContain('Tết Nguyên đán')
  })

  test('the last tenth under the limit that was named, the limit itself not', () => {
    const under = (amount: number, limit: number | null = 5_000_000) =>
      justUnder(voucher({ amount }), { ...context, limit })
    expect(under(4_499_999)).toBeNull()
    expect(under(4_500_000)).toContain('5.000.000')
    expect(under(4_999_999)).not.toBeNull()
    expect(under(5_000_000)).toBeNull()
    expect(under(4_900_000, null)).toBeNull()
  })

  test('one party on one day on two vouchers of a kind', () => {
    const first = voucher({ voucherId: 1, number: 'PC03/001/2025', parties: ['NCC01'] })
    const second = voucher({ voucherId: 2, number: 'PC03/002/2025', parties: ['NCC01', 'NCC02'] })
    const found = samePartyAndDay([
      first,
      second,
      voucher({ voucherId: 3, parties: ['NCC01'], date: '2025-03-13' }),
      voucher({ voucherId: 4, kind: 'MH', parties: ['NCC01'] }),
      voucher({ voucherId: 5, parties: ['NCC01'], source: 'reversal' }),
      voucher({ voucherId: 6 }),
    ])
    expect([...found.keys()]).toEqual([1, 2])
    expect(found.get(1)).toContain('PC03/002/2025')
  })

  test('corrected, and correcting', () => {
    expect(reversed(voucher())).toBeNull()
    expect(reversed(voucher({ reversedBy: 'PC04/002/2025' }))).toContain('PC04/002/2025')
    expect(reversed(voucher({ source: 'reversal', reverses: 'PC01/009/2025' }))).toContain('PC01/009/2025')
  })

  test('entered when its month was over, or more than ten days after its day', () => {
    const entered = (postingDate: string, enteredOn: string, source: VoucherFacts['source'] = 'typed') =>
      late(voucher({ postingDate, enteredOn, source }))
    expect(entered('2025-03-10', '2025-03-20')).toBeNull()
    expect(entered('2025-03-10', '2025-03-21')).toContain('sau 11 ngày')
    expect(entered('2025-03-31', '2025-04-01')).toContain('tháng 03/2025')
    expect(entered('2025-03-31', '2025-03-31')).toBeNull()
    expect(entered('2025-03-10', '2025-04-20', 'import')).toBeNull()
    expect(entered('2025-04-10', '2025-03-20')).toBeNull()
  })

  test('entered by who is paid, however the name is written', () => {
    expect(ownHand(voucher({ names: ['Ông B', 'PHAM THU HA'] }))).toContain('Phạm Thu Hà')
    expect(ownHand(voucher({ names: ['Phạm Thu Hạnh', ''] }))).toBeNull()
    expect(ownHand(voucher({ enteredBy: '', names: [''] }))).toBeNull()
  })

  test('all signs of a voucher stand together; opening balances show none', () => {
    const found = riskyVouchers(
      [
        voucher({ voucherId: 1 }),
        voucher({ voucherId: 2, amount: 2_000_000, date: '2025-03-16', reversedBy: 'PC04/002/2025' }),
        voucher({ voucherId: 3, amount: 9_000_000, source: 'opening' }),
      ],
      context,
    )
    expect(found.map(({ voucher: { voucherId } }) => voucherId)).toEqual([2])
    expect(found[0]?.flags.map(({ flag }) => flag)).toEqual(['roundSum', 'dayOff', 'reversed'])
  })
})
