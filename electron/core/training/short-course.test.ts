import { RESULTS_FILE, TrainingResults } from '@shared/contract/training-results'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'

import type { Core } from '../index'
import { refusalOf } from '../book-file/test-client'
import { openTestClass, testSchool } from './test-school'
import { giveOutcomes, shortClass } from './test-short-course'

type Given = Parameters<Core['client']['classBook']['giveMarks']>[0]['marks'][number]

const outcome = (enrolmentId: string, place: number, value: number | null, rest: Partial<Given> = {}): Given => ({
  markId: `x ${enrolmentId} ${place} ${value}`,
  enrolmentId,
  module: 1,
  kind: 'outcome',
  place,
  value,
  givenOn: '2026-04-20',
  ...rest,
})
const decision = {
  recognitionId: 'r',
  decisionId: 'q',
  courseId: 'c',
  number: '21/QĐ-TT',
  decidedOn: '2026-04-24',
  signer: 'Nguyễn Văn Hòa',
  signerTitle: 'Giám đốc Trung tâm',
}

test('Circular 43/2015/TT-BLĐTBXH: a short course from enrolment to certificate', async () => {
  const core = await shortClass(['Bùi An', 'Cao Bình', 'Đinh Chi', 'Hà Dung'])
  const { client } = core
  // An passes at once, though never there; Bình at the second retake; Chi never; Dung is not tested.
  await giveOutcomes(core, 'e1', 1, [true])
  await giveOutcomes(core, 'e2', 1, [false, false, true])
  await giveOutcomes(core, 'e3', 1, [false, false, false])
  for (const enrolmentId of ['e1', 'e2', 'e3']) await giveOutcomes(core, enrolmentId, 2, [true])
  const [third] = await refusalOf(client.classBook.giveMarks({ id: 'third', marks: [outcome('e3', 4, 1)] }))
  expect(third).toMatchObject({
    code: 'retakes-used',
    message:
      'Học viên Đinh Chi đã kiểm tra lại 2 lần, hết số lần được phép (TT 43/2015/TT-BLĐTBXH). Muốn được xét tiếp thì ghi danh vào một lớp khác.',
  })
  const book = await client.classBook.read({ courseId: 'c', module: 1 })
  expect(book.tests).toBe(3)
  expect(book.lines.map(({ result }) => [result.standing, result.attempt, result.mark])).toEqual([
    ['passed', 1, null],
    ['passed', 3, null],
    ['failed', 3, null],
    ['open', null, null],
  ])
  expect(book.lines[0]?.right.attendance.theory).toMatchObject({ attended: 0, missing: 0, standing: 'met' })

  expect(await refusalOf(client.graduation.recognise({ id: 'early', ...decision }))).toMatchObject([
    { code: 'course-not-ended' },
  ])
  await client.courses.end({ id: 'end', courseId: 'c', endedOn: '2026-04-22' })
  expect(
    await refusalOf(client.graduation.recognise({ id: 'before', ...decision, decidedOn: '2026-04-21' })),
  ).toMatchObject([{ code: 'decision-before-end', column: 'decidedOn' }])
  expect(await client.graduation.recognise({ id: 'decide', ...decision })).toEqual({ graduates: 2, others: 2 })
  const results = await client.graduation.results({ courseId: 'c' })
  expect(results.councils).toMatchObject([{ members: [], findings: [], minutesNumber: '', graduates: 2, others: 2 }])
  expect(results.lines.map(({ recognised, reasons }) => [recognised?.graduates, recognised?.class, reasons])).toEqual([
    [true, null, []],
    [true, null, []],
    [false, null, [expect.stringContaining('các lần kiểm tra lại được phép (Thông tư 43/2015/TT-BLĐTBXH)')]],
    [
      false,
      null,
      [
        'Chưa đạt mô đun 1 (Chuẩn bị cuộc họp): chưa kiểm tra.',
        'Chưa đạt mô đun 2 (Điều hành và ghi biên bản): chưa kiểm tra.',
      ],
    ],
  ])
  expect(results.lines.every(({ graduation }) => graduation.average === null)).toBe(true)

  const issued = { decisionId: 'q', firstNumber: '001/2026/ĐT', issuedOn: '2026-04-27', signer: 'A', signerTitle: 'B' }
  expect(await client.certificates.issue({ id: 'issue', ...issued })).toMatchObject({ issued: 2, last: '002/2026/ĐT' })
  expect((await client.certificates.list({ search: '' })).lines).toMatchObject([
    { name: 'Cao Bình', level: null, class: null, decisionNumber: '21/QĐ-TT' },
    { name: 'Bùi An', level: null, class: null },
  ])

  // Who was not tested yet may be tested after the decision, and is recognised by the next one; who is recognised changes with a reason.
  await giveOutcomes(core, 'e4', 1, [true])
  await giveOutcomes(core, 'e4', 2, [false, true])
  const corrected = outcome('e1', 1, 0, { reason: 'ghi nhầm' })
  expect(
    await refusalOf(client.classBook.giveMarks({ id: 'wrong', marks: [{ ...corrected, reason: '' }] })),
  ).toMatchObject([{ code: 'mark-needs-reason' }])
  const later = { ...decision, recognitionId: 'r2', decisionId: 'q2', number: '22/QĐ-TT', decidedOn: '2026-05-04' }
  expect(await client.graduation.recognise({ id: 'later', ...later })).toEqual({ graduates: 1, others: 1 })
  await client.classBook.giveMarks({ id: 'corrected', marks: [corrected] })
  const { changes, lines } = await client.graduation.results({ courseId: 'c' })
  expect(changes).toMatchObject([{ name: 'Bùi An', what: 'điểm', reason: 'ghi nhầm' }])
  expect(lines[0]).toMatchObject({ graduation: { graduates: false }, recognised: { graduates: true } })
  expect(
    await refusalOf(
      client.graduation.recognise({ id: 'none', ...later, recognitionId: 'r3', decisionId: 'q3', number: '3' }),
    ),
  ).toMatchObject([{ code: 'short-nobody-reached' }])

  const { persons, tracks } = await client.trainingProgress.read({ from: '2026-01-01', to: '2026-12-31' })
  expect(persons.map(({ name, state, class: given }) => [name, state, given])).toEqual([
    ['Bùi An', 'certified', null],
    ['Cao Bình', 'certified', null],
    ['Đinh Chi', 'notPassed', null],
    ['Hà Dung', 'graduated', null],
  ])
  expect(tracks.at(-1)).toMatchObject({ track: null, certified: 2, graduated: 1, notPassed: 1 })
})

test('Circular 43/2015/TT-BLĐTBXH: what may be written of a short course, and what holds for the elementary level alone', async () => {
  const core = await shortClass(['Bùi An', 'Cao Bình'])
  const { client } = core
  const given = (...marks: Given[]) =>
    refusalOf(client.classBook.giveMarks({ id: `${marks.length} ${marks[0]?.markId} ${marks[0]?.kind}`, marks }))
  for (const kind of ['regular', 'periodic', 'exam1'] as const)
    expect(await given({ ...outcome('e1', 1, 70), kind })).toMatchObject([
      { code: 'short-outcome-alone', column: kind },
    ])
  expect(await given(outcome('e1', 1, 70))).toMatchObject([{ code: 'outcome-value' }])
  expect(await given(outcome('e1', 2, 1))).toMatchObject([{ code: 'retake-out-of-order' }])
  await giveOutcomes(core, 'e1', 1, [false])
  expect(await given(outcome('e1', 3, 1))).toMatchObject([{ code: 'retake-out-of-order' }])
  await giveOutcomes(core, 'e1', 1, [true], 2)
  expect(await given(outcome('e1', 3, 1))).toMatchObject([{ code: 'retake-after-pass' }])
  const again = { enrolmentId: 'e2', module: 1, reason: 'chưa đạt', decidedOn: '2026-04-20' }
  expect(await refusalOf(client.classBook.repeatModule({ id: 'again', ...again }))).toMatchObject([
    { code: 'short-no-repeat' },
  ])
  expect((await client.classBook.alerts({ courseId: 'c' })).alerts).toEqual([])
  await client.courses.end({ id: 'end', courseId: 'c', endedOn: '2026-04-22' })
  const council = { id: 'propose', councilId: 'h', courseId: 'c', members: [] }
  expect(await refusalOf(client.graduation.propose(council))).toMatchObject([{ code: 'course-needs-no-council' }])
  const { findings } = await client.courses.get({ courseId: 'c' })
  expect(findings).toEqual([])
})

test('a course with a level takes no outcomes, and is recognised by its council alone', async () => {
  const core = testSchool()
  await openTestClass(core, ['Bùi An'])
  const { client } = core
  expect(await refusalOf(client.classBook.giveMarks({ id: 'x', marks: [outcome('e1', 1, 1)] }))).toMatchObject([
    { code: 'outcome-of-short-alone' },
  ])
  expect(await refusalOf(client.graduation.recognise({ id: 'y', ...decision }))).toMatchObject([
    { code: 'course-needs-council' },
  ])
})

test('the packet of a short course says who reached it, with the decision and the certificate, and no class', async () => {
  const core = await shortClass(['Bùi An', 'Cao Bình', 'Đinh Chi'])
  const { client } = core
  for (const module of [1, 2]) {
    await giveOutcomes(core, 'e1', module, [true])
    await giveOutcomes(core, 'e2', module, [false])
    await giveOutcomes(core, 'e3', module, [false, false, false])
  }
  await client.signingKeys.make({ id: 'key' })
  const packed = async () => {
    const file = await client.trainingPackets.make({ courseId: 'c', taxCode: null })
    const bytes = unzipSync(new Uint8Array(await file.arrayBuffer()))[RESULTS_FILE] ?? new Uint8Array()
    return TrainingResults.parse(JSON.parse(strFromU8(bytes))).learners
  }
  const standings = async () => (await packed()).map(({ standing }) => standing)
  expect(await standings()).toEqual(['studying', 'studying', 'studying'])
  await client.courses.end({ id: 'end', courseId: 'c', endedOn: '2026-04-22' })
  expect(await standings()).toEqual(['completed', 'studying', 'notCompleted'])
  await client.graduation.recognise({ id: 'decide', ...decision })
  const issued = { decisionId: 'q', firstNumber: '001/2026/ĐT', issuedOn: '2026-04-27', signer: 'A', signerTitle: 'B' }
  await client.certificates.issue({ id: 'issue', ...issued })
  expect(await packed()).toMatchObject([
    {
      standing: 'completed',
      class: null,
      decision: { number: '21/QĐ-TT', decidedOn: '2026-04-24' },
      certificate: { number: '001/2026/ĐT' },
      modules: [{ isPassed: true }, { isPassed: true }],
    },
    { standing: 'studying', class: null, decision: null, certificate: null },
    { standing: 'notCompleted', class: null, decision: null, certificate: null },
  ])
})
