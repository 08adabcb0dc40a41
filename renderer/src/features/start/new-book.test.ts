import { NewBook } from '@shared/contract/books'
import { describe, expect, it } from 'vitest'
import {
  asNewBook,
  bookFileOf,
  emptyNewBook,
  type NewBookForm,
  newBookProblems,
  suggestedFileName,
  taxCodeRemark,
  withBookEnding,
} from './new-book'

const form = (more: Partial<NewBookForm>): NewBookForm => ({
  ...emptyNewBook('2026-11-22'),
  name: 'HTX Nông nghiệp Kim Đông',
  ...more,
})

describe('the name of a new file', () => {
  it('comes from what is the co-operative’s own', () => {
    expect(suggestedFileName('Hợp tác xã Nông nghiệp Kim Đông')).toBe('kim-dong.htx')
    expect(suggestedFileName('HTX Dịch vụ và Nông nghiệp Hoa Lư 2')).toBe('hoa-lu-2.htx')
  })
  it('is never empty and holds no sign a disk refuses', () => {
    expect(suggestedFileName('')).toBe('so-htx.htx')
    expect(suggestedFileName('HTX "Đoàn/Kết"')).toBe('doan-ket.htx')
  })
  it('is what was typed, with its ending', () => {
    expect(withBookEnding(' so-2025 ')).toBe('so-2025.htx')
    expect(bookFileOf(form({ file: 'abc.HTX' }))).toBe('abc.HTX')
    expect(bookFileOf(form({}))).toBe('kim-dong.htx')
  })
})

describe('the tax code', () => {
  it('may be left out or be whole', () => {
    expect(taxCodeRemark('')).toBeNull()
    expect(taxCodeRemark('0100109106')).toBeNull()
    expect(taxCodeRemark('0100109106-001')).toBeNull()
  })
  it('says what it lacks', () => {
    expect(taxCodeRemark('270098765')).toEqual({ kind: 'short', missing: 1 })
    expect(taxCodeRemark('27009876a')).toEqual({ kind: 'shape' })
    expect(taxCodeRemark('0100109107')).toEqual({ kind: 'checkDigit' })
  })
  it('of a wrong last digit is only a remark', () => {
    expect(newBookProblems(form({ taxCode: '0100109107' }), false)).toEqual({})
    expect(newBookProblems(form({ taxCode: '123' }), false)).toEqual({ taxCode: { kind: 'short', missing: 7 } })
  })
})

describe('a form', () => {
  it('wants a name, a year the book knows, and a plain file name', () => {
    expect(newBookProblems(form({ name: ' ', firstYear: '25', file: 'a/b' }), false)).toEqual({
      name: 'missing',
      firstYear: 'range',
      file: 'signs',
    })
    expect(newBookProblems(form({ file: '/home/so/a.htx' }), true)).toEqual({})
  })
  it('is what the contract takes', () => {
    expect(NewBook.safeParse(asNewBook(form({ taxCode: ' 0100109106 ' }))).data).toMatchObject({
      name: 'HTX Nông nghiệp Kim Đông',
      taxCode: '0100109106',
      firstYear: 2026,
      fiscalYearStartMonth: 1,
    })
  })
})
