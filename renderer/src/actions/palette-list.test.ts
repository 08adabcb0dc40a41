import { describe, expect, it } from 'vitest'
import type { Action, ActionContext } from './action'
import { findActions, flatItems, type PaletteItem, readPaletteQuery, shownGroups } from './palette-list'
import { rightsWithoutBook } from './rights'

const context: ActionContext = { ...rightsWithoutBook, place: 'reports', navigate: () => undefined }
const action = (id: string, label: string, more: Partial<Action> = {}): Action => ({
  id,
  label,
  perform: () => undefined,
  ...more,
})
const item = (id: string, more: Partial<PaletteItem> = {}): PaletteItem => ({
  id,
  title: id,
  icon: 'people',
  perform: () => undefined,
  ...more,
})

describe('readPaletteQuery', () => {
  it('takes > for actions only', () => {
    expect(readPaletteQuery('  > lap')).toEqual({ words: 'lap', onlyActions: true })
    expect(readPaletteQuery('huong ')).toEqual({ words: 'huong', onlyActions: false })
  })
})

describe('findActions', () => {
  const actions = [
    action('receipt', 'Lập phiếu thu', { keywords: 'thu tiền' }),
    action('print', 'In trang này', { place: 'reports' }),
    action('lock', 'Khóa sổ tháng', { place: 'periods' }),
    action('hidden', 'Lập phiếu chi', { when: () => false }),
  ]
  it('finds by the beginnings of words, accents aside', () => {
    expect(findActions(actions, 'phieu lap', context).map((hit) => hit.id)).toEqual(['receipt'])
    expect(findActions(actions, 'tien', context).map((hit) => hit.id)).toEqual(['receipt'])
    expect(findActions(actions, 'ap', context)).toEqual([])
  })
  it('offers what applies here, the place’s own first', () => {
    expect(findActions(actions, '', context).map((hit) => hit.id)).toEqual(['print', 'receipt'])
  })
})

describe('shownGroups', () => {
  const people = {
    id: 'people',
    label: 'Đối tượng',
    items: [item('a', { title: 'Lê Thị Hương', actions: [item('receipt')] }), item('b')],
  }
  const vouchers = { id: 'vouchers', label: 'Chứng từ', items: [item('v')] }
  it('puts what can be done with the first hit under its group', () => {
    const groups = shownGroups(
      [{ id: 'none', label: '', items: [] }, people, vouchers],
      null,
      (title) => `Việc với ${title}`,
    )
    expect(groups.map((group) => group.label)).toEqual(['Đối tượng', 'Việc với Lê Thị Hương', 'Chứng từ'])
    expect(flatItems(groups).map((line) => line.item.id)).toEqual(['a', 'b', 'receipt', 'v'])
  })
  it('keeps to one group when asked', () => {
    expect(shownGroups([people, vouchers], 'vouchers', (title) => title).map((group) => group.id)).toEqual(['vouchers'])
  })
})
