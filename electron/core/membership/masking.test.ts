import { expect, test } from 'vitest'
import { birthYearOf, maskedBankAccount, maskedIdNumber, maskedPhone, maskedTaxCode } from './masking'

test('an identity number keeps its ends only', () => {
  expect(maskedIdNumber('037053001351')).toBe('037 ••• ••• 351')
  expect(maskedIdNumber('161234567')).toBe('••• ••• 567')
  expect(maskedIdNumber('12345')).toBe('••• •••')
  expect(maskedIdNumber('')).toBe('')
})

test('a phone, a bank account, a birth date', () => {
  expect(maskedPhone('0923.530.777')).toBe('•••• ••• 777')
  expect(maskedPhone('12345')).toBe('••• •••')
  expect(maskedPhone(' ')).toBe('')
  expect(maskedBankAccount('0451000123456 Vietcombank')).not.toContain('0123')
  expect(maskedBankAccount('12345')).toBe('••••')
  expect(birthYearOf('1953-02-20')).toBe('1953')
  expect(birthYearOf(null)).toBe('')
})

test("a person's tax code is their identity number, an organisation's is public", () => {
  expect(maskedTaxCode('037053001351')).toBe('037 ••• ••• 351')
  expect(maskedTaxCode('0100109106')).toBe('0100109106')
})
