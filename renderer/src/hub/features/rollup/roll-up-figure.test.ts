import { expect, test } from 'vitest'
import { changedBy, coverageShare, rolledCell, rolledChange, rolledText } from './roll-up-figure'

const dong = { unit: 'dong' } as const
const share = { unit: 'basisPoint' } as const

test('what was made of many is shown with what it is counted in, of yes and no how many said yes', () => {
  expect(rolledText(dong, 1_234_567)).toBe('1.234.567 đồng')
  expect(rolledText(share, 6170)).toBe('61,7 %')
  expect(rolledText({ unit: 'flag' }, 12)).toBe('12')
  expect(rolledText({ unit: 'person' }, null)).toBe('–')
  expect([rolledCell(dong, 5), rolledCell(share, 2750), rolledCell(share, null)]).toEqual([5, '27,5 %', null])
})

test('the same period of the year before is compared in figures and in percent, shares in points only', () => {
  expect([rolledChange(dong, 1200, 1000), changedBy(dong, 1200, 1000)]).toEqual(['+200', '+20 %'])
  expect([rolledChange(dong, 877, 1000), changedBy(dong, 877, 1000)]).toEqual(['−123', '−12,3 %'])
  expect([rolledChange(share, 2786, 2700), changedBy(share, 2786, 2700)]).toEqual(['+0,86', ''])
  expect([rolledChange(dong, 5, null), changedBy(dong, 5, null), changedBy(dong, 5, 0)]).toEqual(['', '', ''])
})

test('a coverage that is not whole is never shown as whole', () => {
  expect(coverageShare({ expected: 30_000, reported: 29_999 })).toBe(9999)
  expect(coverageShare({ expected: 3, reported: 3 })).toBe(10_000)
  expect(coverageShare({ expected: 0, reported: 0 })).toBeNull()
})
