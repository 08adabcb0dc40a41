import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { printWords } from '@shared/text/print-words'
import { marksOf } from '../book-file/marks'
import { clientCore, quickFolder } from '../book-file/test-client'
import type { Core } from '../index'
import { resourcesFolder } from '../resources-folder'
import { loadLessons } from './load-lessons'

/** A voucher as a learner types it: day, kind, debit, credit, amount, and the parties of the two sides. */
type Typed = [
  date: string,
  kind: string,
  debit: string,
  credit: string,
  amount: number,
  debitParty?: string,
  creditParty?: string,
]

/** What a learner who has understood the lesson types, read from its tasks and not from its checks. */
const solutions: Readonly<Record<string, readonly Typed[]>> = {
  cash: [
    ['2025-01-06', 'PT', '1111', '4111', 5_000_000, undefined, 'TV0001'],
    ['2025-01-08', 'PC', '642', '1111', 350_000],
    ['2025-01-09', 'PC', '1121', '1111', 10_000_000, 'NH01'],
    ['2025-01-10', 'PC', '141', '1111', 2_000_000, 'NV01'],
  ],
  supplies: [
    ['2025-02-03', 'PK', '156', '331', 30_000_000, undefined, 'NCC01'],
    ['2025-02-10', 'PK', '131', '5121', 6_600_000, 'TV0002'],
    ['2025-02-10', 'PK', '6121', '156', 6_000_000],
    ['2025-02-20', 'PT', '1111', '131', 4_000_000, undefined, 'TV0002'],
    ['2025-02-25', 'BN', '331', '1121', 20_000_000, 'NCC01', 'NH01'],
  ],
  outside: [
    ['2025-03-05', 'PK', '156', '331', 40_000_000, undefined, 'NCC01'],
    ['2025-03-05', 'PK', '1331', '331', 2_000_000, undefined, 'NCC01'],
    ['2025-03-12', 'PK', '131', '5111', 50_000_000, 'KH01'],
    ['2025-03-12', 'PK', '131', '3331', 2_500_000, 'KH01'],
    ['2025-03-12', 'PK', '6111', '156', 40_000_000],
    ['2025-03-31', 'PK', '3331', '1331', 2_000_000],
  ],
  wages: [
    ['2025-04-28', 'PK', '642', '334', 12_000_000],
    ['2025-04-28', 'PK', '642', '335', 2_580_000],
    ['2025-04-28', 'PK', '334', '335', 1_260_000],
    ['2025-04-29', 'PC', '334', '1111', 10_740_000],
    ['2025-04-29', 'BN', '335', '1121', 3_840_000, undefined, 'NH01'],
    ['2025-04-30', 'PK', '642', '2141', 800_000],
  ],
  mending: [
    ['2025-05-06', 'PC', '642', '1111', 150_000],
    ['2025-05-07', 'PT', '1111', '131', 2_000_000, undefined, 'TV0002'],
    ['2025-05-08', 'BN', '658', '1121', 450_000, undefined, 'NH01'],
  ],
  closing: [['2025-12-31', 'PK', '642', '2141', 1_200_000]],
}

async function begin(lessonId: string): Promise<Core> {
  const folder = quickFolder()
  const core = clientCore(folder, { now: () => '2026-11-20T02:00:00.000Z' })
  await core.client.books.createLesson({ id: `begin ${lessonId}`, lessonId, file: join(folder, `${lessonId}.htx`) })
  return core
}

async function type({ client }: Core, vouchers: readonly Typed[]): Promise<void> {
  for (const [at, [date, kind, debit, credit, amount, debitParty, creditParty]] of vouchers.entries())
    await client.vouchers.post({
      id: `typed ${at}`,
      kind,
      date,
      description: `Việc ${at + 1}`,
      postings: [{ debit, credit, amount, debitParty: debitParty ?? null, creditParty: creditParty ?? null }],
    })
}

/** What the ledger lessons ask for beside vouchers: reversing and closing. */
async function finish(lessonId: string, core: Core): Promise<void> {
  const { client } = core
  if (lessonId === 'mending')
    for (const number of ['PC05/001', 'PT05/001', 'BN05/001']) {
      const { voucherId } = await client.vouchers.find({ number })
      await client.vouchers.reverse({ id: `reverse ${number}`, voucherId, reason: 'ghi sai' })
    }
  // Closing a year locks its months.
  if (lessonId === 'closing') await client.periods.closeYear({ id: 'close', year: 2025 })
}

const statesOf = async ({ client }: Core) => (await client.lessons.tasks({})).tasks.map(({ state }) => state)
const ledgerLessons = Object.keys(solutions)

test('there are six lessons of accounting at least, one of management and one of supervision, and each has its solution here', () => {
  const lessons = loadLessons(resourcesFolder())
  const count = (track: string) => lessons.filter((lesson) => lesson.track === track).length
  expect(count('accounting')).toBeGreaterThanOrEqual(6)
  expect(count('management')).toBeGreaterThanOrEqual(1)
  expect(count('supervision')).toBeGreaterThanOrEqual(1)
  expect(lessons.filter(({ track }) => track === 'accounting').map(({ id }) => id)).toEqual(ledgerLessons)
})

describe.each(ledgerLessons)('the lesson %s', (lessonId) => {
  const solution = solutions[lessonId] ?? []

  test('begins with nothing done and is done when it is solved as a learner would', async () => {
    const core = await begin(lessonId)
    const before = await statesOf(core)
    expect(before.filter((state) => state === 'done').length).toBeLessThan(before.length)
    expect((await core.client.book.info({})).kind).toBe('practice')
    expect(marksOf(core.context().book)).toEqual([printWords.practice])
    await type(core, solution)
    await finish(lessonId, core)
    const { tasks } = await core.client.lessons.tasks({})
    expect(tasks.filter(({ state }) => state !== 'done')).toEqual([])
  })

  test.each(solution.map((_, at) => at))('is not done when voucher %i is a thousand đồng too much', async (wrong) => {
    const core = await begin(lessonId)
    await type(
      core,
      solution.map(([date, kind, debit, credit, amount, ...parties], at) => [
        date,
        kind,
        debit,
        credit,
        at === wrong ? amount + 1000 : amount,
        ...parties,
      ]),
    )
    await finish(lessonId, core)
    expect((await statesOf(core)).some((state) => state === 'wrong')).toBe(true)
  })
})

test('a voucher for the wrong party, or one that no task asks for, is told', async () => {
  const core = await begin('cash')
  const [capital, ...others] = solutions['cash'] ?? []
  expect(capital).toBeDefined()
  await type(core, [['2025-01-06', 'PT', '1111', '4111', 5_000_000, undefined, 'TV0002'], ...others])
  const wrong = await core.client.lessons.tasks({})
  expect(wrong.tasks[0]).toMatchObject({ taskId: 'capital', state: 'wrong' })
  expect(wrong.tasks[0]?.says).toContain('đối tượng khác')
  const again = await begin('cash')
  await type(again, [...(solutions['cash'] ?? []), ['2025-01-20', 'PC', '642', '1111', 5000]])
  expect((await again.client.lessons.tasks({})).tasks.at(-1)).toMatchObject({ taskId: 'nothing-else', state: 'wrong' })
})

test('what is not done yet does not tell how it is done', async () => {
  const core = await begin('cash')
  for (const { says } of (await core.client.lessons.tasks({})).tasks) expect(says).not.toMatch(/\d{3}/)
})
