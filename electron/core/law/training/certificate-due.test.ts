import { expect, test } from 'vitest'
import { withSettings } from '@shared/domain/training-rules'
import { certificateStanding } from './certificate-due'
import { shippedRules as rules } from './test-rules'

const standing = (issuedOn: string | null, on: string) =>
  certificateStanding({ decidedOn: '2025-03-01', issuedOn, on }, rules).state

test('a certificate is overdue when 30 days have passed since the decision, the first not counted', () => {
  expect(certificateStanding({ decidedOn: '2025-03-01', issuedOn: null, on: '2025-03-31' }, rules)).toEqual({
    by: '2025-03-31',
    state: 'due',
  })
  expect(standing(null, '2025-04-01')).toBe('overdue')
  expect(standing('2025-03-31', '2025-06-01')).toBe('issued')
  expect(standing('2025-04-01', '2025-06-01')).toBe('issuedLate')
})

test('the days are a setting', () => {
  const own = withSettings(rules, { certificateDays: 20 })
  expect(certificateStanding({ decidedOn: '2025-03-01', issuedOn: null, on: '2025-03-22' }, own)).toEqual({
    by: '2025-03-21',
    state: 'overdue',
  })
})
