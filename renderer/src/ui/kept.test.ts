import { expect, test } from 'vitest'
import { forget, keep, keepFor, keptUnder } from './kept'

test('what was typed stays for whoever typed it in that book, and for nobody else', () => {
  keepFor('anh', 'book')
  keep('party', { name: 'Lê' })
  keepFor('anh', 'book')
  expect(keptUnder('party')).toEqual({ name: 'Lê' })
  keepFor('chi', 'book')
  expect(keptUnder('party')).toBeUndefined()
  keep('party', { name: 'Vũ' })
  keepFor('chi', 'other')
  expect(keptUnder('party')).toBeUndefined()
})

test('what was saved or given up is gone', () => {
  keep('account', { code: '1111' })
  forget('account')
  expect(keptUnder('account')).toBeUndefined()
})
