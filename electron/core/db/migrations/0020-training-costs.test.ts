import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFolder } from '../../book-file/test-book'
import { openBookOf } from '../../book-file/test-client'
import { openTestClass, testSchool } from '../../training/test-school'
import { migrate } from '../migrate'
import { openDatabase } from '../open-database'
import { migrations } from '.'

const cost = (values: string) =>
  `INSERT INTO trainingCost (costId, courseId, date, item, area, description, source, amount, voucherNumber, commandSequence) VALUES (${values}, 1)`
const right = cost(`'k', 'c', '2026-03-05', 'class', 'other', 'Thuê hội trường', 'state', 500000, 'PC03/001'`)

async function filled() {
  const core = testSchool()
  await openTestClass(core, ['Lê An'])
  const { raw } = openBookOf(core).connection
  raw.exec(right)
  return raw
}

test('a book of the version before gets an empty table', () => {
  const connection = openDatabase(join(testFolder(), 'so.htx'), 'create')
  migrate(connection, migrations.slice(0, 19))
  migrate(connection, migrations.slice(0, 20))
  expect(connection.raw.prepare('SELECT count(*) AS n FROM trainingCost').get()).toEqual({ n: 0 })
  connection.close()
})

test('a cost is made void once, with a reason', async () => {
  const raw = await filled()
  raw.exec(`UPDATE trainingCost SET voidReason = 'ghi nhầm'`)
  expect(() => raw.exec(`UPDATE trainingCost SET voidReason = 'khác'`)).toThrow(/stays void/)
})

test.each([
  ['an item nobody knows', cost(`'x', 'c', '2026-03-05', 'tea', 'other', 'x', 'state', 1, ''`), /CHECK/],
  ['a source nobody knows', cost(`'x', 'c', '2026-03-05', 'class', 'other', 'x', 'bank', 1, ''`), /CHECK/],
  ['an area nobody knows', cost(`'x', 'c', '2026-03-05', 'class', 'sea', 'x', 'state', 1, ''`), /CHECK/],
  ['no amount', cost(`'x', 'c', '2026-03-05', 'class', 'other', 'x', 'state', 0, ''`), /CHECK/],
  ['no words', cost(`'x', 'c', '2026-03-05', 'class', 'other', '', 'state', 1, ''`), /CHECK/],
  ['no day', cost(`'x', 'c', '5/3/2026', 'class', 'other', 'x', 'state', 1, ''`), /CHECK/],
  [
    'a class that is not there',
    cost(`'x', 'none', '2026-03-05', 'class', 'other', 'x', 'state', 1, ''`),
    /FOREIGN KEY/,
  ],
  ['another amount', 'UPDATE trainingCost SET amount = 2', /void and written again/],
  ['a deletion', 'DELETE FROM trainingCost', /made void/],
])('%s is refused', async (_, sql, why) => {
  const raw = await filled()
  expect(() => raw.exec(sql)).toThrow(why)
})
