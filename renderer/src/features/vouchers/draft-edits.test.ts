import { describe, expect, it } from 'vitest'
import { type Draft, isBlankDraft, lineOf, newDraft, sidesOf } from './draft'
import { addLine, duplicateLine, insertLines, MOST_LINES, removeLine, setHeader, setLine } from './draft-edits'

const empty = newDraft({ id: 'a', kind: 'PT', date: '2025-12-31' })
const two: Draft = {
  ...empty,
  lines: [lineOf(1, { debit: '1111', amount: 5 }), lineOf(2, { credit: '131', amount: 7 })],
}

describe('header', () => {
  it('takes the posting date along only while the two are the same', () => {
    const moved = setHeader(empty, 'date', '2025-12-30')
    expect(moved.postingDate).toBe('2025-12-30')
    const apart = setHeader(setHeader(empty, 'postingDate', '2026-01-02'), 'date', '2025-12-29')
    expect([apart.date, apart.postingDate]).toEqual(['2025-12-29', '2026-01-02'])
  })
})

describe('lines', () => {
  it('changes one line only', () => {
    expect(setLine(two, 2, { amount: 9 }).lines.map((line) => line.amount)).toEqual([5, 9])
  })
  it('copies a line under itself with a key of its own', () => {
    const copied = duplicateLine(two, 1)
    expect(copied.lines.map((line) => [line.key, line.debit])).toEqual([
      [1, '1111'],
      [3, '1111'],
      [2, null],
    ])
  })
  it('always keeps one line', () => {
    const none = removeLine(removeLine(two, 1), 2)
    expect(none.lines).toEqual([lineOf(3)])
    expect(isBlankDraft(none)).toBe(true)
  })
  it('puts pasted lines in the place of an empty one, else under the line', () => {
    const values = [lineOf(0, { debit: '642' }), lineOf(0, { debit: '154' })]
    expect(insertLines(empty, 1, values)?.lines.map((line) => line.debit)).toEqual(['642', '154'])
    expect(insertLines(two, 1, values)?.lines.map((line) => line.debit)).toEqual(['1111', '642', '154', null])
    expect(new Set(insertLines(two, 1, values)?.lines.map((line) => line.key)).size).toBe(4)
  })
  it('takes all pasted lines or none', () => {
    const many = Array.from({ length: MOST_LINES }, () => lineOf(0, { amount: 1 }))
    expect(insertLines(empty, 1, many)?.lines).toHaveLength(MOST_LINES)
    expect(insertLines(two, 1, many)).toBeNull()
  })
  it('adds no line beyond the most', () => {
    const full = { ...empty, lines: Array.from({ length: MOST_LINES }, (_, i) => lineOf(i + 1)) }
    expect(addLine(full)).toBe(full)
    expect(addLine(two).lines).toHaveLength(3)
  })
  it('sums each side by the accounts that stand there', () => {
    expect(sidesOf(two)).toEqual({ debit: 5, credit: 7 })
  })
})
