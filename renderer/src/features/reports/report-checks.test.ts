import { describe, expect, it } from 'vitest'
import type { ReportHead, ReportRow } from '@shared/contract/report'
import { isFault, reportChecks } from './report-checks'

const head = (report: ReportHead['report']): ReportHead => ({
  report,
  formCode: '',
  legalBasis: '',
  unitName: '',
  unitAddress: '',
  title: '',
  subtitles: [],
  currency: '',
  orientation: 'portrait',
  columns: [],
  signatures: [],
  placeAndDate: '',
  fingerprint: '',
  printedAt: '',
  marks: [],
  warnings: [],
  signerNote: '',
})
const line = (code: string, cells: ReportRow['cells']): ReportRow => ({ kind: 'line', cells: { code, ...cells } })

describe('what a report says of itself', () => {
  it('finds a sheet out of balance in either column', () => {
    const sheet = (opening: number) => [line('200', { closing: 10, opening: 5 }), line('500', { closing: 10, opening })]
    expect(reportChecks(head('B01-HTX'), sheet(5), null)).toEqual([{ kind: 'balanced' }])
    const wrong = reportChecks(head('B01-HTX'), sheet(4), null)
    expect(wrong).toEqual([{ kind: 'unbalanced', difference: 1 }])
    expect(wrong.some(isFault)).toBe(true)
  })

  it('compares the three pairs of the total, and says nothing before it was read', () => {
    const cells = { openingDebit: 1, openingCredit: 1, debit: 2, credit: 2, closingDebit: 3, closingCredit: 3 }
    expect(reportChecks(head('F01-HTX'), [{ kind: 'total', cells }], null)).toEqual([{ kind: 'columns-equal' }])
    const moved = { ...cells, credit: 1 }
    expect(reportChecks(head('trial-balance'), [{ kind: 'total', cells: moved }], null)).toEqual([
      { kind: 'columns-differ' },
    ])
    expect(reportChecks(head('F01-HTX'), [], null)).toEqual([])
  })

  it('holds line 60 against what was carried to 421, where something was', () => {
    const rows = [line('60', { current: 461_270_048 })]
    expect(reportChecks(head('B02-HTX'), rows, 461_270_048)).toEqual([{ kind: 'result-equal', amount: 461_270_048 }])
    expect(reportChecks(head('B02-HTX'), rows, 1)).toEqual([{ kind: 'result-differs', line: 461_270_048, moved: 1 }])
    expect(reportChecks(head('B02-HTX'), rows, null)).toEqual([])
  })
})
