import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { clientCore, newTestBook, openBookOf, quickFolder, refusalOf } from '../../book-file/test-client'
import { verifyBook } from '../../ledger/verify/verify-book'
import { charterOn } from '../../membership/charter'

function openBook(governanceForm: 'full' | 'simplified' = 'simplified') {
  const folder = quickFolder()
  newTestBook(join(folder, 'so.htx'), { governanceForm })
  const core = clientCore(folder)
  core.openBook(join(folder, 'so.htx'))
  return core
}

const meeting = {
  body: 'generalMeeting' as const,
  number: '02/NQ-ĐHTV',
  date: '2025-04-20',
  summary: 'Sửa đổi Điều lệ',
}

async function withMeeting(form?: 'full' | 'simplified') {
  const core = openBook(form)
  await core.client.resolutions.record({ id: 'nq', ...meeting })
  return core
}

const field = (answer: Awaited<ReturnType<ReturnType<typeof openBook>['client']['charter']['read']>>, name: string) => {
  const entry = answer.entries.find((one) => one.field === name)
  if (!entry) throw new Error(`The charter has no ${name}.`)
  return entry
}

describe('the charter as settings with dates', () => {
  test('is what it says on each day, with who said it and by which resolution', async () => {
    const core = await withMeeting()
    const { client } = core
    await client.charter.change({
      id: 'a',
      fromDate: '2019-05-01',
      values: { noticeDays: 5, refundRules: 'Trả một lần' },
    })
    const later = { fromDate: '2025-05-01', resolutionId: 'nq', values: { noticeDays: 10 } }
    await client.charter.change({ id: 'b', ...later })
    const { connection } = openBookOf(core)
    expect(
      ['2019-04-30', '2019-05-01', '2025-04-30', '2025-05-01'].map((day) => charterOn(connection, day).noticeDays),
    ).toEqual([3, 5, 5, 10])
    const entry = field(await client.charter.read({ on: '2025-06-01' }), 'noticeDays')
    expect(entry).toMatchObject({
      item: 11,
      value: 10,
      bound: 'ít nhất 3 ngày (khoản 1 Điều 60)',
      history: [
        { value: 10, fromDate: '2025-05-01', user: 'Chủ sổ', resolution: '02/NQ-ĐHTV' },
        { value: 5, fromDate: '2019-05-01', resolution: null },
      ],
    })
    expect((await client.resolutions.list({}))[0]?.uses).toBe(1)
    expect(verifyBook(connection).ok).toBe(true)
  })

  test('a later row of the same day corrects the earlier, which stays in the history', async () => {
    const { client } = await withMeeting()
    const by = { fromDate: '2025-05-01', resolutionId: 'nq' }
    await client.charter.change({ id: 'a', ...by, values: { refundDays: 30 } })
    await client.charter.change({ id: 'b', ...by, values: { refundDays: 60 } })
    const entry = field(await client.charter.read({ on: '2025-05-01' }), 'refundDays')
    expect([entry.value, ...entry.history.map(({ value }) => value)]).toEqual([60, 60, 30])
    const same = client.charter.change({ id: 'c', ...by, values: { refundDays: 60 } })
    expect(await refusalOf(same)).toMatchObject([{ code: 'charter-unchanged' }])
  })

  test('shows the 24 items, every field once, with the law’s bound in the form of governance', async () => {
    const full = await openBook('full').client.charter.read({ on: '2025-06-01' })
    expect(full.items.map(({ item }) => item)).toEqual(Array.from({ length: 24 }, (_, at) => at + 1))
    expect(field(full, 'boardSize').bound).toBe(
      'ít nhất 3 người (khoản 1 Điều 65); nhiều nhất 15 người (khoản 1 Điều 65)',
    )
    expect(field(full, 'generalMeetingMonths').bound).toContain('12 tháng')
    expect(field(full, 'lendingRatePercent').bound).toBe('nhiều nhất 20 % (Điều 19 Nghị định 113/2024/NĐ-CP)')
    expect(field(full, 'internalTransactionMinimumPercent').warning).toContain('khoản 11 Điều 40')
    const simplified = await openBook().client.charter.read({ on: '2025-06-01' })
    expect(field(simplified, 'boardSize').bound).toBe('')
    expect(field(simplified, 'generalMeetingMonths').bound).toContain('3 tháng')
  })
})

describe('Law 17/2023/QH15 article 40: what undercuts the law is refused at its field, with the article', () => {
  test('all fields at once, and nothing is written', async () => {
    const core = await withMeeting()
    const values = { maximumContributionPercent: 35, noticeDays: 2, refundDays: 60 }
    const change = { fromDate: '2025-05-01', resolutionId: 'nq', values }
    const faults = await refusalOf(core.client.charter.change({ id: 'a', ...change }))
    expect(faults).toMatchObject([
      { code: 'charter-above-law', column: 'maximumContributionPercent' },
      { code: 'charter-below-law', column: 'noticeDays' },
    ])
    expect(faults[0]?.message).toContain('là 30 %, theo khoản 1 Điều 74 Luật Hợp tác xã 17/2023/QH15')
    expect(charterOn(openBookOf(core).connection, '2025-06-01').refundDays).toBe(90)
    const { faults: asked, warnings } = await core.client.charter.check({
      fromDate: '2025-05-01',
      values: { ...values, writtenConsent: true },
    })
    expect(asked).toEqual(faults)
    expect(warnings).toMatchObject([{ code: 'charter-beyond-law', column: 'writtenConsent' }])
  })

  test('a change is judged with what stands: three supervisors before lending, and none fewer after', async () => {
    const { client } = await withMeeting('full')
    const by = { fromDate: '2025-05-01', resolutionId: 'nq' }
    const alone = client.charter.change({ id: 'a', ...by, values: { internalLending: true } })
    expect(await refusalOf(alone)).toMatchObject([{ code: 'charter-lending-supervisors', column: 'internalLending' }])
    await client.charter.change({ id: 'b', ...by, values: { internalLending: true, supervisoryBoardSize: 3 } })
    const fewer = client.charter.change({ id: 'c', ...by, values: { supervisoryBoardSize: 2 } })
    expect(await refusalOf(fewer)).toMatchObject([{ code: 'charter-lending-supervisors' }])
  })

  test('what already stands against the law does not hold up another field', async () => {
    const { client } = await withMeeting()
    await client.charter.change({ id: 'a', fromDate: '2025-05-01', resolutionId: 'nq', values: { refundDays: 45 } })
  })
})

describe('Law 17/2023/QH15 articles 39, 64.1, 70.1: the charter is amended by the general meeting', () => {
  const values = { refundDays: 45 }

  test('no resolution, a void one or another body’s is refused', async () => {
    const { client } = await withMeeting()
    const none = client.charter.change({ id: 'a', fromDate: '2025-05-01', values })
    expect(await refusalOf(none)).toMatchObject([{ code: 'charter-needs-resolution', column: 'resolutionId' }])
    await client.resolutions.record({ id: 'hd', ...meeting, body: 'board', number: '01/NQ-HĐQT' })
    const board = client.charter.change({ id: 'b', fromDate: '2025-05-01', resolutionId: 'hd', values })
    expect(await refusalOf(board)).toMatchObject([
      { code: 'resolution-other-body', message: expect.stringContaining('khoản 1 Điều 64') },
    ])
    await client.resolutions.void({ id: 'c', resolutionId: 'nq', reason: 'ghi nhầm' })
    const gone = client.charter.change({ id: 'd', fromDate: '2025-05-01', resolutionId: 'nq', values })
    expect(await refusalOf(gone)).toMatchObject([{ code: 'resolution-void' }])
  })

  test('it counts from the day of its resolution at the earliest', async () => {
    const { client } = await withMeeting()
    const early = client.charter.change({ id: 'a', fromDate: '2025-04-19', resolutionId: 'nq', values })
    expect(await refusalOf(early)).toMatchObject([{ code: 'charter-before-resolution', column: 'fromDate' }])
    await client.charter.change({ id: 'b', fromDate: '2025-04-20', resolutionId: 'nq', values })
  })

  test('what it said when the book began needs none, the day after does', async () => {
    const { client } = openBook()
    await client.charter.change({ id: 'a', fromDate: '2025-01-01', values })
    const next = client.charter.change({ id: 'b', fromDate: '2025-01-02', values: { refundDays: 50 } })
    expect(await refusalOf(next)).toMatchObject([{ code: 'charter-needs-resolution' }])
  })
})

test('Law 17/2023/QH15 article 115.1: a charter older than the law had to be brought in line by 01/01/2026', async () => {
  const { client } = openBook()
  expect(await client.charter.read({ on: '2025-06-01' })).toMatchObject({
    review: null,
    transition: expect.stringContaining('khoản 1 Điều 115'),
  })
  await client.charter.review({ id: 'a', adoptedOn: '2024-06-30' })
  const old = await client.charter.read({ on: '2025-06-01' })
  expect(old.review).toMatchObject({ adoptedOn: '2024-06-30', user: 'Chủ sổ' })
  expect(old.transition).toContain('01/01/2026')
  await client.charter.review({ id: 'b', adoptedOn: '2024-07-01' })
  expect((await client.charter.read({ on: '2025-06-01' })).transition).toBe('')
})
