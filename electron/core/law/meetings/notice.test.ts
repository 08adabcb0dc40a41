import { describe, expect, test } from 'vitest'
import { isNotice, isNoticeInTime, lastNoticeDay, noticeLacks, noticeSpan } from './notice'
import { shippedFigures as figures } from './test-figures'

describe('Law 17/2023/QH15 article 60.1 (R16): the notice to each member', () => {
  test('at least 3 days before the opening, the day of sending not counted', () => {
    expect(lastNoticeDay('2027-04-20', 3)).toBe('2027-04-17')
    expect(isNoticeInTime('2027-04-17', '2027-04-20', 3)).toBe(true)
    expect(isNoticeInTime('2027-04-18', '2027-04-20', 3)).toBe(false)
  })

  test('a charter may ask for more days; fewer are passed over and named', () => {
    expect(noticeSpan(7, figures.noticeDays)).toEqual({ days: 7, charterBelowLaw: false })
    expect(noticeSpan(3, figures.noticeDays)).toEqual({ days: 3, charterBelowLaw: false })
    expect(noticeSpan(2, figures.noticeDays)).toEqual({ days: 3, charterBelowLaw: true })
  })

  test('time, place, form and agenda, with documents and the draft resolution', () => {
    const whole = {
      time: '07:30',
      place: 'Nhà văn hóa xóm 3',
      form: 'Trực tiếp',
      agenda: ['Báo cáo'],
      documents: 1,
      draftResolution: 'Thông qua',
    }
    expect(noticeLacks(whole)).toEqual([])
    expect(noticeLacks({ time: ' ', place: '', form: '', agenda: [], documents: 0, draftResolution: '' })).toEqual(
      Object.keys(whole),
    )
  })

  test('a telephone call is a reminder unless the charter names it (reading 8)', () => {
    expect([isNotice('paper', false), isNotice('electronic', false)]).toEqual([true, true])
    expect([isNotice('telephone', false), isNotice('telephone', true), isNotice('charter', true)]).toEqual([
      false,
      true,
      true,
    ])
  })
})
