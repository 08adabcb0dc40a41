import type { CharterEntry } from '@shared/contract/charter'
import { expect, test } from 'vitest'
import { changesOf, readTyped, shownValue } from './charter-form'

const entry = (given: Partial<CharterEntry>): CharterEntry => ({
  field: 'externalFundPercent',
  item: 14,
  title: 'Quỹ chung không chia',
  explanation: '',
  unit: 'percent',
  value: 5,
  bound: '',
  article: '',
  warning: '',
  history: [],
  ...given,
})

test('figures are shown and read with a comma', () => {
  expect(shownValue(33.34, 'percent')).toBe('33,34')
  for (const text of ['33,34', ' 33.34 ', '33,34 %']) expect(readTyped(text, entry({}))).toBe(33.34)
  for (const text of ['', 'năm', '-1', '101', '33,345', '1e2']) expect(readTyped(text, entry({})), text).toBeNull()
})

test('a count is whole and within what the field holds', () => {
  const days = entry({ field: 'noticeDays', unit: 'days', value: 3 })
  expect([readTyped('10', days), readTyped('3,5', days), readTyped('400', days)]).toEqual([10, null, null])
})

test('only what differs is a change; what cannot be read is named', () => {
  const entries = [
    entry({}),
    entry({ field: 'noticeDays', unit: 'days', value: 3 }),
    entry({ field: 'refundRules', unit: 'text', value: '' }),
    entry({ field: 'membershipFee', unit: 'dong', value: 0 }),
    entry({ field: 'onlineVoting', unit: 'yesNo', value: false }),
  ]
  const typed = {
    externalFundPercent: '5,0',
    noticeDays: 'x',
    refundRules: 'Một lần',
    membershipFee: 50_000,
    onlineVoting: true,
  }
  const { changes, unread } = changesOf(entries, typed)
  expect(changes).toEqual({ refundRules: 'Một lần', membershipFee: 50_000, onlineVoting: true })
  expect([...unread]).toEqual(['noticeDays'])
})
