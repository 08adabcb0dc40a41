import { describe, expect, test } from 'vitest'
import { refusalOf } from '../../book-file/test-client'
import type { Core } from '../../index'
import { verifyFile } from '../../ledger/verify/verify-book'
import { giveTestMarks, taughtClass, testCouncil } from '../../training/test-graduation'

const names = ['Bùi An', 'Cao Bình', 'Đinh Chi', 'Hà Dung', 'Lã Giang']

/** Five learners: 9,0 very evenly; 8,0 under a warning; 6,9666…; 7,0; and one who was in eleven of fifteen sessions of practice. */
async function marked(): Promise<Core> {
  const core = await taughtClass(names)
  for (const module of [1, 2, 3]) {
    await giveTestMarks(core, 'e1', module, [90, 90])
    await giveTestMarks(core, 'e2', module, [80, 80])
    await giveTestMarks(core, 'e3', module, module === 3 ? [69, 69] : [70, 70])
    await giveTestMarks(core, 'e4', module, [70, 70])
    await giveTestMarks(core, 'e5', module, [80, module === 1 ? null : 80])
  }
  await core.client.courses.discipline({ id: 'd', enrolmentId: 'e2', discipline: 'warning', note: 'Quyết định 3/QĐ' })
  return core
}

const results = (core: Core) => core.client.graduation.results({ courseId: 'c' })
const end = (core: Core, endedOn = '2026-06-05') =>
  core.client.courses.end({ id: `end ${endedOn}`, courseId: 'c', endedOn })
const propose = (core: Core, members = testCouncil, id = 'p1') =>
  core.client.graduation.propose({ id, councilId: 'h1', courseId: 'c', members, place: 'Phòng họp' })
const sit = (core: Core, heldOn = '2026-06-08', lateReason = '') =>
  core.client.graduation.sit({
    id: `sit ${heldOn} ${lateReason}`,
    councilId: 'h1',
    heldOn,
    minutesNumber: '01/BB-HĐ',
    lateReason,
  })
const decide = (core: Core, decidedOn = '2026-06-09') =>
  core.client.graduation.decide({
    id: `decide ${decidedOn}`,
    decisionId: 'q1',
    councilId: 'h1',
    number: '05/QĐ-TT',
    decidedOn,
    signer: 'Nguyễn Văn Hòa',
    signerTitle: 'Giám đốc',
  })
const issue = (core: Core, firstNumber: string, decisionId = 'q1') =>
  core.client.certificates.issue({
    id: `issue ${firstNumber}`,
    decisionId,
    firstNumber,
    issuedOn: '2026-06-10',
    signer: 'Nguyễn Văn Hòa',
    signerTitle: 'Giám đốc',
  })

describe('Circular 42/2015/TT-BLĐTBXH article 27.3 (R40), in a class', () => {
  test('each learner has a class of the exact average, lowered where the rule says so, with the reasons in words', async () => {
    const { lines } = await results(await marked())
    expect(lines.map(({ graduation }) => graduation.graduates && graduation.class)).toEqual([
      'excellent',
      'good',
      'fair',
      'good',
      false,
    ])
    expect(lines[2]?.graduation.average).toEqual({ numerator: 209, denominator: 3 })
    expect(lines[1]?.reasons).toEqual([
      'Bị kỷ luật từ cảnh cáo trở lên: hạ một bậc từ loại giỏi (Thông tư 42/2015/TT-BLĐTBXH, Điều 27.3).',
    ])
    expect(lines[4]?.reasons).toMatchObject([
      expect.stringContaining('Chưa đạt mô đun 1 (Luật hợp tác xã), chưa được thi. Có mặt'),
    ])
  })
})

describe('Circular 34/2018/TT-BLĐTBXH article 1.8: the council', () => {
  test('is named once the class has ended, of three or five with one chair and one secretary', async () => {
    const core = await marked()
    expect(await refusalOf(propose(core))).toMatchObject([{ code: 'course-not-ended' }])
    await end(core)
    const [chair, secretary, member] = testCouncil
    if (!chair || !secretary || !member) throw new Error('a council of three')
    const others = (count: number) => Array.from({ length: count }, (_, at) => ({ ...member, name: `Người ${at}` }))
    expect(await refusalOf(propose(core, [chair, secretary], 'two'))).toMatchObject([{ code: 'council-wrong-size' }])
    expect(await refusalOf(propose(core, [chair, secretary, ...others(2)], 'four'))).toMatchObject([
      { code: 'council-wrong-size' },
    ])
    expect(await refusalOf(propose(core, [chair, chair, member], 'chairs'))).toMatchObject([
      { code: 'council-two-chairs' },
      { code: 'council-no-secretary' },
      { code: 'council-member-twice' },
    ])
    await propose(core, [chair, secretary, ...others(3)], 'five')
    await propose(core)
    expect((await results(core)).councils).toMatchObject([{ members: [{}, {}, {}], findings: [] }])
  })

  test.each([
    ['2026-06-04', ['council-too-early']],
    ['2026-06-05', []],
    // Friday 29/05 and five working days: Friday 05/06. Monday 01/06 begins to count.
    ['2026-06-08', ['council-too-late']],
  ])('sits within five working days of Friday 29/05, or of 05/06 not before it: %s', async (heldOn, codes) => {
    const core = await marked()
    await end(core, heldOn === '2026-06-04' ? '2026-06-05' : '2026-05-29')
    await propose(core)
    const found = codes.length === 0 ? await sit(core, heldOn).then(() => []) : await refusalOf(sit(core, heldOn))
    expect(found.map(({ code }) => code)).toEqual(codes)
    if (codes[0] === 'council-too-late') await sit(core, heldOn, 'chủ tịch hội đồng đi công tác')
  })
})

test('what the council recognised stands, and what it looked at changes by a logged entry alone (reading 21)', async () => {
  const core = await marked()
  await end(core)
  await propose(core)
  expect(await sit(core)).toEqual({ graduates: 4, others: 1 })
  expect(await refusalOf(propose(core, testCouncil, 'again'))).toMatchObject([{ code: 'council-sat' }])
  expect(await refusalOf(end(core, '2026-06-06'))).toMatchObject([{ code: 'course-council-sat' }])
  const give = (reason: string) =>
    core.client.classBook.giveMarks({
      id: `late ${reason}`,
      marks: [
        {
          markId: `late ${reason}`,
          enrolmentId: 'e5',
          module: 1,
          kind: 'regular',
          place: 2,
          value: 70,
          givenOn: '2026-06-09',
          reason,
        },
      ],
    })
  expect(await refusalOf(give(''))).toMatchObject([{ code: 'after-council-reason' }])
  await give('bài làm thất lạc')
  const attend = (mark: 'present' | null, reason = '') =>
    core.client.classBook.attend({
      id: `late ${mark} ${reason}`,
      entries: [{ sessionId: 'm1s20', enrolmentId: 'e5', mark }],
      reason,
    })
  expect(await refusalOf(attend('present'))).toMatchObject([{ code: 'after-council-reason' }])
  expect(await refusalOf(attend(null, 'xóa'))).toMatchObject([{ code: 'after-council-clear' }])
  await attend('present', 'điểm danh nhầm')
  const { lines, changes } = await results(core)
  expect(changes).toMatchObject([
    { name: 'Lã Giang', what: 'điểm danh', reason: 'điểm danh nhầm' },
    { name: 'Lã Giang', what: 'điểm', module: 1, reason: 'bài làm thất lạc' },
  ])
  expect(lines[4]?.recognised).toMatchObject({ graduates: false, class: null })
  const { raw } = core.context().book.connection
  for (const forbidden of [
    `INSERT INTO mark VALUES ('x', 'e1', 1, 1, 'regular', 3, 50, '2026-06-09', NULL, '', 999)`,
    `UPDATE attendance SET mark = 'absent', minutes = 0, commandSequence = 999 WHERE enrolmentId = 'e1'`,
    `DELETE FROM attendance WHERE enrolmentId = 'e1'`,
    `UPDATE enrolment SET discipline = 'warning', disciplineNote = 'x', commandSequence = 999 WHERE enrolmentId = 'e1'`,
    `INSERT INTO moduleRepeat VALUES ('e1', 1, 2, 'x', '2026-06-09', 999)`,
    `UPDATE recognition SET class = 'excellent'`,
    `DELETE FROM recognition`,
    `UPDATE council SET heldOn = '2026-06-07'`,
    `DELETE FROM councilMember`,
  ])
    expect(() => raw.exec(forbidden), forbidden).toThrow()
})

test('from a class of five to certificates: one lowered, one later by a council of its own; the register stands', async () => {
  const core = await marked()
  await end(core)
  await propose(core)
  expect(await refusalOf(decide(core))).toMatchObject([{ code: 'council-not-sat' }])
  await sit(core)
  expect(await refusalOf(decide(core, '2026-06-07'))).toMatchObject([{ code: 'decision-too-early' }])
  await decide(core)
  expect(await refusalOf(issue(core, 'SC-001'))).toMatchObject([{ code: 'certificate-number-form' }])
  expect(await issue(core, '001/2026/SC-KT')).toEqual({ issued: 4, first: '001/2026/SC-KT', last: '004/2026/SC-KT' })
  expect(await refusalOf(issue(core, '005/2026/SC-KT'))).toMatchObject([{ code: 'certificates-issued' }])

  const { client } = core
  const say = { enteredOn: '2026-06-10', reason: 'sai dấu so với căn cước' }
  await client.certificates.correct({ id: 'k', line: 1, field: 'name', value: 'Bùi Ân', ...say })
  await client.certificates.receive({ id: 't', line: 1, receivedOn: '2026-06-10', receivedBy: 'Bùi Ân' })
  expect(
    await refusalOf(client.certificates.receive({ id: 't2', line: 1, receivedOn: '2026-06-10', receivedBy: 'x' })),
  ).toMatchObject([{ code: 'certificate-received' }])
  const copy = (id: string, line: number) =>
    client.certificates.copy({
      id,
      line,
      copies: 2,
      issuedOn: '2026-06-10',
      receiver: 'Bùi Ân',
      signer: 'A',
      signerTitle: 'Giám đốc',
    })
  expect([await copy('b1', 1), await copy('b2', 2)]).toEqual([{ copyLine: 1 }, { copyLine: 2 }])
  await client.certificates.revoke({
    id: 'h',
    line: 4,
    revokedOn: '2026-06-10',
    decisionNumber: '9/QĐ',
    reason: 'gian lận',
  })
  expect(await refusalOf(copy('b3', 4))).toMatchObject([{ code: 'certificate-revoked' }])

  const { lines } = await client.certificates.list({})
  expect(lines.map(({ line, number, name, class: ofClass }) => [line, number, name, ofClass])).toEqual([
    [4, '004/2026/SC-KT', 'Hà Dung', 'good'],
    [3, '003/2026/SC-KT', 'Đinh Chi', 'fair'],
    [2, '002/2026/SC-KT', 'Cao Bình', 'good'],
    [1, '001/2026/SC-KT', 'Bùi Ân', 'excellent'],
  ])
  expect(lines.at(-1)?.frozen.name).toBe('Bùi An')
  const { raw } = core.context().book.connection
  for (const forbidden of [
    `UPDATE courseCertificate SET name = 'x' WHERE line = 1`,
    `DELETE FROM courseCertificate WHERE line = 4`,
    `INSERT OR REPLACE INTO courseCertificate SELECT * FROM courseCertificate WHERE line = 4`,
    `UPDATE courseCertificateEntry SET value = 'x'`,
    `DELETE FROM courseCertificateEntry`,
    `DELETE FROM courseCertificateCopy`,
  ])
    expect(() => raw.exec(forbidden), forbidden).toThrow()
  expect(verifyFile(core.context().book.file)).toMatchObject({ ok: true })
})

test('who failed studies again after the council and is recognised by the next; the numbers go on without a gap', async () => {
  const core = await marked()
  await end(core)
  await propose(core)
  await sit(core)
  await decide(core)
  await issue(core, '001/2026/SC-KT')
  const { client } = core
  const again = (enrolmentId: string) =>
    client.classBook.repeatModule({
      id: `r ${enrolmentId}`,
      enrolmentId,
      module: 1,
      reason: 'thiếu giờ',
      decidedOn: '2026-06-09',
    })
  expect(await refusalOf(again('e1'))).toMatchObject([{ code: 'learner-graduated' }])
  await again('e5')
  const ids = Array.from({ length: 8 }, (_, at) => `again${at}`)
  await client.courses.planSessions({
    id: 'again',
    courseId: 'c',
    sessions: ids.map((sessionId, at) => ({
      sessionId,
      module: 1,
      round: 2,
      kind: at < 2 ? ('theory' as const) : ('practice' as const),
      date: `2026-06-${String(at + 1).padStart(2, '0')}`,
      startMinute: 400,
      minutes: 700,
      trainerId: null,
      room: 'B',
    })),
  })
  await client.classBook.attend({
    id: 'again there',
    entries: ids.map((sessionId) => ({ sessionId, enrolmentId: 'e5', mark: 'present' as const })),
  })
  await giveTestMarks(core, 'e5', 1, [80, 80], 2)
  await client.graduation.propose({
    id: 'p2',
    councilId: 'h2',
    courseId: 'c',
    countsFrom: '2026-06-09',
    members: testCouncil,
  })
  expect(
    await client.graduation.sit({ id: 's2', councilId: 'h2', heldOn: '2026-06-10', minutesNumber: '02/BB-HĐ' }),
  ).toEqual({ graduates: 1, others: 0 })
  const given = { signer: 'A', signerTitle: 'Giám đốc' }
  await client.graduation.decide({
    id: 'q2',
    decisionId: 'q2',
    councilId: 'h2',
    number: '06/QĐ',
    decidedOn: '2026-06-10',
    ...given,
  })
  expect(await refusalOf(issue(core, '004/2026/SC-KT', 'q2'))).toMatchObject([{ code: 'certificate-number-taken' }])
  expect(await refusalOf(issue(core, '006/2026/SC-KT', 'q2'))).toMatchObject([{ code: 'certificate-number-gap' }])
  expect(await issue(core, '005/2026/SC-KT', 'q2')).toMatchObject({ issued: 1 })
  const [line] = (await results(core)).lines.filter(({ enrolmentId }) => enrolmentId === 'e5')
  expect(line).toMatchObject({ certificate: '005/2026/SC-KT', graduation: { byAverage: 'veryGood', class: 'good' } })
  expect(line?.reasons[0]).toContain('Phải học lại mô đun 1: hạ một bậc từ loại giỏi')
})
