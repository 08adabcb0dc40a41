import type { GuideForm } from '@shared/contract/supervision/guide-draft'

/** What was typed of a count of cash up to its second step. */
export const typedGuide = (given: Partial<GuideForm> = {}): GuideForm => ({
  at: 2,
  answers: { slips: { answer: 'no', note: 'Ngăn kéo có hai giấy vay tay' } },
  account: '1111',
  notes: { '500000': '2' },
  other: null,
  explanation: '',
  items: [{ name: '', unit: '', paper: '', found: '', note: '' }],
  drawId: null,
  planItemId: null,
  title: '',
  heldOn: '2025-06-01',
  place: '',
  first: 'Bà Hai',
  second: '',
  counterpart: '',
  post: '',
  witness: '',
  witnessPost: '',
  conclusion: '',
  ...given,
})
