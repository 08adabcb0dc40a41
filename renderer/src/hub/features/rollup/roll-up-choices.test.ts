import { expect, test } from 'vitest'
import { chartScale, groupFigures, lineAsked } from './chart-figures'
import { codesOf } from './column-sets'
import { periodShown, rollUpPeriods } from './roll-up-periods'
import { rollUpInPath, rollUpPath } from './rollup-path'

const none = { expected: 2, received: 0, returned: 0, accepted: 0, late: 2, due: 0 }
const boarded = (formId: string, periodKey: string, received: number) => ({
  formId,
  periodKey,
  counts: { ...none, received },
})

test('periods of all forms stand once each, the one that ended last first; the newest with reports is shown', () => {
  const periods = rollUpPeriods([
    boarded('nam', '2025', 3),
    boarded('nua-nam', '2026-H1', 1),
    boarded('them', '2026-H1', 0),
    boarded('nua-nam', '2026-H2', 0),
  ])
  expect(periods.map(({ key }) => key)).toEqual(['2026-H2', '2026-H1', '2025'])
  expect(periods[1]).toEqual({ key: '2026-H1', hasReports: true, formIds: ['nua-nam', 'them'] })
  expect(periodShown(periods, null)?.key).toBe('2026-H1')
  expect(periodShown(periods, '2025')?.key).toBe('2025')
  expect(periodShown([], null)).toBeNull()
})

test('a path names a part and a period', () => {
  expect(rollUpInPath(rollUpPath('charts', '2026-H1'))).toEqual({ tab: 'charts', periodKey: '2026-H1' })
  expect(rollUpInPath('/rollup')).toEqual({ tab: 'table', periodKey: null })
})

test('a set has the codes of its part in the order of the dictionary', () => {
  const all = ['identity.isAllianceMember', 'members.total', 'members.female', 'results.revenue'].map((code) => ({
    code,
  }))
  expect(codesOf('basic', all, [])).toEqual(['members.total', 'members.female', 'results.revenue'])
  expect(codesOf('members', all, [])).toEqual(['members.total', 'members.female'])
  expect(codesOf('chosen', all, ['results.revenue', 'members.total'])).toEqual(['members.total', 'results.revenue'])
})

test('money of a chart is in millions, large money in thousands of millions; a line goes back four years', () => {
  const figure = (value: number | null) => ({ key: '', name: '', value })
  expect(chartScale('dong', [figure(9_999_999_999)])).toEqual({ divisor: 1_000_000, unit: 'million' })
  expect(chartScale('dong', [figure(10_000_000_000)])).toEqual({ divisor: 1_000_000_000, unit: 'thousandMillion' })
  expect(chartScale('person', [figure(5)])).toEqual({ divisor: 1, unit: null })
  expect(lineAsked('2026-H1')).toEqual({ kind: 'halfYear', from: '2022-H1', to: '2026-H1' })
  expect(lineAsked('2026-R')).toEqual({ kind: 'registrationYear', from: '2022-R', to: '2026-R' })
  expect(lineAsked('khac')).toBeNull()
})

test('the largest group stands first, one without a figure last', () => {
  const row = (key: string, value: number | null) => ({
    key,
    name: key,
    expected: 1,
    reported: 1,
    values: [value],
    counts: [1],
    previous: [],
  })
  expect(groupFigures([row('a', null), row('b', -1), row('c', 7)]).map(({ key }) => key)).toEqual(['c', 'b', 'a'])
})
