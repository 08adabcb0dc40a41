import type { ToDo } from '@shared/contract/book'
import { describe, expect, it } from 'vitest'
import { homeText } from '../../text/vi/home'
import { placeOf, toDoLines } from './to-do'

const item = (code: ToDo['code'], more: Partial<ToDo> = {}): ToDo => ({
  code,
  dueOn: null,
  overdue: false,
  values: {},
  ...more,
})

describe('things to do', () => {
  it('lead to the place that settles them', () => {
    expect(placeOf(item('month-to-lock', { values: { month: 202512 } }))).toBe('/periods/202512')
    expect(placeOf(item('year-to-close', { values: { year: 2025 } }))).toBe('/periods/close/2025')
    expect(placeOf(item('second-place-missing'))).toBe('/settings/backups')
  })
  it('say what and when', () => {
    const lines = toDoLines(
      [
        item('month-to-lock', { dueOn: '2026-01-13', overdue: true, values: { month: 202512 } }),
        item('year-to-close', { dueOn: '2026-03-31', values: { year: 2025 } }),
        item('drafts-waiting', { values: { count: 1200 } }),
      ],
      '2026-01-15',
      homeText.toDo,
    )
    expect(lines.map(({ title, due }) => [title, due?.words, due?.tone])).toEqual([
      ['Khóa sổ tháng 12/2025', 'Quá hạn 2 ngày', 'red'],
      ['Kết chuyển và khóa năm 2025', 'Còn 75 ngày', 'plain'],
      ['Bản nháp chưa ghi sổ', undefined, undefined],
    ])
    expect(lines[2]?.detail).toBe('1.200 bản nháp đang chờ')
  })
})
