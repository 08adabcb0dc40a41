import { describe, expect, it } from 'vitest'
import { numberLine, placeAndDate } from './letter'

describe('Decree 30/2020/NĐ-CP appendix I: number, place and date', () => {
  it('prints the day, and the months January and February, with two figures', () => {
    expect(placeAndDate('Kim Đông', '2026-02-05')).toBe('Kim Đông, ngày 05 tháng 02 năm 2026')
    expect(placeAndDate('Kim Đông', '2026-03-15')).toBe('Kim Đông, ngày 15 tháng 3 năm 2026')
  })

  it('leaves dots for what is to be filled in by hand', () => {
    expect(placeAndDate('', null)).toBe('……………, ngày …… tháng …… năm ………')
    expect(numberLine('')).toBe('Số: …………')
    expect(numberLine('/QĐ-HĐQT')).toBe('Số: ……/QĐ-HĐQT')
    expect(numberLine('05/QĐ-HĐQT')).toBe('Số: 05/QĐ-HĐQT')
  })
})
