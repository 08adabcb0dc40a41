import { describe, expect, it } from 'vitest'
import { type GridCell, movedCell, selectedRows, typesText } from './grid-cursor'

const extent = { rows: 100_000, columns: 7, page: 20, head: true }
const move = (key: string, at: GridCell, ctrlKey = false) => movedCell({ key, ctrlKey }, at, extent)

describe('movedCell', () => {
  it('moves by one and holds at the edges, the heading above the first row', () => {
    expect(move('ArrowDown', { row: 0, column: 2 })).toEqual({ row: 1, column: 2 })
    expect(move('ArrowUp', { row: 0, column: 2 })).toEqual({ row: -1, column: 2 })
    expect(move('ArrowUp', { row: -1, column: 2 })).toEqual({ row: -1, column: 2 })
    expect(move('ArrowDown', { row: 99_999, column: 2 })).toEqual({ row: 99_999, column: 2 })
    expect(move('ArrowLeft', { row: 5, column: 0 })).toEqual({ row: 5, column: 0 })
  })
  it('goes to the ends of the row and, with Ctrl, of the grid', () => {
    expect(move('End', { row: 5, column: 2 })).toEqual({ row: 5, column: 6 })
    expect(move('Home', { row: 5, column: 2 })).toEqual({ row: 5, column: 0 })
    expect(move('End', { row: 5, column: 2 }, true)).toEqual({ row: 99_999, column: 6 })
    expect(move('Home', { row: 5, column: 2 }, true)).toEqual({ row: 0, column: 0 })
  })
  it('turns pages', () => {
    expect(move('PageDown', { row: 5, column: 2 })).toEqual({ row: 25, column: 2 })
    expect(move('PageDown', { row: -1, column: 2 })).toEqual({ row: 20, column: 2 })
    expect(move('PageUp', { row: 5, column: 2 })).toEqual({ row: 0, column: 2 })
  })
  it('leaves other keys alone', () => {
    expect(move('Enter', { row: 5, column: 2 })).toBeNull()
  })
  it('knows an empty grid', () => {
    expect(movedCell({ key: 'ArrowDown', ctrlKey: false }, { row: -1, column: 0 }, { ...extent, rows: 0 })).toEqual({
      row: -1,
      column: 0,
    })
  })
})

describe('selectedRows', () => {
  it('orders the ends', () => {
    expect(selectedRows(7, 3)).toEqual({ first: 3, last: 7 })
  })
})

describe('typesText', () => {
  it('tells letters from commands', () => {
    const plain = { ctrlKey: false, altKey: false, metaKey: false }
    expect(typesText({ key: 'ă', ...plain })).toBe(true)
    expect(typesText({ key: 'F8', ...plain })).toBe(false)
    expect(typesText({ key: ' ', ...plain })).toBe(false)
    expect(typesText({ key: 'c', ...plain, ctrlKey: true })).toBe(false)
  })
})
