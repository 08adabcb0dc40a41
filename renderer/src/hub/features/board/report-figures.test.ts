import type { CooperativeReport, ReportedFigure } from '@shared/contract/cooperative-report'
import { expect, test } from 'vitest'
import { figureRows, shownFigure } from './report-figures'

const figure = (code: string, value: number | null, text: string | null = null): ReportedFigure => ({
  code,
  value,
  text,
  previous: null,
  source: 'book',
})
const report = (revision: number, figures: ReportedFigure[]): CooperativeReport => ({
  schema: 'so-htx/cooperative-report',
  schemaVersion: 1,
  reportId: 'bao-cao',
  revision,
  form: { formId: 'nua-nam', version: 1, title: 'Báo cáo sáu tháng' },
  dictionaryVersion: 1,
  period: { key: '2026-H1', kind: 'halfYear', from: '2026-01-01', to: '2026-06-30' },
  cooperative: { name: 'HTX', taxCode: '0101000001', organisation: 'cooperative', address: '' },
  preparedOn: '2026-07-05',
  approved: { name: 'Nguyễn Văn An', on: '2026-07-06' },
  hasSignedScan: false,
  figures,
  selfAssessment: null,
})
const names = { 'members.total': { name: 'Thành viên', unit: 'person' } }
const flag = { yes: 'Có', no: 'Không' }

test('a revision marks what it changed and what is new; a first report marks nothing', () => {
  const first = report(1, [figure('members.total', 10), figure('a.b', 1)])
  const second = report(2, [figure('members.total', 12), figure('a.b', 1), figure('a.c', null, 'chữ')])
  expect(figureRows(first, null, names).map(({ change }) => change)).toEqual(['none', 'none'])
  expect(figureRows(second, first, names).map(({ name, change }) => [name, change])).toEqual([
    ['Thành viên', 'changed'],
    ['a.b', 'same'],
    ['a.c', 'added'],
  ])
})

test('a value is shown in its unit', () => {
  const shown = (value: number | null, unit: Parameters<typeof shownFigure>[1], text: string | null = null) =>
    shownFigure({ value, text }, unit, flag)
  expect(shown(1_234_567, 'dong')).toBe('1.234.567 đồng')
  expect(shown(1, 'flag')).toBe('Có')
  expect(shown(null, 'date', '2026-06-30')).toBe('30/06/2026')
  expect(shown(null, 'person')).toBe('')
})
