import { expect, test } from 'vitest'
import { clientCore, openBookOf } from '../../book-file/test-client'
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
})
