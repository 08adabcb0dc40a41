import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contract } from '@shared/contract'
import { BookKind } from '@shared/contract/book-kind'
import { homesOf } from '@shared/contract/nouns-of-books'
import { clientCore, newTestBook, quickFolder } from './book-file/test-client'
import { plain } from './db/statement'
import { callProcedure } from './procedure'
import { Refusal } from './refusal'
import { verifyFile } from './ledger/verify/verify-book'
import { metaOf, proceduresByName } from './router'

test('every noun is at home in some kind of book, and choosing a book in all of them', () => {
  for (const noun of Object.keys(contract)) expect(homesOf(`${noun}.list`).length, noun).toBeGreaterThan(0)
  expect(homesOf('books.list')).toEqual(BookKind.options)
  expect(homesOf('nothing.list')).toEqual([])
})

test('a school’s book refuses what needs a ledger, in words, before anything else is asked', async () => {
  const core = schoolCore()
  const context = core.context()
  for (const [name, declared] of proceduresByName()) {
    const meta = metaOf(declared)
    if (!meta.needsBook || homesOf(name).includes('school')) continue
    const handler = () => expect.unreachable(`${name} was carried out in a school's book`)
    const answer = callProcedure({ name, meta, handler }, context, {}, new AbortController().signal)
    await expect(answer, name).rejects.toBeInstanceOf(Refusal)
    await expect(answer, name).rejects.toMatchObject({ faults: [{ code: 'not-in-school-book' }] })
  }
})

test('a school’s book is one of its kind for ever, without a chart, and verifies clean', async () => {
  const core = schoolCore()
  expect(await core.client.book.info({})).toMatchObject({ kind: 'school', voucherCount: 0 })
  const { connection } = core.context().book
  const rows = plain<Record<string, never>, { count: number }>('SELECT count(*) AS count FROM account')
  expect(connection.get(rows, {})).toEqual({ count: 0 })
  expect(verifyFile(core.context().book.file)).toMatchObject({ ok: true })
})

function schoolCore() {
  const folder = quickFolder()
  const file = join(folder, 'truong.htx')
  newTestBook(file, { kind: 'school', name: 'Trung tâm Bồi dưỡng Liên minh HTX' })
  const core = clientCore(folder)
  core.openBook(file)
  return core
}
