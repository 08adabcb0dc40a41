import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@shared/domain/civil-date'
import { MAX_AMOUNT } from '@shared/domain/money'
import { addMonthsTo, firstDay, fiscalYearRange, lastDay, monthOf } from '@shared/domain/period'
import { parseVoucherNumber } from '@shared/domain/voucher-number'
import {
  clientCore,
  closeBook,
  csvFile,
  newTestBook,
  openBookOf,
  openCopy,
  outcomeOf,
  quickFolder,
} from './book-file/test-client'
import { testRegime } from './book-file/test-book'
import { ClosingChoices } from '@shared/contract/periods'
import { planYear } from './closing/plan-period'
import { plain } from './db/statement'
import type { Core } from './index'
import { partyMovements } from './ledger/figures/movements'
import { openingBalanceOf } from './ledger/figures/opening-balance'
import { loadLedgerMemory } from './ledger/memory'
import { verifyBook } from './ledger/verify/verify-book'

const RUNS = Number(process.env['HTX_SEQUENCES'] ?? 400)
const FIRST_YEAR = 2025

// What may happen to a book. Numbers stand for places in lists that are only known when it happens.

const leaves = testRegime.accounts.filter(({ code }) => testRegime.accounts.every(({ parent }) => parent !== code))
const needsParty = new Set(leaves.filter((account) => account.needsParty).map(({ code }) => code))
const parties = ['TV1', 'TV2', 'TV3', 'KH1', 'NCC1', 'NH1']

/** TV1 and TV2 are official members, TV2 from July 2025 on; TV3 is an associate, the rest outsiders (reading 26). */
const partyFiles: [kind: 'parties' | 'members', lines: string[]][] = [
  ['parties', ['Mã,Loại,Tên', 'KH1,khách hàng,Ông K', 'NCC1,nhà cung cấp,Công ty N', 'NH1,ngân hàng,Ngân hàng']],
  [
    'members',
    [
      'Mã TV,Họ tên,Loại thành viên,Ngày gia nhập',
      'TV1,Bà A,chính thức,01/01/2020',
      'TV2,Ông B,chính thức,01/07/2025',
      'TV3,Ông C,liên kết góp vốn,01/01/2020',
    ],
  ],
]
const opening = [
  'Tài khoản,Mã đối tượng,Dư Nợ,Dư Có',
  '1111,,5000000,',
  '131,KH1,7000000,',
  '131,TV1,,1000000',
  '4111,TV1,,11000000',
  '002,,3,',
]

const usual: [string | null, string | null][] = [
  ['642', '1111'],
  ['131', '5111'],
  ['131', '5121'],
  ['1111', '5113'],
  ['6111', '156'],
  ['6121', '154'],
  ['156', '331'],
  ['521', '131'],
  ['521', '131'],
  ['521', '1111'],
  ['1111', '558'],
  ['658', '1111'],
  ['659', '3334'],
  ['5111', '3331'],
  ['5111', '521'],
  ['5121', '521'],
  ['9111', '4211'],
  // Written straight to 911 by hand, as some do.
  ['9112', '521'],
  ['9111', '521'],
  ['9112', '6121'],
  ['9111', '642'],
  ['5111', '9111'],
  ['558', '9112'],
  ['9111', '1111'],
  ['003', null],
  [null, '003'],
]
const leaf = fc.constantFrom(...leaves.map(({ code }) => code).filter((code) => !code.startsWith('0')))
const sides = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...usual) },
  { weight: 4, arbitrary: fc.tuple(leaf, leaf) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom<string | null>('521', '5211', '5212', '511', '999', '002', null),
      fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: fc.constant(null) }),
    ),
  },
)
const amount = fc.oneof(
  { weight: 60, arbitrary: fc.integer({ min: 1, max: 1_000_000_000 }) },
  { weight: 2, arbitrary: fc.constantFrom(1, 3, MAX_AMOUNT) },
  { weight: 1, arbitrary: fc.constantFrom(0, -5, 1.5, MAX_AMOUNT + 1) },
)
const party = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...parties) },
  { weight: 1, arbitrary: fc.constant('XX') },
)
const posting = fc
  .record({ sides, amount, debitParty: party, creditParty: party, bare: fc.integer({ min: 0, max: 24 }) })
  .map(({ sides: [debit, credit], amount: given, debitParty, creditParty, bare }) => ({
    debit,
    credit,
    amount: given,
    debitParty: partyFor(debit, debitParty, bare),
    creditParty: partyFor(credit, creditParty, bare),
  }))

/** Mostly a party where one is asked for; sometimes one where none is, sometimes none at all. */
function partyFor(account: string | null, given: string, bare: number): string | null {
  if (account === null || bare === 0) return null
  return needsParty.has(account) || bare > 16 ? given : null
}

/** Days of two fiscal years, with some before and after them; and a posting date that may lie earlier or later. */
const day = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 729 }) },
  { weight: 1, arbitrary: fc.integer({ min: -60, max: 900 }) },
)
const shift = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -90, max: 90 }) },
)
const kind = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom('PT', 'PC', 'KC') },
  { weight: 1, arbitrary: fc.constant('XX') },
)

/** Few months, so that what is locked is sometimes met again. */
const month = fc.constantFrom(-1, 0, 3, 11, 12, 23)
const yearAt = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0, 0, 1) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 2) },
)

const action = fc.oneof(
  {
    weight: 16,
    arbitrary: fc.record({
      type: fc.constant('post' as const),
      kind,
      day,
      shift,
      postings: fc.oneof(
        { weight: 30, arbitrary: fc.array(posting, { minLength: 1, maxLength: 3 }) },
        { weight: 1, arbitrary: fc.array(posting, { maxLength: 0 }) },
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('import' as const),
      rows: fc.array(
        fc.record({
          kind,
          day,
          shift,
          sequence: fc.integer({ min: 1, max: 30 }),
          month: fc.integer({ min: 0, max: 12 }),
          posting,
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ type: fc.constant('reverse' as const), which: fc.nat(14), day: fc.option(day) }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('lock' as const), month }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('unlock' as const), month }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('close' as const),
      year: yearAt,
      parts: fc.option(fc.integer({ min: 0, max: 10_000 })),
      splitTax: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('undo' as const), year: yearAt }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('subAccount' as const),
      which: fc.constantFrom(
        ['5211', '521', 'nội bộ'],
        ['5212', '521', 'bên ngoài'],
        ['6421', '642', 'lương'],
        ['11111', '1111', 'quỹ'],
        ['51111', '5111', 'bán lẻ'],
      ),
    }),
  },
)
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never

function perform(core: Core, done: Action, id: string, startMonth: number): Promise<unknown> {
  const { client } = core
  const start = firstDay(FIRST_YEAR * 100 + startMonth)
  switch (done.type) {
    case 'post': {
      const date = addDays(start, done.day)
      return client.vouchers.post({
        id,
        kind: done.kind,
        date,
        postingDate: addDays(date, done.shift),
        description: `việc ${id}`,
        postings: done.postings,
      })
    }
    case 'import': {
      const lines = done.rows.map(({ kind: of, day: on, shift: by, sequence, month, posting: p }) => {
        const date = addDays(start, on)
        const number = `${of}${String(month === 0 ? monthOf(date) % 100 : month).padStart(2, '0')}/${String(sequence).padStart(3, '0')}`
        return [
          number,
          of,
          date,
          addDays(date, by),
          'nhập',
          p.debit ?? '',
          p.credit ?? '',
          p.amount,
          p.debitParty ?? '',
          p.creditParty ?? '',
        ].join(',')
      })
      const file = csvFile(
        `${id}.csv`,
        'Số CT,Loại CT,Ngày CT,Ngày ghi sổ,Diễn giải,TK Nợ,TK Có,Số tiền,Đối tượng Nợ,Đối tượng Có',
        ...lines,
      )
      return client.imports.run({ id, kind: 'journal', file })
    }
    case 'reverse':
      return client.vouchers.reverse({
        id,
        voucherId: done.which,
        reason: 'nhầm',
        date: done.day === null ? null : addDays(start, done.day),
      })
    case 'lock':
      return client.periods.lock({ id, month: addMonthsTo(monthOf(start), done.month), reason: '' })
    case 'unlock':
      return client.periods.unlock({ id, month: addMonthsTo(monthOf(start), done.month), reason: 'sửa' })
    case 'close': {
      const administration =
        done.parts === null
          ? { by: 'netRevenue' as const }
          : { by: 'share' as const, internalPartsPer10000: done.parts }
      return client.periods.closeYear({
        id,
        year: FIRST_YEAR + done.year,
        administration,
        splitIncomeTax: done.splitTax,
      })
    }
    case 'undo':
      return client.periods.undoClose({ id, year: FIRST_YEAR + done.year })
    case 'subAccount': {
      const [code, parent, name] = done.which as [string, string, string]
      return client.accounts.openSubAccount({ id, code, parent, name })
    }
  }
}

// What must be true afterwards, whatever happened.

type Row = { debit: string | null; credit: string | null; amount: number; month: number }
const allPostings = plain<Record<string, never>, Row>(
  'SELECT debitAccount AS debit, creditAccount AS credit, amount, month FROM posting',
)
const numbers = plain<
  Record<string, never>,
  { kind: string; date: string; number: string; issuedSequence: number | null }
>('SELECT kind, date, number, issuedSequence FROM voucher ORDER BY voucherId')
const movement = plain<{ from: string; to: string }, { amount: number }>(
  `SELECT coalesce(sum(CASE WHEN debitAccount GLOB '911*' AND creditAccount GLOB '421*' THEN amount WHEN debitAccount GLOB '421*' AND creditAccount GLOB '911*' THEN -amount ELSE 0 END), 0) AS amount
   FROM posting WHERE postingDate BETWEEN @from AND @to`,
)
const leftOnResults = plain<{ from: string; to: string }, { account: string }>(
  `SELECT account FROM (
     SELECT debitAccount AS account, amount FROM posting WHERE debitAccount >= '5' AND postingDate BETWEEN @from AND @to
     UNION ALL SELECT creditAccount, -amount FROM posting WHERE creditAccount >= '5' AND postingDate BETWEEN @from AND @to
   ) GROUP BY account HAVING sum(amount) <> 0`,
)

function figuresOf(
  answer: Record<string, unknown>,
): { code: string | null; closing?: number; opening?: number; current?: number }[] {
  return (answer as { lines: { code: string | null; closing?: number; opening?: number; current?: number }[] }).lines
}

function debitEqualsCredit(core: Core): void {
  let debit = 0
  let credit = 0
  for (const row of openBookOf(core).connection.all(allPostings, {})) {
    const account = row.debit ?? row.credit ?? ''
    if (account.startsWith('0')) expect(row.debit === null || row.credit === null).toBe(true)
    else if (row.debit === null || row.credit === null) expect(row.month % 100).toBe(0)
    if (account.startsWith('0')) continue
    if (row.debit !== null) debit += row.amount
    if (row.credit !== null) credit += row.amount
  }
  expect(debit).toBe(credit)
}

function numbersHaveNoGaps(core: Core): void {
  const taken = new Set<string>()
  const used = new Set<string>()
  for (const { kind: of, date, number, issuedSequence } of openBookOf(core).connection.all(numbers, {})) {
    expect(used.has(`${of} ${date.slice(0, 4)} ${number}`)).toBe(false)
    used.add(`${of} ${date.slice(0, 4)} ${number}`)
    const parsed = parseVoucherNumber(number)
    if (parsed) taken.add(`${of} ${date.slice(0, 4)} ${parsed.monthOfYear} ${parsed.sequence}`)
    if (issuedSequence === null) continue
    expect(number).toBe(`${of}${date.slice(5, 7)}/${String(issuedSequence).padStart(3, '0')}`)
    if (issuedSequence > 1)
      expect(taken, number).toContain(`${of} ${date.slice(0, 4)} ${Number(date.slice(5, 7))} ${issuedSequence - 1}`)
  }
}

async function balanceSheetBalances(core: Core, start: string, days: readonly number[]): Promise<void> {
  for (const offset of days) {
    const to = addDays(start, offset)
    const lines = figuresOf(await core.client.reports.figures({ report: 'B01-HTX', from: start < to ? start : to, to }))
    const line = (code: string) => lines.find((each) => each.code === code)
    expect(line('200')?.closing, to).toBe(line('500')?.closing)
    expect(line('200')?.opening, to).toBe(line('500')?.opening)
  }
}

async function resultIsWhatWentTo421(core: Core, year: number, startMonth: number): Promise<void> {
  const book = openBookOf(core)
  const { from, to } = fiscalYearRange(year, startMonth)
  const resultOf = async (first: string, last: string) =>
    figuresOf(await core.client.reports.figures({ report: 'B02-HTX', from: first, to: last })).find(
      ({ code }) => code === '60',
    )?.current
  const posted = book.connection.get(movement, { from, to })?.amount ?? 0
  const isClosed = book.ledger.memory.closedYears.has(year)
  const planned = isClosed
    ? 0
    : planYear(book, year, ClosingChoices.parse({})).postings.reduce(
        (sum, { debit, credit, amount: moved }) => sum + towards421(debit, credit, moved),
        0,
      )
  const whole = await resultOf(from, to)
  expect(whole, `B02 60 of ${year}`).toBe(posted + planned)
  if (isClosed)
    expect(book.connection.all(leftOnResults, { from, to }), `classes 5 to 9 at the end of ${year}`).toEqual([])
  let quarters = 0
  for (let first = 0; first < 12; first += 3) {
    const month = addMonthsTo(monthOf(from), first)
    quarters += (await resultOf(firstDay(month), lastDay(addMonthsTo(month, 2)))) ?? Number.NaN
  }
  expect(quarters, `the quarters of ${year}`).toBe(whole)
}

function towards421(debit: string | null, credit: string | null, moved: number): number {
  if (debit?.startsWith('911') && credit?.startsWith('421')) return moved
  return debit?.startsWith('421') && credit?.startsWith('911') ? -moved : 0
}

async function trialBalancesBalance(core: Core, start: string): Promise<void> {
  for (const report of ['F01-HTX', 'trial-balance'] as const) {
    const { totals } = (await core.client.reports.figures({
      report,
      from: addDays(start, 17),
      to: addDays(start, 420),
    })) as { totals: Record<string, number> }
    expect(totals['openingDebit']).toBe(totals['openingCredit'])
    expect(totals['debit']).toBe(totals['credit'])
    expect(totals['closingDebit']).toBe(totals['closingCredit'])
  }
}

type PostedRow = { account: string; party: string; debit: number; credit: number; opening: number }
/** Every side of every posting up to a day, as it counts for a period: before it, or in it. */
const posted = plain<{ from: string; to: string }, PostedRow>(
  `SELECT account, party, sum(CASE WHEN early = 0 THEN debit ELSE 0 END) AS debit, sum(CASE WHEN early = 0 THEN credit ELSE 0 END) AS credit,
     sum(CASE WHEN early = 1 THEN debit - credit ELSE 0 END) AS opening
   FROM (
     SELECT debitAccount AS account, coalesce(debitParty, '') AS party, amount AS debit, 0 AS credit, month % 100 = 0 OR postingDate < @from AS early, postingDate FROM posting
     UNION ALL
     SELECT creditAccount, coalesce(creditParty, ''), 0, amount, month % 100 = 0 OR postingDate < @from, postingDate FROM posting
   ) WHERE account IS NOT NULL AND postingDate <= @to GROUP BY account, party`,
)

/** Whole and part months alike: what reports are made from is what the postings add up to, one by one. */
function movementsAreThePostings(core: Core, from: string, to: string): void {
  const { connection } = openBookOf(core)
  const shown = (rows: readonly PostedRow[]) =>
    rows
      .filter(({ debit, credit, opening: before }) => debit !== 0 || credit !== 0 || before !== 0)
      .map(({ account, party: of, debit, credit, opening: before }) => `${account} ${of}: ${before} ${debit} ${credit}`)
      .toSorted()
  const naive = connection.all(posted, { from, to })
  expect(shown(partyMovements(connection, from, to)), `${from} ${to}`).toEqual(shown(naive))
  for (const account of ['1', '111', '131', '521', '4211']) {
    const before = naive.filter((row) => row.account.startsWith(account)).reduce((sum, row) => sum + row.opening, 0)
    expect(openingBalanceOf(connection, { account, party: null }, from), `${account} before ${from}`).toBe(before)
  }
}

function memoryIsTheFile(core: Core): void {
  const { ledger, connection } = openBookOf(core)
  const { moved: _kept, ...kept } = ledger.memory
  const { moved: _read, ...read } = loadLedgerMemory(connection)
  expect(kept).toEqual(read)
}

async function template(folder: string, startMonth: 1 | 4, withOpening: boolean): Promise<string> {
  const file = join(folder, `${startMonth}-${withOpening}.htx`)
  newTestBook(file, { fiscalYearStartMonth: startMonth })
  const core = clientCore(folder)
  core.openBook(file)
  for (const [of, lines] of partyFiles)
    await core.client.imports.run({ id: of, kind: of, file: csvFile(`${of}.csv`, ...lines) })
  if (withOpening)
    await core.client.imports.run({ id: 'opening', kind: 'opening', file: csvFile('opening.csv', ...opening) })
  closeBook(core)
  return file
}

test(`any sequence of posting, importing, reversing, locking, closing and undoing keeps every promise of the book (${RUNS} sequences)`, async () => {
  const folder = quickFolder()
  const templates = {
    1: [await template(folder, 1, false), await template(folder, 1, true)],
    4: [await template(folder, 4, false), await template(folder, 4, true)],
  }
  const core = clientCore(folder)
  const seen = { done: new Map<string, number>(), refused: new Map<string, number>() }
  const count = (map: Map<string, number>, key: string) => void map.set(key, (map.get(key) ?? 0) + 1)
  let run = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<1 | 4>(1, 4),
      fc.constantFrom<0 | 1>(0, 1),
      fc.array(action, { minLength: 1, maxLength: 45, size: 'max' }),
      fc.array(fc.integer({ min: 0, max: 800 }), { minLength: 3, maxLength: 3 }),
      async (startMonth, withOpening, actions, days) => {
        run += 1
        const book = openCopy(core, templates[startMonth][withOpening] ?? '', join(folder, `run-${run % 2}.htx`))
        for (const [index, each] of actions.entries()) {
          const head = book.ledger.memory.commandHead.hash
          const { faults } = await outcomeOf(perform(core, each, `${each.type} ${index}`, startMonth))
          if (faults === null) count(seen.done, each.type)
          else {
            for (const { code } of faults) count(seen.refused, code)
            expect(book.ledger.memory.commandHead.hash).toBe(head)
          }
        }
        const start = firstDay(FIRST_YEAR * 100 + startMonth)
        memoryIsTheFile(core)
        debitEqualsCredit(core)
        numbersHaveNoGaps(core)
        await balanceSheetBalances(core, start, [-1, 0, ...days])
        for (const year of [FIRST_YEAR, FIRST_YEAR + 1]) await resultIsWhatWentTo421(core, year, startMonth)
        await trialBalancesBalance(core, start)
        const [first = 0, second = 0, third = 0] = days.toSorted((a, b) => a - b)
        movementsAreThePostings(core, addDays(start, first), addDays(start, second))
        movementsAreThePostings(core, firstDay(monthOf(addDays(start, second))), addDays(start, third))
        movementsAreThePostings(core, addDays(start, first), lastDay(monthOf(addDays(start, third))))
        movementsAreThePostings(core, start, lastDay(monthOf(addDays(start, second))))
        expect(verifyBook(book.connection).checks.filter(({ ok }) => !ok)).toEqual([])
      },
    ),
    { numRuns: RUNS, endOnFailure: false },
  )
  // A generator whose sequences never get anywhere proves nothing.
  for (const type of ['post', 'import', 'reverse', 'lock', 'unlock', 'close', 'undo', 'subAccount'])
    expect(seen.done.get(type) ?? 0, type).toBeGreaterThan(RUNS / 50)
  for (const code of [
    'month-locked',
    'year-closed',
    'already-reversed',
    'account-not-leaf',
    'party-missing',
    'date-before-book',
    'deduction-side-unknown',
    'amount-negative',
    'year-next-closed',
    'balance-abnormal',
  ]) {
    expect([...seen.refused.keys()]).toContain(code)
  }
})
