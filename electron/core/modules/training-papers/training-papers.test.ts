import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { TrainingPaper } from '@shared/contract/training-papers'
import { refusalOf } from '../../book-file/test-client'
import { giveTestMarks, taughtClass, testCouncil } from '../../training/test-graduation'

/** Where the papers are kept to be looked at; nowhere where it is not set. */
const kept = process.env['HTX_LOOK_AT']

test('every paper of a school is a PDF of the class, the council and the register', { timeout: 60_000 }, async () => {
  const names = ['Bùi An', 'Cao Bình', 'Đinh Chi', 'Hà Dung', 'Lã Giang']
  const core = await taughtClass(names)
  const { client } = core
  for (const [at] of names.entries())
    for (const module of [1, 2, 3]) {
      const fails = module === 1 && at === 4
      await giveTestMarks(core, `e${at + 1}`, module, [70 + at * 5, fails ? null : 75 + at])
    }
  await client.courses.discipline({
    id: 'discipline',
    enrolmentId: 'e2',
    discipline: 'warning',
    note: 'Quyết định 3/QĐ',
  })
  await client.courses.end({ id: 'end', courseId: 'c', endedOn: '2026-06-05' })
  await client.graduation.propose({ id: 'propose', councilId: 'h', courseId: 'c', members: testCouncil })
  const print = (wanted: TrainingPaper) => client.trainingPapers.print({ wanted })
  expect(await refusalOf(print({ paper: 'minutes', councilId: 'h' }))).toMatchObject([{ code: 'council-not-sat' }])
  expect(await refusalOf(print({ paper: 'register', from: 1, to: null }))).toMatchObject([
    { code: 'paper-nothing-to-print' },
  ])
  await client.graduation.sit({ id: 'sit', councilId: 'h', heldOn: '2026-06-08', minutesNumber: '01/BB-HĐTN' })
  const signed = { signer: 'Nguyễn Văn Hòa', signerTitle: 'Giám đốc' }
  await client.graduation.decide({
    id: 'q',
    decisionId: 'q',
    councilId: 'h',
    number: '05/QĐ-TTĐT',
    decidedOn: '2026-06-09',
    ...signed,
  })
  await client.certificates.issue({
    id: 'i',
    decisionId: 'q',
    firstNumber: '001/2026/SC-KT',
    issuedOn: '2026-06-10',
    ...signed,
  })
  const entered = { enteredOn: '2026-06-10', reason: 'sai dấu so với căn cước' }
  await client.certificates.correct({ id: 'k', line: 1, field: 'name', value: 'Bùi Ân', ...entered })
  await client.certificates.receive({ id: 't', line: 1, receivedOn: '2026-06-10', receivedBy: 'Bùi Ân' })
  await client.certificates.copy({
    id: 'b',
    line: 1,
    copies: 2,
    issuedOn: '2026-06-10',
    receiver: 'Bùi Ân',
    purpose: 'nộp hồ sơ',
    ...signed,
  })
  const papers: TrainingPaper[] = [
    { paper: 'attendanceSheet', courseId: 'c', from: '2026-03-02', to: '2026-03-06' },
    { paper: 'classBook', courseId: 'c' },
    { paper: 'minutes', councilId: 'h' },
    { paper: 'decision', councilId: 'h' },
    { paper: 'transcript', courseId: 'c', enrolmentId: null },
    { paper: 'certificates', from: 1, to: 4, onBlank: false },
    { paper: 'certificates', from: 1, to: 4, onBlank: true },
    { paper: 'register', from: 1, to: null },
    { paper: 'copy', copyLine: 1 },
  ]
  for (const [at, paper] of papers.entries()) {
    const file = await print(paper)
    const bytes = Buffer.from(await file.arrayBuffer())
    expect(bytes.subarray(0, 5).toString(), paper.paper).toBe('%PDF-')
    if (kept === undefined) continue
    mkdirSync(kept, { recursive: true })
    writeFileSync(`${kept}/${at}-${paper.paper}.pdf`, bytes)
  }
})
