import { describe, expect, it } from 'vitest'
import type { Action } from './action'
import { actionShortcuts, filterShortcuts } from './shortcut-groups'

const action = (id: string, more: Partial<Action>): Action => ({ id, label: id, perform: () => undefined, ...more })
const groups = actionShortcuts(
  [
    action('Ghi sổ', { keys: 'Ctrl Enter', place: 'vouchers' }),
    action('Tìm và làm', { keys: 'Ctrl K' }),
    action('Tìm và làm', { keys: 'Ctrl K' }),
    action('Không phím', {}),
  ],
  'Ở mọi nơi',
  () => 'Chứng từ',
)

describe('the list of shortcuts', () => {
  it('groups by place, everywhere first, each action once', () => {
    expect(groups.map((group) => [group.label, group.lines.map((line) => line.label)])).toEqual([
      ['Ở mọi nơi', ['Tìm và làm']],
      ['Chứng từ', ['Ghi sổ']],
    ])
  })
  it('is filtered by words without accents and by keys', () => {
    expect(filterShortcuts(groups, 'ghi so').map((group) => group.label)).toEqual(['Chứng từ'])
    expect(filterShortcuts(groups, 'ctrl k')).toHaveLength(1)
    expect(filterShortcuts(groups, 'xyz')).toEqual([])
  })
})
