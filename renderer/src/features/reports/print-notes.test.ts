import { describe, expect, it } from 'vitest'
import type { PeriodMonth } from '@shared/contract/periods'
import type { ReportHead } from '@shared/contract/report'
import { vi as text } from '../../text/vi'
import { type PrintFacts, printNotes } from './print-notes'

const head: ReportHead = {
  report: 'B02-HTX',
  formCode: '',
  legalBasis: '',
  unitName: '',
  unitAddress: '',
  title: '',
  subtitles: [],
  currency: '',
  orientation: 'portrait',
  columns: [],
  signatures: [{ title: 'Kế toán trưởng', note: '', name: 'Bà A' }],
  placeAndDate: '',
  fingerprint: '',
  printedAt: '',
  marks: [],
  warnings: [],
  signerNote: '',
}
const month = (number: number, given: Partial<PeriodMonth> = {}): PeriodMonth => ({
  month: number,
  fiscalYear: 2025,
  voucherCount: 3,
  locked: true,
  lockedAt: null,
  reason: '',
  ...given,
})
const facts: PrintFacts = {
  head,
  rows: [{ kind: 'line', cells: { code: '01', current: 5, previous: 4 } }],
  period: { from: '2025-01-01', to: '2025-12-31' },
  months: [month(202501), month(202512)],
  firstDay: '2025-01-01',
  planned: false,
}
const words = (given: Partial<PrintFacts>) => printNotes({ ...facts, ...given }, text).map((note) => note.words)

describe('what to know before printing', () => {
  it('is nothing when all is settled', () => {
    expect(words({})).toEqual([])
  })

  it('names open months of the period, but not empty ones nor those outside', () => {
    const open = { locked: false }
    expect(
      words({ months: [month(202411, open), month(202506, { ...open, voucherCount: 0 }), month(202512, open)] }),
    ).toEqual(['Tháng 12/2025 chưa khóa, số liệu còn có thể thay đổi'])
    expect(words({ months: [month(202512, open), month(202503, open)] })).toEqual([
      '2 tháng từ Tháng 3/2025 đến Tháng 12/2025 chưa khóa, số liệu còn có thể thay đổi',
    ])
  })

  it('says that there is nothing to compare with, and who is not named', () => {
    expect(words({ rows: [{ kind: 'line', cells: { current: 5, previous: null } }] })).toEqual([
      'Cột kỳ trước để trống: sổ bắt đầu từ 01/01/2025',
    ])
    expect(words({ head: { ...head, signatures: [{ title: 'Kế toán trưởng', note: '', name: '' }] } })[0]).toContain(
      'Kế toán trưởng',
    )
  })

  it('leads to the closing while that is only a plan, and repeats what the report itself warns of', () => {
    const [plan, own] = printNotes(
      { ...facts, planned: true, head: { ...head, warnings: ['Tài khoản 335 có dư Nợ.'] } },
      text,
    )
    expect(plan?.way?.path).toBe('/periods')
    expect(own?.words).toBe('Tài khoản 335 có dư Nợ.')
  })
})
