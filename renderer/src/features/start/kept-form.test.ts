import { describe, expect, it } from 'vitest'
import { readKeptForm } from './kept-form'
import { emptyNewBook } from './new-book'

describe('the kept form of a new book', () => {
  it('comes back as it was typed', () => {
    const form = { ...emptyNewBook('2026-11-22'), name: 'HTX Hoa Lư', taxCode: '27' }
    expect(readKeptForm(JSON.stringify(form), '2026-11-22')).toEqual(form)
  })
  it('begins empty for anything it did not write', () => {
    const empty = emptyNewBook('2026-11-22')
    expect(readKeptForm(null, '2026-11-22')).toEqual(empty)
    expect(readKeptForm('{', '2026-11-22')).toEqual(empty)
    expect(readKeptForm('{"name":1}', '2026-11-22')).toEqual(empty)
  })
})
