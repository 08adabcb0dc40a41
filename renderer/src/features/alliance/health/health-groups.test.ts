import { expect, test } from 'vitest'
import type { HealthLine } from '@shared/contract/law-health'
import { healthGroups } from './health-groups'
import { healthPath } from './health-place'

const line = (rule: string, group: HealthLine['group'], state: HealthLine['state']): HealthLine => ({
  rule,
  group,
  state,
  title: rule,
  article: '',
  level: 'block',
  dueOn: null,
  findings: [],
})
const lines = [line('R01', 'members', 'green'), line('R06', 'capital', 'red'), line('R07', 'capital', 'green')]
const shown = (...asked: Parameters<typeof healthGroups> extends [unknown, ...infer Rest] ? Rest : never) =>
  healthGroups(lines, ...asked).map(({ id, lines: own }) => `${id}: ${own.map(({ rule }) => rule).join(' ')}`)

test('what is wrong stands first, or the rules in their order; one state alone where it is asked for', () => {
  expect(shown('urgency', null)).toEqual(['red: R06', 'green: R01 R07'])
  expect(shown('rule', null)).toEqual(['members: R01', 'capital: R06 R07'])
  expect(shown('rule', 'green')).toEqual(['members: R01', 'capital: R07'])
  expect(shown('urgency', 'amber')).toEqual([])
})

test('a finding leads to the member, the voucher or the part of the meeting it is about', () => {
  expect(healthPath({ kind: 'member', subject: 'TV/1', name: '' })).toBe('/members/code/TV%2F1')
  expect(healthPath({ kind: 'meetingAfter', subject: 'm1', name: '' })).toBe('/meetings/m1/after')
  expect(healthPath({ kind: 'meetingAfter', subject: '', name: '' })).toBe('/meetings')
  expect(healthPath({ kind: 'voucher', subject: '12', name: '' })).toBe('/vouchers/12')
})
