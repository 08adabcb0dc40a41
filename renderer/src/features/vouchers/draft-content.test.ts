import { expect, it } from 'vitest'
import { lineOf, newDraft } from './draft'
import { draftTitle, readDraft, writeDraft } from './draft-content'

const draft = {
  ...newDraft({ id: 'a', kind: 'PC', date: '2025-12-31' }),
  description: 'Mua dầu',
  lines: [lineOf(1, { debit: '642', amount: 4_500_000 }), lineOf(2, { debit: 'chi phi', unreadAmount: '1,2,3' })],
}

it('keeps all that was typed, what could not be read included', () => {
  expect(readDraft(writeDraft(draft))).toEqual(draft)
})

it('does not read what it did not write', () => {
  expect(readDraft('')).toBeNull()
  expect(readDraft('{"version":1}')).toBeNull()
  expect(readDraft(writeDraft({ ...draft, date: '2025-02-30' }))).toBeNull()
  expect(readDraft(writeDraft(draft).replace('"version":1', '"version":2'))).toBeNull()
})

it('is titled by kind, words and amount', () => {
  expect(draftTitle(draft, 'Phiếu chi')).toBe('Phiếu chi · Mua dầu · 4.500.000')
  expect(draftTitle(newDraft({ id: 'a', kind: 'PC', date: '2025-12-31' }), 'Phiếu chi')).toBe('Phiếu chi')
})
