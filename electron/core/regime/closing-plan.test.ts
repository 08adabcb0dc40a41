import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Turnover } from './facts'
import { type Given, leaves, planOver, regime, short } from './fixtures/plan-over'
import { incomeStatement } from './statements'

describe('the closing plan', () => {
  const year: Given[] = [
    { debit: '131', credit: '5111', amount: 1_000 },
    { debit: '131', credit: '5122', amount: 500 },
    { debit: '521', credit: '131', amount: 100, side: 'external' },
    { debit: '521', credit: '131', amount: 50, side: 'internal' },
    { debit: '6111', credit: '156', amount: 400 },
    { debit: '6122', credit: '154', amount: 200 },
    { debit: '642', credit: '1111', amount: 100 },
    { debit: '1111', credit: '558', amount: 30 },
    { debit: '658', credit: '1111', amount: 10 },
    { debit: '659', credit: '3334', amount: 20 },
  ]

  it('takes steps 3 to 9 in order, with the internal share of 642 rounded half up (readings 25 to 27)', () => {
    const plan = planOver(year)
    expect(short(plan)).toEqual([
      '5111>521 100',
      '5121>521 50',
      '5111>9111 900',
      '9112>5121 50',
      '5122>9112 500',
      '9111>6111 400',
      '9112>6122 200',
      '9111>642 67',
      '9112>642 33',
      '558>9111 30',
      '9111>658 10',
      '9111>659 20',
      '9111>4211 433',
      '9112>4212 217',
    ])
    expect([plan.externalResult, plan.internalResult, plan.internalShare]).toEqual([
      433,
      217,
      { parts: 450, of: 1_350 },
    ])
    expect(plan).toMatchObject({
      year: 2025,
      date: '2025-12-31',
      description: 'Kết chuyển cuối năm 2025',
      faults: [],
      open: [],
    })
    expect(plan.postings[0]).toEqual({
      line: 1,
      debit: '5111',
      credit: '521',
      amount: 100,
      debitParty: null,
      creditParty: null,
      description: 'Kết chuyển các khoản giảm trừ doanh thu',
    })
  })

  it('takes a share chosen by the co-operative, and divides 659 too where that is set', () => {
    const plan = planOver(year, { administration: { by: 'share', internalPartsPer10000: 2_500 }, splitIncomeTax: true })
    expect(short(plan).filter((line) => /64|659/.test(line))).toEqual([
      '9111>642 75',
      '9112>642 25',
      '9111>659 15',
      '9112>659 5',
    ])
  })

  it.each<[string, Given[], string[]]>([
    ['no revenue at all', [], ['9111>642 9']],
    ['internal revenue only', [{ debit: '131', credit: '5121', amount: 5 }], ['9112>642 9']],
    [
      'internal revenue below zero',
      [
        { debit: '131', credit: '5111', amount: 50 },
        { debit: '5121', credit: '131', amount: 5 },
      ],
      ['9111>642 9'],
    ],
    [
      'external revenue below zero',
      [
        { debit: '131', credit: '5121', amount: 50 },
        { debit: '5111', credit: '131', amount: 5 },
      ],
      ['9112>642 9'],
    ],
    ['net revenue below zero', [{ debit: '5121', credit: '131', amount: 5 }], ['9111>642 9']],
  ])('divides 642 by a share between 0 and 1: %s', (_, revenue, expected) => {
    const plan = planOver([...revenue, { debit: '642', credit: '1111', amount: 9 }])
    expect(short(plan).filter((line) => line.includes('642'))).toEqual(expected)
  })

  it('closes what stands on the unusual side by the opposite posting', () => {
    expect(
      short(
        planOver([
          { debit: '3334', credit: '659', amount: 7 },
          { debit: '1111', credit: '642', amount: 3 },
        ]),
      ),
    ).toEqual(['642>9111 3', '659>9111 7', '9111>4211 10'])
    expect(planOver([{ debit: '658', credit: '1111', amount: 4 }]).externalResult).toBe(-4)
  })

  it('has nothing to post for a year already closed', () => {
    const plan = planOver(year)
    const given = plan.postings.map(({ debit, credit, amount }) => ({
      debit: debit ?? '',
      credit: credit ?? '',
      amount,
    }))
    expect(planOver([...year, ...given]).postings).toEqual([])
  })

  it('brings classes 5, 6 and 9 to zero, and B02 60 equals what went to 421, for any turnover', () => {
    const transfer = fc.record({
      debit: fc.constantFrom(...leaves),
      credit: fc.constantFrom(...leaves, '5111', '5121', '521', '642'),
      amount: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      side: fc.constantFrom('external' as const, 'internal' as const, null),
    })
    const few = fc.record({
      debit: fc.constantFrom('131', '521', '5111', '5121', '9111', '9113', '642', '4211'),
      credit: fc.constantFrom('131', '521', '5119', '5122', '9112', '642', '1111'),
      amount: fc.integer({ min: -1_000, max: 1_000 }),
      side: fc.constantFrom('external' as const, 'internal' as const, null),
    })
    const either = fc.oneof(fc.array(transfer, { maxLength: 60 }), fc.array(few, { maxLength: 15 }))
    fc.assert(
      fc.property(either, fc.boolean(), fc.option(fc.nat(10_000), { freq: 1 }), (given, splitIncomeTax, parts) => {
        const administration =
          parts === null ? ({ by: 'netRevenue' } as const) : ({ by: 'share', internalPartsPer10000: parts } as const)
        const plan = planOver(given, { splitIncomeTax, administration })
        const turnover: Turnover[] = [...given, ...plan.postings]
        expect([...sums(turnover)].filter(([account, balance]) => /^[569]/.test(account) && balance !== 0)).toEqual([])
        const { lines, warnings } = incomeStatement(regime, turnover, null)
        expect(lines.find(({ code }) => code === '60')?.current).toBe(moved421(turnover))
        expect(warnings.filter((warning) => warning.startsWith('Mã số 60'))).toEqual([])
        expect(plan.externalResult + plan.internalResult).toBe(moved421(plan.postings))
        expect(plan.postings.every(({ amount }) => amount > 0)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

/** Balances after some turnover, debit-positive. */
function sums(turnover: readonly Turnover[]): Map<string, number> {
  const balances = new Map<string, number>()
  for (const { debit, credit, amount } of turnover) {
    if (debit !== null) balances.set(debit, (balances.get(debit) ?? 0) + amount)
    if (credit !== null) balances.set(credit, (balances.get(credit) ?? 0) - amount)
  }
  return balances
}

/** Counted the long way round: what 911 gave to 421 less what it took back. */
function moved421(turnover: readonly Turnover[]): number {
  let moved = 0
  for (const { debit, credit, amount } of turnover) {
    if (debit?.startsWith('911') && credit?.startsWith('421')) moved += amount
    if (debit?.startsWith('421') && credit?.startsWith('911')) moved -= amount
  }
  return moved
}

describe('what refuses a closing', () => {
  it('names accounts that have sub-accounts by now, as target or with a balance left on them (reading 37)', () => {
    const plan = planOver(
      [
        { debit: '131', credit: '5111', amount: 10 },
        { debit: '642', credit: '1111', amount: 3 },
      ],
      { isLeaf: (code) => !['9111', '642'].includes(code) },
    )
    expect(plan.faults.map(({ code, value }) => [code, value])).toEqual([
      ['account-not-leaf', '642'],
      ['account-not-leaf', '9111'],
    ])
    expect(plan.faults[0]?.message).toContain('642 Chi phí quản lý kinh doanh')
  })

  it('names the party of a balance that has no line on its side (reading 35)', () => {
    const balances = [
      { account: '1368', party: 'DV1', balance: -5 },
      { account: '1368', party: 'DV2', balance: 9 },
      { account: '141', party: 'NV1', balance: -1 },
      { account: '3361', party: 'DV1', balance: 2 },
      { account: '3532', party: '', balance: 3 },
      { account: '3531', party: '', balance: -3 },
      { account: '335', party: '', balance: 8 },
    ]
    const { faults } = planOver([], { yearEnd: { balances, lastMonth: [] } })
    expect(faults.map(({ code, value }) => [code, value])).toEqual([
      ['balance-abnormal', '1368'],
      ['balance-abnormal', '141'],
      ['balance-abnormal', '3361'],
      ['balance-abnormal', '3532'],
    ])
    expect(faults[0]?.message).toContain('DV1')
  })
})

describe('what is still open before closing (reading 31)', () => {
  const balances = [
    { account: '2421', party: '', balance: 500 },
    { account: '2111', party: '', balance: 900 },
    { account: '2141', party: '', balance: -300 },
    { account: '1122', party: 'NH1', balance: 70 },
    { account: '1331', party: '', balance: 40 },
    { account: '3331', party: '', balance: -25 },
  ]
  const openOf = (lastMonth: { account: string; debit: number; credit: number }[], given = balances) =>
    planOver([], { yearEnd: { balances: given, lastMonth } }).open

  it('lists allocation, depreciation, foreign currency and the VAT offset with their amounts', () => {
    const open = openOf([])
    expect(open.map(({ code }) => code)).toEqual(['prepaid', 'depreciation', 'foreignCurrency', 'vatOffset'])
    expect(open.map(({ message }) => /([\d.]+) đ/.exec(message)?.[1])).toEqual(['500', '600', '70', '25'])
  })

  it('takes allocation and depreciation as done when the last month has them', () => {
    const open = openOf([
      { account: '2421', debit: 0, credit: 20 },
      { account: '2142', debit: 0, credit: 30 },
    ])
    expect(open.map(({ code }) => code)).toEqual(['foreignCurrency', 'vatOffset'])
  })

  it('lists nothing where there is nothing', () => expect(openOf([], [])).toEqual([]))
})
