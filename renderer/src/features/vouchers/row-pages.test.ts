import { expect, it } from 'vitest'
import { pagesOf, rowCountOf } from './row-pages'

it('asks for the pages in view', () => {
  expect(pagesOf(0, 40)).toEqual([0])
  expect(pagesOf(95, 204)).toEqual([0, 1, 2])
  expect(pagesOf(99_980, 99_999)).toEqual([999])
})

it('believes a page that is not full, and the count only when it is of this filter', () => {
  expect(rowCountOf(12, 2294, false)).toBe(12)
  expect(rowCountOf(100, 2294, true)).toBe(2294)
  expect(rowCountOf(100, 7, false)).toBe(100)
  expect(rowCountOf(0, 0, true)).toBe(0)
})
