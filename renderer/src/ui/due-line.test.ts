import { DueCode, type DueItem } from '@shared/contract/calendar'
import { describe, expect, it } from 'vitest'
import { dueText } from '../text/vi/due'
import { dueLines } from './due-line'
import { duePlace } from './due-place'
import { dueWords } from './due-words'

const item = (code: DueItem['code'], more: Partial<DueItem> = {}): DueItem => ({
  key: code,
  code,
  dueOn: null,
  state: 'open',
  doneOn: null,
  owner: 'accountant',
  basis: 'order',
  article: '',
  subject: '',
  values: {},
  ...more,
})

describe('things that are due', () => {
  it('lead to the place that settles them', () => {
    expect(duePlace(item('month-to-lock', { values: { month: 202512 } }))).toBe('/periods/202512')
    expect(duePlace(item('year-to-close', { values: { year: 2025 } }))).toBe('/periods/close/2025')
    expect(duePlace(item('second-place-missing'))).toBe('/settings/backups')
    expect(duePlace(item('notices-to-send', { subject: 'a/b' }))).toBe('/meetings/a%2Fb/people')
    for (const code of DueCode.options) expect(duePlace(item(code))).toMatch(/^\//)
  })

  it('say what and when', () => {
    const lines = dueLines(
      [
        item('month-to-lock', { dueOn: '2026-01-13', state: 'overdue', values: { month: 202512 } }),
        item('year-to-close', { dueOn: '2026-03-31', state: 'coming', values: { year: 2025 } }),
        item('drafts-waiting', { values: { count: 1200 } }),
        item('annual-meeting', { dueOn: '2025-04-30', state: 'done', doneOn: '2025-04-28', values: { year: 2024 } }),
      ],
      '2026-01-15',
      dueText,
    )
    expect(lines.map(({ title, due }) => [title, due?.words, due?.day, due?.tone])).toEqual([
      ['Khóa sổ tháng 12/2025', 'Quá hạn 2 ngày', '13/01', 'red'],
      ['Kết chuyển và khóa năm 2025', 'Còn 75 ngày', '31/03', 'plain'],
      ['Bản nháp chưa ghi sổ', undefined, undefined, undefined],
      ['Đại hội thường niên năm tài chính 2024', 'Xong 28/04/2025', '30/04/2025', 'green'],
    ])
    expect(lines[2]?.detail).toBe('1.200 bản nháp đang chờ')
  })

  it('say by which article, by the charter, or by what else', () => {
    const basis = (more: Partial<DueItem>) => dueLines([item('annual-meeting', more)], '2026-01-15', dueText)[0]?.basis
    expect(basis({ basis: 'law', article: '59.1' })).toBe('Điều 59.1')
    expect(basis({ basis: 'charter', article: '33.4' })).toBe('Điều lệ (Điều 33.4)')
    expect(basis({ basis: 'circular' })).toBe('Thông tư 71/2024')
  })

  it('all read well, with everything known and with nothing', () => {
    const values = {
      month: 202512,
      year: 2025,
      count: 2,
      limit: 5,
      months: 3,
      call: 2,
      title: 'Đại hội',
      kind: 'boardMember',
      text: 'Sửa kênh',
      owner: 'Ông C',
      name: 'Bà A',
      number: '05/NQ',
      summary: 'Việc',
      handler: 'Ông B',
      requestedBy: 'members',
    }
    for (const code of DueCode.options)
      for (const given of [values, {}]) {
        const { title, detail } = dueWords({ code, values: given }, dueText)
        expect(`${title} ${detail}`, code).not.toMatch(/undefined|NaN|null|=>/)
      }
  })
})
