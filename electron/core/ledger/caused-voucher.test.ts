import { expect, test } from 'vitest'
import { testBook } from '../book-file/test-book'
import { causedVoucher, leafOf } from './caused-voucher'
import { addSubAccount } from './chart'

const moving = (debit: string, credit: string) =>
  causedVoucher({
    uid: 'v',
    date: '2026-02-03',
    description: 'Chi trả',
    postings: [{ debit, credit, amount: 1000, debitParty: null, creditParty: null, description: '' }],
  })

test.each([
  ['1111', '4111', 'PT'],
  ['1121', '4111', 'BC'],
  ['338', '1111', 'PC'],
  ['338', '1121', 'BN'],
  ['4111', '4111', 'PK'],
])('money between %s and %s makes a voucher of kind %s', (debit, credit, kind) => {
  expect(moving(debit, credit)).toMatchObject({ kind, number: null, postingDate: '2026-02-03', reversesId: null })
})

test('words made from long names are cut to what a voucher takes', () => {
  const { description, person } = causedVoucher({
    uid: 'v',
    date: '2026-02-03',
    description: 'a'.repeat(600),
    person: 'b'.repeat(300),
    postings: [],
  })
  expect([description.length, person.length]).toEqual([500, 200])
})

test('an account that was divided gives way to its first leaf', () => {
  const { ledger } = testBook()
  expect(leafOf(ledger.memory, '4118')).toBe('4118')
  for (const code of ['41182', '41181'])
    addSubAccount(ledger, { code, name: code, nature: 'credit', parent: '4118', needsParty: false })
  expect(leafOf(ledger.memory, '4118')).toBe('41181')
})
