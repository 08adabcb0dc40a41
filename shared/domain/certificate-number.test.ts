import { describe, expect, test } from 'vitest'
import { certificateNumberAfter, readCertificateNumber } from './certificate-number'

describe('a certificate number is a count and its series', () => {
  test.each([
    ['001/2026/SC-KT', { count: 1, width: 3, series: '/2026/SC-KT' }],
    [' 12 ', { count: 12, width: 2, series: '' }],
    ['SC-001', null],
    ['', null],
    ['1234567890', null],
  ])('%o', (typed, read) => {
    expect(readCertificateNumber(typed)).toEqual(read)
  })

  test('counts on as wide as it began, and wider when it must', () => {
    const first = { count: 98, width: 2, series: '/SC' }
    expect([0, 1, 2].map((ahead) => certificateNumberAfter(first, ahead))).toEqual(['98/SC', '99/SC', '100/SC'])
  })
})
