import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientCore, csvFile, newTestBook, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import type { Core } from '../../index'
import { verifyBook } from '../../ledger/verify/verify-book'

async function openBook(given: Parameters<typeof newTestBook>[1] = {}): Promise<Core> {
  const folder = quickFolder()
  const file = join(folder, 'so.htx')
  newTestBook(file, given)
  const core = clientCore(folder)
  core.openBook(file)
  await core.client.imports.run({
    id: 'parties',
    kind: 'parties',
    file: csvFile('p.csv', 'Mã,Loại,Tên', 'KH1,khách hàng,Ông K', 'DV1,đơn vị,Chi nhánh'),
  })
  const members = [
    'Mã TV,Họ tên,Loại thành viên,Ngày gia nhập,Ngày ra',
    'TV1,Bà A,chính thức,01/01/2020,',
    'TV2,Ông B,chính thức,01/07/2025,',
    'TV3,Ông C,chính thức,01/01/2020,01/07/2025',
    'LK1,Ông D,liên kết góp vốn,01/01/2020,',
  ]
  await core.client.imports.run({ id: 'members', kind: 'members', file: csvFile('m.csv', ...members) })
  return core
}

let count = 0
type Sides = { debit: string; credit: string; amount: number; debitParty?: string; creditParty?: string }
const nextId = () => `c${(count += 1)}`
const post = (core: Core, date: string, ...postings: Sides[]) =>
  core.client.vouchers.post({ id: nextId(), kind: 'PK', date, description: 'việc', postings })
const close = (core: Core, year = 2025) => core.client.periods.closeYear({ id: nextId(), year })
const undo = (core: Core, year = 2025, reason = '') => core.client.periods.undoClose({ id: nextId(), year, reason })
const lock = (core: Core, month: number) => core.client.periods.lock({ id: nextId(), month })
const unlock = (core: Core, month: number, reason = 'sửa') =>
  core.client.periods.unlock({ id: nextId(), month, reason })
const faults = async (call: Promise<unknown>) =>
  (await refusalOf(call)).map(({ code, message }) => [code, message] as const)
const codes = async (call: Promise<unknown>) => (await refusalOf(call)).map(({ code }) => code)
const isWhole = (core: Core) =>
  expect(verifyBook(openBookOf(core).connection).checks.filter(({ ok }) => !ok)).toEqual([])
const sale = { debit: '1111', credit: '5111', amount: 1000 }

/** Lines of a statement as [code, figure], zeros left out. */
async function lines(
  core: Core,
  report: 'B01-HTX' | 'B02-HTX',
  from: string,
  to: string,
  column: 'closing' | 'opening' | 'current' | 'previous',
): Promise<Record<string, number>> {
  const answer = (await core.client.reports.figures({ report, from, to })) as {
    lines: Record<string, string | number | null>[]
  }
  return Object.fromEntries(
    answer.lines.flatMap((line) =>
      typeof line[column] === 'number' && line[column] !== 0 ? [[String(line['code']), line[column]]] : [],
    ),
  )
}

describe('Accounting Law article 26: a month', () => {
  test('is locked once and unlocked with a reason', async () => {
    const core = await openBook()
    await lock(core, 202503)
    expect(await codes(lock(core, 202503))).toEqual(['month-already-locked'])
    expect(await codes(post(core, '2025-03-15', sale))).toEqual(['month-locked'])
    expect(await codes(unlock(core, 202503, ' '))).toEqual(['reason-missing'])
    await unlock(core, 202503)
    expect(await codes(unlock(core, 202503))).toEqual(['month-not-locked'])
    await post(core, '2025-03-15', sale)
    expect((await core.client.book.history({})).rows.map(({ summary }) => summary)).toContain(
      'Mở khóa tháng 03/2025: sửa',
    )
    isWhole(core)
  })

  test('is a month of the book', async () => {
    const core = await openBook()
    expect(await codes(lock(core, 202412))).toEqual(['date-before-book'])
    expect(await codes(lock(core, 202500))).toEqual(['input-invalid'])
    expect(await codes(lock(core, 202513))).toEqual(['input-invalid'])
  })

  test('refuses imports into it too, with the row', async () => {
    const core = await openBook()
    await lock(core, 202503)
    const file = csvFile(
      'j.csv',
      'Số CT,Loại CT,Ngày CT,Diễn giải,TK Nợ,TK Có,Số tiền',
      'A1,PT,01/02/2025,x,1111,5111,5',
      'A2,PT,01/03/2025,x,1111,5111,5',
    )
    expect(await refusalOf(core.client.imports.run({ id: nextId(), kind: 'journal', file }))).toMatchObject([
      { code: 'month-locked', row: 3, column: 'Ngày ghi sổ' },
    ])
    isWhole(core)
  })
})

describe('reading 31: closing a year', () => {
  test('posts steps 3 to 9 on the last day, brings classes 5, 6 and 9 to zero and locks the month', async () => {
    const core = await openBook()
    await post(
      core,
      '2025-03-01',
      sale,
      { debit: '6111', credit: '156', amount: 400 },
      { debit: '642', credit: '1111', amount: 100 },
    )
    const plan = await core.client.periods.closingPlan({ year: 2025 })
    expect(plan.postings.map(({ debit, credit, amount }) => `${debit} ${credit} ${amount}`)).toEqual([
      '5111 9111 1000',
      '9111 6111 400',
      '9111 642 100',
      '9111 4211 500',
    ])
    const done = await close(core)
    expect(done).toMatchObject({ number: 'KC12/001', externalResult: 500, internalResult: 0 })
    expect(await core.client.vouchers.get({ voucherId: done.voucherId })).toMatchObject({
      date: '2025-12-31',
      source: 'closing',
    })
    const { months, years } = await core.client.periods.list({})
    expect(months.filter(({ locked }) => locked).map(({ month }) => month)).toEqual([202512])
    expect(years[0]).toMatchObject({ year: 2025, closed: true, closingVoucher: 'KC12/001' })
    expect(await lines(core, 'B02-HTX', '2025-01-01', '2025-12-31', 'current')).toMatchObject({
      '01': 1000,
      '11': 400,
      '12': 100,
      '60': 500,
    })
    isWhole(core)
  })

  test('posts nothing that is only listed: allocation, depreciation, VAT offset', async () => {
    const core = await openBook()
    await post(
      core,
      '2025-03-01',
      sale,
      { debit: '2421', credit: '1111', amount: 90 },
      { debit: '2111', credit: '1111', amount: 50 },
      { debit: '1331', credit: '1111', amount: 7 },
      { debit: '1111', credit: '3331', amount: 9 },
    )
    const plan = await core.client.periods.closingPlan({ year: 2025 })
    expect(plan.open.map(({ code }) => code)).toEqual(['prepaid', 'depreciation', 'vatOffset'])
    await close(core)
    const rows = (await core.client.reports.figures({
      report: 'trial-balance',
      from: '2025-12-01',
      to: '2025-12-31',
    })) as { rows: { account: string; debit: number }[] }
    expect(rows.rows.filter(({ debit, account }) => debit !== 0 && account < '4')).toEqual([])
  })

  test('refuses what cannot be closed', async () => {
    const core = await openBook()
    expect(await codes(close(core))).toEqual(['nothing-to-close'])
    await post(core, '2025-03-01', sale)
    expect(await codes(close(core, 2024))).toEqual(['year-before-book'])
    expect(await faults(close(core, 2026))).toEqual([['year-previous-open', expect.stringContaining('2025')]])
    await lock(core, 202512)
    expect(await codes(close(core))).toEqual(['month-locked'])
    await unlock(core, 202512)
    await close(core)
    expect(await codes(close(core))).toEqual(['year-already-closed'])
    expect(await codes(post(core, '2025-06-01', sale))).toEqual(['year-closed'])
    expect(await codes(unlock(core, 202512))).toEqual(['year-closed'])
  })

  test('does not wait for January: the new year is worked in before, and its opening follows every late entry', async () => {
    const core = await openBook()
    await post(core, '2025-03-01', sale)
    await post(core, '2026-01-10', { ...sale, amount: 70 })
    const opening = async () => (await lines(core, 'B01-HTX', '2026-01-01', '2026-01-31', 'opening'))['110']
    expect(await opening()).toBe(1000)
    await post(core, '2025-12-31', { ...sale, amount: 5 })
    expect(await opening()).toBe(1005)
    await close(core)
    await close(core, 2026)
    expect(await lines(core, 'B02-HTX', '2026-01-01', '2026-12-31', 'current')).toMatchObject({ '60': 70 })
    expect(await lines(core, 'B02-HTX', '2026-01-01', '2026-12-31', 'previous')).toMatchObject({ '60': 1005 })
    isWhole(core)
  })

  test('is undone by reversal until the next year is closed, then refuses and names it', async () => {
    const core = await openBook()
    await post(core, '2025-03-01', sale)
    await post(core, '2026-03-01', sale)
    expect(await codes(undo(core))).toEqual(['year-not-closed'])
    await close(core)
    await close(core, 2026)
    expect(await faults(undo(core))).toEqual([['year-next-closed', expect.stringContaining('2026')]])
    await undo(core, 2026)
    const { voucherId, number } = await undo(core, 2025, 'sót chứng từ')
    expect(number).toBe('KC12/002')
    expect(await core.client.vouchers.get({ voucherId })).toMatchObject({
      source: 'undo',
      reverses: 'KC12/001/2025',
      date: '2025-12-31',
      description: expect.stringContaining('sót chứng từ'),
    })
    await post(core, '2025-12-20', { debit: '6111', credit: '156', amount: 300 })
    expect((await close(core)).externalResult).toBe(700)
    expect(await lines(core, 'B02-HTX', '2025-01-01', '2025-12-31', 'current')).toMatchObject({
      '01': 1000,
      '11': 300,
      '60': 700,
    })
    isWhole(core)
  })

  test('reading 28: sale, sale reversed, cost, close, undo, close gives the profit once', async () => {
    const core = await openBook()
    await post(core, '2025-03-01', sale)
    const wrong = await post(core, '2025-03-02', { ...sale, amount: 200 })
    await core.client.vouchers.reverse({ id: nextId(), voucherId: wrong.voucherId, reason: 'nhầm' })
    await post(core, '2025-03-03', { debit: '6111', credit: '156', amount: 600 })
    await close(core)
    await undo(core)
    await close(core)
    expect(await lines(core, 'B02-HTX', '2025-01-01', '2025-12-31', 'current')).toMatchObject({
      '01a': 1000,
      '11a': 600,
      '60': 400,
    })
    expect(
      await core.client.reports.figures({ report: 'S03b-HTX', account: '4211', from: '2025-01-01', to: '2025-12-31' }),
    ).toMatchObject({ closing: -400 })
    isWhole(core)
  })

  test('reading 32: a fiscal year that begins in April is the one in which it begins, and closes on 31 March', async () => {
    const core = await openBook({ fiscalYearStartMonth: 4 })
    expect(await codes(post(core, '2025-03-31', sale))).toEqual(['date-before-book'])
    await post(core, '2025-04-01', sale)
    await post(core, '2026-03-31', { ...sale, amount: 5 })
    await post(core, '2026-04-01', { ...sale, amount: 70 })
    const done = await close(core)
    expect(done).toMatchObject({ number: 'KC03/001', externalResult: 1005 })
    expect(await core.client.vouchers.get({ voucherId: done.voucherId })).toMatchObject({ date: '2026-03-31' })
    expect(await codes(post(core, '2026-01-05', sale))).toEqual(['year-closed'])
    await post(core, '2026-04-02', sale)
    expect(await lines(core, 'B02-HTX', '2025-04-01', '2026-03-31', 'current')).toMatchObject({ '60': 1005 })
    isWhole(core)
  })
})

describe('reading 26: deductions from revenue', () => {
  const deducted = async (...postings: Sides[]) => {
    const core = await openBook()
    await post(
      core,
      '2025-03-01',
      { debit: '1111', credit: '5111', amount: 5000 },
      { debit: '1111', credit: '5121', amount: 5000 },
    )
    await post(core, '2025-06-30', ...postings)
    return core
  }
  const sidesOf = async (core: Core) => {
    await close(core)
    const all = await lines(core, 'B02-HTX', '2025-01-01', '2025-12-31', 'current')
    return { external: all['02a'] ?? 0, internal: all['02b'] ?? 0 }
  }

  test('are internal for an official member, external for anyone else', async () => {
    const core = await deducted(
      { debit: '521', credit: '131', creditParty: 'TV1', amount: 1 },
      { debit: '521', credit: '131', creditParty: 'KH1', amount: 10 },
      { debit: '521', credit: '131', creditParty: 'LK1', amount: 100 },
    )
    expect(await sidesOf(core)).toEqual({ external: 110, internal: 1 })
  })

  test('go by what the party was on that day: not yet, or no longer, a member', async () => {
    const core = await deducted(
      { debit: '521', credit: '131', creditParty: 'TV2', amount: 1 },
      { debit: '521', credit: '131', creditParty: 'TV3', amount: 10 },
    )
    await post(
      core,
      '2025-07-01',
      { debit: '521', credit: '131', creditParty: 'TV2', amount: 100 },
      { debit: '521', credit: '131', creditParty: 'TV3', amount: 1000 },
    )
    expect(await sidesOf(core)).toEqual({ external: 1001, internal: 110 })
  })

  test('without a party are refused at closing, naming the voucher', async () => {
    const core = await deducted({ debit: '521', credit: '1111', amount: 1 })
    expect(await faults(close(core))).toEqual([['deduction-side-unknown', expect.stringContaining('PK06/001')]])
    expect(await codes(undo(core))).toEqual(['year-not-closed'])
  })

  test('without a party go by the sub-account', async () => {
    const core = await openBook()
    await core.client.accounts.openSubAccount({
      id: nextId(),
      code: '5211',
      parent: '521',
      name: 'Giảm trừ giao dịch bên ngoài',
    })
    await core.client.accounts.openSubAccount({
      id: nextId(),
      code: '5212',
      parent: '521',
      name: 'Giảm trừ giao dịch nội bộ',
    })
    await post(
      core,
      '2025-03-01',
      { debit: '1111', credit: '5111', amount: 5000 },
      { debit: '1111', credit: '5121', amount: 5000 },
    )
    await post(
      core,
      '2025-04-01',
      { debit: '5211', credit: '1111', amount: 3 },
      { debit: '5212', credit: '1111', amount: 40 },
    )
    expect(await sidesOf(core)).toEqual({ external: 3, internal: 40 })
  })

  test('that a posting took to an account itself stay there', async () => {
    const core = await deducted(
      { debit: '521', credit: '1111', amount: 7 },
      { debit: '5122', credit: '521', amount: 7 },
    )
    expect(await sidesOf(core)).toEqual({ external: 0, internal: 7 })
  })
})

describe('reading 35: balances that must be settled before closing', () => {
  test.each<[string, Sides]>([
    ['a debit of 336', { debit: '3361', credit: '1111', amount: 5, debitParty: 'DV1' }],
    ['a debit of 353', { debit: '3531', credit: '1111', amount: 5 }],
    ['a credit of 136', { debit: '1111', credit: '1361', amount: 5, creditParty: 'DV1' }],
    ['a credit of 141', { debit: '1111', credit: '141', amount: 5, creditParty: 'TV1' }],
  ])('%s is refused, and the sheet stays in balance meanwhile', async (_, posting) => {
    const core = await openBook()
    await post(core, '2025-03-01', sale, posting)
    expect(await codes(close(core))).toEqual(['balance-abnormal'])
    const sheet = await lines(core, 'B01-HTX', '2025-01-01', '2025-12-31', 'closing')
    expect(sheet['200']).toBe(sheet['500'])
    await post(core, '2025-03-02', {
      debit: posting.credit,
      credit: posting.debit,
      amount: 5,
      ...(posting.creditParty ? { debitParty: posting.creditParty } : {}),
      ...(posting.debitParty ? { creditParty: posting.debitParty } : {}),
    })
    expect((await close(core)).externalResult).toBe(1000)
  })

  test('a debit balance of 335 is no reason to refuse', async () => {
    const core = await openBook()
    await post(core, '2025-03-01', sale, { debit: '335', credit: '1111', amount: 5 })
    expect((await lines(core, 'B01-HTX', '2025-01-01', '2025-12-31', 'closing'))['130']).toBe(5)
    await close(core)
  })
})

describe('reading 37: sub-accounts opened in the middle of a year', () => {
  test('do not keep it from being closed: what the parent held is moved to one of them first', async () => {
    const core = await openBook()
    await post(core, '2025-03-01', sale, { debit: '642', credit: '1111', amount: 100 })
    await core.client.accounts.openSubAccount({ id: nextId(), code: '6421', parent: '642', name: 'Lương' })
    expect(await codes(close(core))).toEqual(['account-not-leaf'])
    await post(core, '2025-12-31', { debit: '6421', credit: '642', amount: 100 })
    expect((await close(core)).externalResult).toBe(900)
    isWhole(core)
  })
})

test('closing goes to the first leaf of a target that the users have divided', async () => {
  const core = await openBook()
  const divided = [
    ['5111', '51111'],
    ['5111', '51112'],
    ['9111', '91111'],
    ['4211', '42111'],
    ['4211', '42112'],
  ] as const
  for (const [parent, code] of divided) {
    await core.client.accounts.openSubAccount({ id: nextId(), code, parent, name: `Chi tiết ${code}` })
  }
  await post(
    core,
    '2025-03-01',
    { debit: '1111', credit: '51112', amount: 1000 },
    { debit: '521', credit: '131', creditParty: 'KH1', amount: 100 },
  )
  expect((await close(core)).externalResult).toBe(900)
  expect((await lines(core, 'B02-HTX', '2025-01-01', '2025-12-31', 'current'))['60']).toBe(900)
  const { rows } = (await core.client.reports.figures({
    report: 'trial-balance',
    from: '2025-01-01',
    to: '2025-12-31',
  })) as { rows: { account: string; closingDebit: number; closingCredit: number }[] }
  const standing = rows.filter(({ closingDebit, closingCredit }) => closingDebit + closingCredit !== 0)
  expect(standing.map(({ account }) => account)).toEqual(['1111', '131', '42111'])
  isWhole(core)
})

describe('readings 25 and 27: 642 and 659', () => {
  test('are divided by net revenue, or as the co-operative chose, and the choice is kept with the year', async () => {
    const core = await openBook()
    await post(
      core,
      '2025-03-01',
      { debit: '1111', credit: '5111', amount: 2000 },
      { debit: '1111', credit: '5121', amount: 1000 },
      { debit: '642', credit: '1111', amount: 100 },
      { debit: '659', credit: '3334', amount: 30 },
    )
    await close(core)
    expect(await lines(core, 'B02-HTX', '2025-01-01', '2025-12-31', 'current')).toMatchObject({
      '12a': 67,
      '12b': 33,
      '51': 30,
      '60': 2870,
    })
    await undo(core)
    await core.client.periods.closeYear({
      id: nextId(),
      year: 2025,
      administration: { by: 'share', internalPartsPer10000: 5000 },
      splitIncomeTax: true,
    })
    expect(await lines(core, 'B02-HTX', '2025-01-01', '2025-12-31', 'current')).toMatchObject({
      '12a': 50,
      '12b': 50,
      '60': 2870,
    })
    // A part of the year is read on the same key.
    expect(await lines(core, 'B02-HTX', '2025-01-01', '2025-03-31', 'current')).toMatchObject({ '12a': 50, '12b': 50 })
  })
})
