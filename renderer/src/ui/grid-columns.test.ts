import { describe, expect, it } from 'vitest'
import {
  columnTemplate,
  leastWidth,
  noChoices,
  readChoices,
  resized,
  shownColumns,
  toggled,
  widthOf,
} from './grid-columns'

const columns = [
  { key: 'date', width: 112, fixed: true },
  { key: 'description', width: 160, grow: true },
  { key: 'amount', width: 116 },
]

describe('columns of a grid', () => {
  it('are no narrower than their heading until they are given a width', () => {
    const column = { key: 'votes', title: 'Số phiếu', width: 40 }
    expect(widthOf(column, noChoices)).toBeGreaterThan(70)
    expect(widthOf({ ...column, title: 'Số' }, noChoices)).toBe(40)
    expect(widthOf(column, resized(noChoices, 'votes', 50))).toBe(50)
  })
  it('let one column take the room that is left until it is given a width', () => {
    expect(columnTemplate(columns, noChoices)).toBe('112px minmax(160px, 1fr) 116px')
    expect(columnTemplate(columns, resized(noChoices, 'description', 300))).toBe('112px 300px 116px')
    expect(leastWidth(columns, noChoices)).toBe(388)
  })
  it('hide and show again, except those that always stand', () => {
    const hidden = toggled(toggled(noChoices, 'amount'), 'date')
    expect(shownColumns(columns, hidden).map((column) => column.key)).toEqual(['date', 'description'])
    expect(shownColumns(columns, toggled(hidden, 'amount'))).toHaveLength(3)
  })
  it('never get too narrow to be taken hold of', () => {
    expect(resized(noChoices, 'amount', 3).widths).toEqual({ amount: 40 })
  })
})

describe('readChoices', () => {
  it('reads what was written', () => {
    const choices = toggled(resized(noChoices, 'date', 99), 'amount')
    expect(readChoices(JSON.stringify(choices))).toEqual(choices)
  })
  it('takes anything else for none', () => {
    for (const stored of [null, '', '{', '[]', '{"widths":3,"hidden":[]}', 'null'])
      expect(readChoices(stored)).toEqual(noChoices)
    expect(readChoices('{"widths":{"a":"x","b":50},"hidden":[1,"c"]}')).toEqual({ widths: { b: 50 }, hidden: ['c'] })
  })
})
