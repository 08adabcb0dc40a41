import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importYear, testBook } from '../../book-file/test-book'
import { clientCore, openBookOf, quickFolder } from '../../book-file/test-client'
import { heldMeeting } from '../minutes/test-held-meeting'

/** The sample co-operative, at the beginning of the year after its own. */
async function sample() {
  const core = clientCore(undefined, { now: () => '2026-01-10T02:00:00.000Z' })
  await core.client.books.createSample({ id: 'sample' })
  return core
}

test('every rule answers on the sample book, in order, in whole sentences, and the counts add up', async () => {
  const core = await sample()
  const { lines, counts, on } = await core.client.lawHealth.sheet({})
  expect(on).toBe('2026-01-10')
  expect(lines.map(({ rule }) => rule)).toEqual(
    Array.from({ length: 40 }, (_, at) => `R${String(at + 1).padStart(2, '0')}`),
  )
  expect(counts).toEqual({ green: 12, amber: 2, red: 2, grey: 24 })
  const said = lines.flatMap(({ findings }) => findings.flatMap(({ found, toDo }) => [found, toDo]))
  expect(said.filter((sentence) => /[{}…]|undefined|null/u.test(sentence))).toEqual([])
  const of = (wanted: string) => lines.find(({ rule }) => rule === wanted)
  expect(of('R01')).toMatchObject({ state: 'green', article: 'Điều 4.7, 103.1.d', level: 'warn', group: 'members' })
  expect(of('R01')?.findings[0]?.found).toBe('Có 140 thành viên chính thức; luật cần ít nhất 5.')
  expect(of('R36')?.article).toBe('Điều 83; Nghị định 113 Điều 19')
  expect(of('R38')).toMatchObject({
    state: 'red',
    dueOn: '2025-12-15',
    article: 'Thông tư 09/2024 Điều 6; Điều 47, 48',
  })

  const pdf = new Uint8Array(await (await core.client.lawHealth.file({ format: 'pdf' })).arrayBuffer())
  expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-')
  const xlsx = await core.client.lawHealth.file({ format: 'xlsx' })
  expect([xlsx.name, xlsx.size > 5000]).toEqual(['kiem-tra-luat-2026-01-10.xlsx', true])
}, 30_000)

/** The same co-operative with its year closed and its income distributed by a resolution of the meeting. */
async function distributed() {
  const folder = quickFolder()
  const book = testBook(join(folder, 'kim-dong.htx'), 'HTX Nông nghiệp Kim Đông')
  await importYear(book)
  book.close()
  const core = clientCore(folder, { now: () => '2026-03-20T02:00:00.000Z' })
  core.openBook(join(folder, 'kim-dong.htx'))
  const { client } = core
  await client.periods.closeYear({ id: 'close', year: 2025 })
  const { charterPlan } = await client.distribution.facts({ year: 2025 })
  await client.distribution.saveProposal({ proposalId: 'p', year: 2025, name: 'Phương án', plan: charterPlan })
  const { distributionId } = await client.distribution.submit({ id: 'submit', proposalId: 'p' })
  const resolution = { body: 'generalMeeting', number: '01/NQ-ĐHTV', date: '2026-03-15', summary: 'Phân phối' } as const
  const { resolutionId } = await client.resolutions.record({ id: 'resolution', ...resolution })
  await client.distribution.post({ id: 'post', distributionId, resolutionId })
  return { core, resolutionId }
}

test('a distribution is judged by what was frozen with it and by the resolution it rests on', async () => {
  const { core, resolutionId } = await distributed()
  const states = async () => {
    const { lines } = await core.client.lawHealth.sheet({})
    return Object.fromEntries(lines.map(({ rule, state, findings }) => [rule, `${state} ${findings[0]?.found}`]))
  }
  expect(await states()).toMatchObject({
    R14: 'green Đại hội thường niên năm 2025 họp ngày 15/03/2026, trong hạn 30/04/2026.',
    R30: expect.stringContaining('amber Đại hội của năm 2025 đã họp mà sổ không có thẩm định'),
    R31: expect.stringContaining('green'),
    R32: 'green Năm 2025 trích quỹ chung không chia 9.945.826 đồng từ thu nhập bên ngoài 198.916.504 đồng; đủ mức ít nhất 5 %.',
    R33: expect.stringContaining('green Năm 2025 chia '),
    R34: 'green 1 lần phân phối đều sau nghị quyết đại hội và sau khi khóa năm.',
    R35: expect.stringContaining('green'),
  })
  openBookOf(core).connection.raw.exec(
    `UPDATE resolution SET voidNote = 'Ghi nhầm' WHERE resolutionId = '${resolutionId}'`,
  )
  expect((await states())['R34']).toBe('red Phân phối của 1 năm không dựa trên nghị quyết đại hội còn hiệu lực: 2025.')
}, 30_000)

test('what the program would have refused is found when it lies in the book all the same', async () => {
  const core = await sample()
  const { raw } = openBookOf(core).connection
  const [one, other] = raw
    .prepare(`SELECT code FROM member WHERE type = 'official' ORDER BY code LIMIT 2`)
    .pluck()
    .all()
  const post = raw.prepare(
    `INSERT INTO post (postId, kind, team, holding, member, name, fromDate, termEndsOn, basis, note, commandSequence)
     VALUES (?, ?, '', 'member', ?, ?, '2025-01-01', ?, 'Biên bản cũ', '', 1)`,
  )
  post.run('p1', 'supervisor', one, 'Bà Ất', '2025-12-31')
  post.run('p2', 'cashier', one, 'Bà Ất', null)
  post.run('p3', 'chiefAccountant', other, 'Ông Bính', null)
  raw
    .prepare(
      `INSERT INTO relative (relativeId, member, relation, name, relativeMember, declaredOn) VALUES ('r', ?, 'sibling', 'Ông Bính', ?, '2025-01-01')`,
    )
    .run(one, other)
  raw.exec(`UPDATE member SET usesServices = 0, contributesLabour = 0 WHERE code = '${String(one)}'`)
  raw.exec(
    `INSERT INTO memberStep (member, kind, date, resolutionId, note, content, commandSequence)
     VALUES ('${String(one)}', 'admission', '2025-05-01', NULL, '', '{}', 1)`,
  )
  const { lines } = await core.client.lawHealth.sheet({})
  const states = Object.fromEntries(lines.map(({ rule, state }) => [rule, state]))
  expect(states).toMatchObject({ R02: 'red', R05: 'amber', R25: 'red', R26: 'red', R27: 'red', R28: 'green' })
  const doubled = lines.find(({ rule }) => rule === 'R26')?.findings[0]
  expect(doubled?.places).toEqual([{ kind: 'posts', subject: '', name: expect.stringContaining('Bà Ất') }])
}, 30_000)

test('a meeting that was held is judged by what its hall kept', async () => {
  const core = await heldMeeting()
  const { lines } = await core.client.lawHealth.sheet({})
  const states = Object.fromEntries(lines.map(({ rule, state }) => [rule, state]))
  expect(states).toMatchObject({
    R04: 'grey',
    R14: 'amber',
    R15: 'green',
    R16: 'red',
    R17: 'amber',
    R18: 'green',
    R20: 'green',
    R21: 'green',
    R23: 'amber',
  })
  const notices = lines.find(({ rule }) => rule === 'R16')?.findings[0]
  expect(notices?.found).toContain('(10 người)')
  expect(notices?.places).toMatchObject([{ kind: 'meetingPeople', subject: 'm' }])

  // A director of the simplified form is elected in secret (article 71.2); of the full form appointed by the board (66.8).
  const { raw } = openBookOf(core).connection
  const secretly = async () =>
    (await core.client.lawHealth.sheet({})).lines.find(({ rule }) => rule === 'R24')?.findings[0]?.state
  const effects = [{ kind: 'electToPosts', post: 'director', elected: [], fromDate: null, replaces: true }]
  raw.prepare(`UPDATE agendaItem SET content = ? WHERE itemId = 'i1'`).run(JSON.stringify({ effects }))
  expect(await secretly()).toBe('red')
  raw.exec(`UPDATE book SET governanceForm = 'full'`)
  expect(await secretly()).toBe('grey')
})
