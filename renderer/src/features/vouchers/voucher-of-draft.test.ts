import type { Voucher } from '@shared/contract/vouchers'
import { expect, it } from 'vitest'
import { lineOf, newDraft } from './draft'
import { draftOf, voucherOf } from './voucher-of-draft'

const start = newDraft({ id: 'a', kind: 'PC', date: '2025-12-31' })

it('sends the lines that have something, and remembers which they were', () => {
  const draft = { ...start, attachments: ' 2 ', lines: [lineOf(4), lineOf(7, { debit: '642', amount: 5 }), lineOf(8)] }
  const sent = voucherOf(draft)
  expect(sent?.keys).toEqual([7])
  expect(sent?.voucher.attachments).toBe(2)
  expect(sent?.voucher.postings).toEqual([
    { debit: '642', credit: null, amount: 5, debitParty: null, creditParty: null, description: null },
  ])
})

it('cannot be sent without a date', () => {
  expect(voucherOf({ ...start, date: null })).toBeNull()
})

it('becomes a draft again, and the same voucher from it', () => {
  const posting = { line: 1, debit: '642', credit: '1111', amount: 5, debitParty: null, creditParty: null }
  const voucher: Voucher = {
    voucherId: 1,
    number: 'PC12/001',
    kind: 'PC',
    date: '2025-12-31',
    postingDate: '2025-12-31',
    description: 'Mua dầu',
    person: 'Vũ Văn Trường',
    amount: 5,
    source: 'typed',
    reverses: null,
    reversedBy: null,
    uid: 'u',
    address: 'Xóm 3',
    attachments: '2',
    postings: [{ ...posting, description: 'Mua dầu' }],
    postedBy: 'owner',
    postedAt: '2025-12-31T02:00:00Z',
    hash: '',
    reversesId: null,
    reversedById: null,
    resolution: null,
  }
  const as = { id: 'b', date: voucher.date, postingDate: voucher.postingDate, corrects: 'PC12/001/2025' }
  const draft = draftOf(voucher, as)
  expect(draft.lines.map((line) => line.description)).toEqual([''])
  const sent = voucherOf(draft)?.voucher
  expect(sent).toEqual({
    id: 'b',
    kind: 'PC',
    date: '2025-12-31',
    postingDate: '2025-12-31',
    description: 'Mua dầu',
    person: 'Vũ Văn Trường',
    address: 'Xóm 3',
    attachments: 2,
    postings: [{ debit: '642', credit: '1111', amount: 5, debitParty: null, creditParty: null, description: null }],
  })
})
