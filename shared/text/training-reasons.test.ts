import { describe, expect, test } from 'vitest'
import type { KindAttendance } from '../domain/training-findings'
import { attendancePercent, attendanceSentence, attendanceText, hoursText } from './training-reasons'

const kim: KindAttendance = {
  kind: 'practice',
  attended: 10 * 300,
  planned: 13 * 300,
  share: { numerator: 10, denominator: 13 },
  needPercent: 80,
  needed: 3120,
  missing: 120,
  ahead: 0,
  standing: 'needsMakeUp',
  toMakeUp: 120,
  sessions: { whole: 13, attended: 10, needed: 11, missing: 1, toMakeUp: 1 },
}

describe('attendance in words', () => {
  test('says what is reached, what is needed and how to get there', () => {
    expect(attendanceSentence(kim)).toBe(
      'Có mặt 10 trên 13 buổi thực hành, đạt 76,9 %; cần ít nhất 80 %, tức 11 buổi. Học bù 1 buổi là đủ điều kiện.',
    )
  })

  test('in hours where the sessions differ, and what is still to come', () => {
    expect(attendanceSentence({ ...kim, sessions: null, ahead: 180, toMakeUp: 0, standing: 'atRisk' })).toBe(
      'Có mặt 50 giờ trên 65 giờ thực hành, đạt 76,9 %; cần ít nhất 80 %, tức 52 giờ. Còn 3 giờ chưa học, học đủ là đạt.',
    )
  })

  test('a share is cut: 79,99 % never reads as 80 %', () => {
    expect(attendanceText({ numerator: 7999, denominator: 10_000 })).toBe('79,9 %')
    expect(attendanceText({ numerator: 1, denominator: 1 })).toBe('100,0 %')
    expect(attendancePercent({ numerator: 7999, denominator: 10_000 })).toBe('79,9')
    expect(hoursText(150)).toBe('2 giờ 30 phút')
    expect(hoursText(45)).toBe('45 phút')
  })
})
