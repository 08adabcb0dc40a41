import { expect, test } from 'vitest'
import { openBookOf } from '../../book-file/test-client'
import { bodiesBook } from '../../governance/test-bodies'
import { verifyBook } from '../../ledger/verify/verify-book'
import { typedGuide } from './test-guide'

test('an inspection is kept while it is typed, one of a kind, and leaves no row in the chain', async () => {
  const core = await bodiesBook()
  const { supervision, book } = core.client
  const { rows: before } = await book.history({ before: null, limit: 1, search: '' })
  await supervision.keepGuide({ kind: 'cash', form: typedGuide() })
  await supervision.keepGuide({ kind: 'cash', form: typedGuide({ at: 3 }) })
  await supervision.keepGuide({ kind: 'stock', form: typedGuide({ at: 1 }) })
  expect(await supervision.guideDrafts({})).toEqual([
    { kind: 'cash', savedAt: '2025-06-01T02:00:00.000Z', sealed: false, form: typedGuide({ at: 3 }) },
    { kind: 'stock', savedAt: '2025-06-01T02:00:00.000Z', sealed: false, form: typedGuide({ at: 1 }) },
  ])
  // Another beginning of the program reads it again: it is in the file.
  const { file } = openBookOf(core)
  core.state.open?.close()
  core.state.open = null
  core.openBook(file)
  expect(await supervision.guideDrafts({})).toHaveLength(2)
  expect((await book.history({ before: null, limit: 1, search: '' })).rows).toEqual(before)
  await supervision.dropGuide({ kind: 'stock' })
  expect(await supervision.guideDrafts({})).toMatchObject([{ kind: 'cash' }])
  expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
})

test('it is gone with its record, in the same transaction', async () => {
  const { supervision } = (await bodiesBook()).client
  await supervision.keepGuide({ kind: 'cash', form: typedGuide() })
  const record = {
    id: 'quỹ',
    kind: 'cash' as const,
    heldOn: '2025-06-01',
    supervisors: ['Bà Hai'],
    counterparts: [],
    answers: ['slips', 'posted', 'limit', 'hands'].map((step) => ({ step, answer: 'yes' as const })),
    cash: { account: '1111', notes: [] },
    conclusion: '',
  }
  await expect(supervision.recordInspection(record)).rejects.toThrow()
  expect(await supervision.guideDrafts({})).toHaveLength(1)
  await supervision.recordInspection({ ...record, conclusion: 'Quỹ khớp sổ.' })
  expect(await supervision.guideDrafts({})).toEqual([])
})
