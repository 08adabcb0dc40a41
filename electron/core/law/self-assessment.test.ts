import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ReportFormsFile } from '@shared/contract/report-form'
import { assessmentFaults, assessmentResult } from './self-assessment'

const file = join(import.meta.dirname, '../../../resources/report-forms/forms.json')
const { forms } = ReportFormsFile.parse(JSON.parse(readFileSync(file, 'utf8')))
const sheet = forms.find(({ formId }) => formId === 'tu-danh-gia')?.assessment
if (!sheet) throw new Error('The program ships no self-assessment sheet.')

/** Points from the first criterion on until the total is reached. */
function pointsOf(total: number, stoppedMonths = 0) {
  let left = total
  const points = (sheet?.criteria ?? []).map(({ id, most }) => {
    const own = Math.min(left, most)
    left -= own
    return { id, most, points: own }
  })
  return { stoppedMonths, points }
}
const worked = { foundedOn: null, to: '2025-12-31' }
const codes = (entry: ReturnType<typeof pointsOf>) => assessmentFaults(sheet, entry).map(({ code }) => code)

describe('Circular 01/2020/TT-BKHĐT: the self-assessment sheet', () => {
  test('has 15 criteria and 100 points: 30, 30 and 40', () => {
    expect(sheet.criteria).toHaveLength(15)
    expect(sheet.groups.map(({ most }) => most)).toEqual([30, 30, 40])
    expect(sheet.criteria.reduce((sum, { most }) => sum + most, 0)).toBe(100)
  })

  test.each([
    [80, 'good'],
    [79, 'fair'],
    [65, 'fair'],
    [64, 'average'],
    [50, 'average'],
    [49, 'weak'],
    [100, 'good'],
    [0, 'weak'],
  ])('%i points are %s', (total, expected) => {
    expect(assessmentResult(sheet, pointsOf(total), worked)).toEqual({
      total,
      most: 100,
      class: expected,
      notScored: null,
    })
  })

  test('is not scored under 12 months at work, or over 3 months stopped in the year', () => {
    const on = (foundedOn: string) => assessmentResult(sheet, pointsOf(90), { foundedOn, to: '2025-12-31' }).notScored
    expect([on('2024-12-31'), on('2025-01-01')]).toEqual([null, 'young'])
    const stopped = (months: number) => assessmentResult(sheet, pointsOf(90, months), worked).notScored
    expect([stopped(3), stopped(4)]).toEqual([null, 'stopped'])
  })

  test('leaves the split of 10 to 15 open, and their sum at 40; the others stand', () => {
    const entry = pointsOf(100)
    const changed = (from: string, to: string, by: number) => ({
      ...entry,
      points: entry.points.map((one) =>
        one.id === from
          ? { ...one, most: one.most - by, points: 0 }
          : one.id === to
            ? { ...one, most: one.most + by }
            : one,
      ),
    })
    expect(codes(entry)).toEqual([])
    expect(codes(changed('10', '15', 3))).toEqual([])
    expect(codes(changed('10', '', 3))).toEqual(['assessment-most'])
    expect(codes(changed('5', '6', 1))).toEqual(['assessment-most', 'assessment-most'])
    expect(codes({ ...entry, points: entry.points.slice(1) })).toEqual(['assessment-criteria'])
    expect(codes({ ...entry, points: entry.points.map((one) => ({ ...one, points: 9 })) })).toContain(
      'assessment-points',
    )
  })
})
