import { describe, expect, test } from 'vitest'
import { openBookOf, refusalOf } from '../../book-file/test-client'
import { bodiesBook } from '../../governance/test-bodies'
import { verifyBook } from '../../ledger/verify/verify-book'

const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code)
const came = {
  direction: 'in' as const,
  registeredOn: '2025-05-02',
  paperDate: '2025-04-29',
  number: '15/UBND-KT',
  kind: 'letter' as const,
  summary: 'Mời họp về vùng nguyên liệu',
  counterpart: 'UBND xã Kim Đông',
}
const goes = { ...came, direction: 'out' as const, number: '', body: 'director' as const, paperDate: '2025-05-02' }

describe('the register of papers in and out', () => {
  test('numbers what comes by year and what goes by its series; both are found by words without accents', async () => {
    const core = await bodiesBook()
    const { client } = core
    expect(await client.correspondence.register({ id: 'a', ...came })).toMatchObject({
      arrival: 1,
      number: '15/UBND-KT',
    })
    expect(await client.correspondence.register({ id: 'b', ...came, kind: 'application', number: '' })).toMatchObject({
      arrival: 2,
    })
    const early = { ...came, registeredOn: '2024-12-30', paperDate: '2024-12-28' }
    expect(await client.correspondence.register({ id: 'c', ...early })).toMatchObject({ arrival: 1 })
    expect(await client.correspondence.register({ id: 'd', ...goes })).toMatchObject({ arrival: null, number: '01/GĐ' })
    expect(await client.correspondence.register({ id: 'e', ...goes, kind: 'report' })).toMatchObject({
      number: '01/BC-GĐ',
    })
    const span = { from: '2025-01-01', to: '2025-12-31' }
    const found = await client.correspondence.list({ direction: 'in', ...span, search: 'vung nguyen lieu ubnd' })
    expect(found.papers.map(({ arrival }) => arrival)).toEqual([2, 1])
    expect(verifyBook(openBookOf(core).connection).ok).toBe(true)
  })

  test('a number already borne is kept, one that is given is refused, one of another series too', async () => {
    const { client } = await bodiesBook()
    await client.correspondence.register({ id: 'a', ...goes, number: '07/GĐ' })
    expect(await client.correspondence.register({ id: 'b', ...goes })).toMatchObject({ number: '08/GĐ' })
    const again = client.correspondence.register({ id: 'c', ...goes, number: '07/GĐ' })
    expect(codes(await refusalOf(again))).toEqual(['paper-number-taken'])
    const other = client.correspondence.register({ id: 'd', ...goes, number: '09/BC-HĐQT' })
    expect(codes(await refusalOf(other))).toEqual(['paper-number-shape'])
    const { series } = await client.correspondence.series({ year: 2025 })
    expect(series.find(({ kind }) => kind === 'letter')).toMatchObject({ gaps: [1, 2, 3, 4, 5, 6], next: '09/GĐ' })
    await client.correspondence.noteNumbers({
      id: 'n',
      kind: 'letter',
      body: 'director',
      year: 2025,
      first: 1,
      last: 6,
      note: 'cấp ở sổ giấy trước khi dùng chương trình',
    })
    const after = await client.correspondence.series({ year: 2025 })
    expect(after.series.find(({ kind }) => kind === 'letter')).toMatchObject({ gaps: [] })
  })

  test('who handles it and how it ended are written later; a void line keeps its number', async () => {
    const { client } = await bodiesBook()
    await client.correspondence.register({ id: 'a', ...came, dueOn: '2025-05-20' })
    const handling = { correspondenceId: 'a', handler: 'Bà Ất', dueOn: '2025-05-20' }
    const early = client.correspondence.handle({ id: 'h', ...handling, handledOn: '2025-05-01' })
    expect(codes(await refusalOf(early))).toEqual(['paper-handled-early'])
    await client.correspondence.handle({ id: 'i', ...handling, handledOn: '2025-05-10', handledNote: 'đã dự họp' })
    await client.correspondence.register({ id: 'o', ...goes })
    await client.correspondence.void({ id: 'v', correspondenceId: 'o', reason: 'gửi nhầm' })
    expect(await client.correspondence.register({ id: 'p', ...goes })).toMatchObject({ number: '02/GĐ' })
    const twice = client.correspondence.void({ id: 'w', correspondenceId: 'o', reason: 'lại' })
    expect(codes(await refusalOf(twice))).toEqual(['paper-void'])
  })

  test('what is missing is said at once', async () => {
    const { client } = await bodiesBook()
    const bare = { ...goes, body: null, summary: '', counterpart: '' }
    expect(codes(await refusalOf(client.correspondence.register({ id: 'a', ...bare })))).toEqual([
      'text-missing',
      'paper-counterpart-missing',
      'paper-body-missing',
    ])
    const late = client.correspondence.register({ id: 'b', ...came, paperDate: '2025-05-03' })
    expect(codes(await refusalOf(late))).toEqual(['paper-date-after'])
  })
})

describe('decisions of the director (Law 17/2023/QH15 articles 68.4 and 71.3)', () => {
  test('get the next number of their series, stand among the resolutions as made here, and in the register', async () => {
    const { client } = await bodiesBook()
    const decided = { date: '2025-05-05', summary: 'Giao nhiệm vụ thủ kho' }
    expect(await client.correspondence.decide({ id: 'q', ...decided })).toEqual({
      resolutionId: 'q',
      number: '01/QĐ-GĐ',
    })
    const [decision] = await client.resolutions.list({ body: 'director' })
    expect(decision).toMatchObject({ number: '01/QĐ-GĐ', origin: 'meeting', summary: 'Giao nhiệm vụ thủ kho' })
    const out = await client.correspondence.list({ direction: 'out', from: '2025-01-01', to: '2025-12-31' })
    expect(out.papers).toMatchObject([{ source: 'own', number: '01/QĐ-GĐ', resolutionId: 'q' }])
  })
})

test.each(['pdf', 'xlsx'] as const)('the register of a span is a %s file', async (format) => {
  const { client } = await bodiesBook()
  await client.correspondence.register({ id: 'a', ...came })
  await client.correspondence.register({ id: 'b', ...goes })
  for (const direction of ['in', 'out'] as const) {
    const file = await client.correspondence.file({ direction, from: '2025-01-01', to: '2025-12-31', format })
    expect(file.size).toBeGreaterThan(3000)
    expect(file.name).toContain(direction === 'in' ? 'so-van-ban-den' : 'so-van-ban-di')
  }
})
