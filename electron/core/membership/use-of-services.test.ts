import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importYear, testBook } from '../book-file/test-book'
import { serviceUseOf, useAndLabourOf } from './use-of-services'

const YEAR = { from: '2025-01-01', to: '2025-12-31' }

/** The sample's year reckoned apart from this program, by summing the journal's file: a row a member, a column an account. */
function reckoned(): Map<string, Record<string, number>> {
  const text = readFileSync(join(import.meta.dirname, 'fixtures/kim-dong-2025-use.tsv'), 'utf8').trimEnd()
  const [heading = '', ...lines] = text.split('\n')
  const [, ...keys] = heading.split('\t')
  return new Map(
    lines.map((line) => {
      const [member = '', ...amounts] = line.split('\t')
      return [member, Object.fromEntries(keys.map((key, index) => [key, Number(amounts[index])]))]
    }),
  )
}

test('a year of the sample: what each member used, sold and borrowed is what the journal adds up to', async () => {
  const book = testBook()
  await importYear(book)
  const expected = reckoned()
  const found = serviceUseOf(book.connection, YEAR)
  expect(found.map(({ member }) => member)).toEqual([...expected.keys()])
  for (const { member, supplied, use, external, sold, lent, repaid } of found) {
    const own = expected.get(member) ?? {}
    const of = (key: string) => own[key] ?? 0
    const internal = (code: string) => supplied.find(({ service }) => service === code)?.internal ?? 0
    expect([internal('5121'), internal('5122'), internal('5123')], member).toEqual([
      of('5121') - of('521'),
      of('5122'),
      of('5123'),
    ])
    expect([use, external, sold, lent, repaid], member).toEqual([
      of('5121') + of('5122') + of('5123') - of('521'),
      0,
      of('156'),
      of('lent'),
      of('repaid'),
    ])
  }
})

test('one member alone is what they are among all', async () => {
  const book = testBook()
  await importYear(book)
  const all = serviceUseOf(book.connection, YEAR)
  for (const use of all.filter((_, index) => index % 17 === 0))
    expect(serviceUseOf(book.connection, { ...YEAR, member: use.member })).toEqual([use])
  expect([...useAndLabourOf(book.connection, YEAR).values()].reduce((sum, { use }) => sum + use, 0)).toBe(1_352_982_000)
})
