import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { TrainingPaper } from '@shared/contract/training-papers'
import { refusalOf } from '../../book-file/test-client'
import { giveOutcomes, shortClass } from '../../training/test-short-course'

/** Where the papers are kept to be looked at; nowhere where it is not set. */
const kept = process.env['HTX_LOOK_AT']

test(
  'every paper of a short course is a PDF; there are no minutes, as no council sits',
  { timeout: 60_000 },
  async () => {
    const core = await shortClass(['Bùi An', 'Cao Bình', 'Đinh Chi', 'Hà Dung'])
    const { client } = core
    await giveOutcomes(core, 'e1', 1, [true])
    await giveOutcomes(core, 'e2', 1, [false, false, true])
    await giveOutcomes(core, 'e3', 1, [false, false, false])
    for (const enrolmentId of ['e1', 'e2', 'e3']) await giveOutcomes(core, enrolmentId, 2, [true])
    await client.courses.end({ id: 'end', courseId: 'c', endedOn: '2026-04-22' })
    const signed = { signer: 'Nguyễn Văn Hòa', signerTitle: 'Giám đốc Trung tâm' }
    await client.graduation.recognise({
      id: 'decide',
      recognitionId: 'r',
      decisionId: 'q',
      courseId: 'c',
      number: '21/QĐ-TT',
      decidedOn: '2026-04-24',
      ...signed,
    })
    const issued = { decisionId: 'q', firstNumber: '001/2026/ĐT', issuedOn: '2026-04-27' }
    await client.certificates.issue({ id: 'issue', ...issued, ...signed })
    const copied = { line: 2, copies: 1, issuedOn: '2026-05-04', receiver: 'Cao Bình', purpose: 'bổ sung hồ sơ' }
    await client.certificates.copy({ id: 'copy', ...copied, ...signed })
    const print = (wanted: TrainingPaper) => client.trainingPapers.print({ wanted })
    expect(await refusalOf(print({ paper: 'minutes', councilId: 'r' }))).toMatchObject([
      { code: 'course-needs-no-council' },
    ])
    const papers: TrainingPaper[] = [
      { paper: 'attendanceSheet', courseId: 'c', from: '2026-04-06', to: '2026-04-12' },
      { paper: 'classBook', courseId: 'c' },
      { paper: 'decision', councilId: 'r' },
      { paper: 'transcript', courseId: 'c', enrolmentId: null },
      { paper: 'certificates', from: 1, to: 2, onBlank: false },
      { paper: 'certificates', from: 1, to: 2, onBlank: true },
      { paper: 'register', from: 1, to: null },
      { paper: 'copy', copyLine: 1 },
    ]
    for (const [at, paper] of papers.entries()) {
      const file = await print(paper)
      const bytes = Buffer.from(await file.arrayBuffer())
      expect(bytes.subarray(0, 5).toString(), paper.paper).toBe('%PDF-')
      if (kept === undefined) continue
      mkdirSync(kept, { recursive: true })
      writeFileSync(`${kept}/short-${at}-${paper.paper}.pdf`, bytes)
    }
  },
)
