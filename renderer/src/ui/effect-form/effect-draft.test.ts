import { describe, expect, test } from 'vitest'
import type { ResolutionEffectKind } from '@shared/contract/resolution-effects'
import { effectOfDraft, emptyEffect, kindsOf, withEffect } from './effect-draft'

const settings = [
  { field: 'idleMonths', unit: 'months' },
  { field: 'membershipFee', unit: 'dong' },
  { field: 'firstQuorumPercent', unit: 'percent' },
  { field: 'internalLending', unit: 'yesNo' },
  { field: 'payRules', unit: 'text' },
] as const
const choices = { settings, distributions: [{ distributionId: 'd', year: 2025 }] }
const of = (kind: ResolutionEffectKind, part: object = {}) => effectOfDraft({ ...emptyEffect(kind), ...part }, choices)

describe('an effect as it is typed', () => {
  test.each([
    ['admitMember', { member: 'TV1' }, { kind: 'admitMember', member: 'TV1' }],
    [
      'endMembership',
      { member: 'TV1', cause: 'expelled', note: ' Vi phạm ' },
      { kind: 'endMembership', member: 'TV1', cause: 'expelled', note: 'Vi phạm' },
    ],
    ['refundCapital', { member: 'TV1', amount: 5 }, { kind: 'refundCapital', member: 'TV1', amount: 5 }],
    [
      'changeCharter',
      { field: 'idleMonths', value: '9' },
      { kind: 'changeCharter', fromDate: null, values: { idleMonths: 9 } },
    ],
    [
      'electToPosts',
      { post: 'director', elected: ['TV1'] },
      { kind: 'electToPosts', post: 'director', elected: ['TV1'] },
    ],
    ['dismissFromPost', { postId: 'p' }, { kind: 'dismissFromPost', postId: 'p', cause: 'dismissed' }],
    ['approveStatements', { year: '2025' }, { kind: 'approveStatements', year: 2025 }],
    ['approveDistribution', { distributionId: 'd' }, { kind: 'approveDistribution', year: 2025, distributionId: 'd' }],
    ['sellIndivisibleAsset', { asset: ' Máy ', amount: 7 }, { deal: 'sell', asset: 'Máy', amount: 7 }],
    ['other', { text: ' Nạo mương ' }, { kind: 'other', text: 'Nạo mương' }],
  ] as const)('%s: nothing while a part is missing, the effect once it is there', (kind, part, effect) => {
    expect(of(kind)).toBeNull()
    expect(of(kind, part)).toMatchObject(effect)
  })

  test('a figure of the charter is read as people write it; what the field cannot be is none', () => {
    const charter = (field: string, value: string) => {
      const effect = of('changeCharter', { field, value })
      return effect?.kind === 'changeCharter' ? Object.values(effect.values)[0] : null
    }
    expect(charter('membershipFee', '1.200.000')).toBe(1_200_000)
    expect(charter('firstQuorumPercent', '52,5')).toBe(52.5)
    expect(charter('internalLending', 'yes')).toBe(true)
    expect(charter('internalLending', 'no')).toBe(false)
    expect(charter('payRules', ' Theo quy chế ')).toBe('Theo quy chế')
    expect(charter('idleMonths', '0')).toBeNull()
    expect(charter('idleMonths', 'chín')).toBeNull()
  })

  test('settings of the charter from one day go together, other effects one by one', () => {
    const one = { kind: 'changeCharter', fromDate: null, values: { idleMonths: 9 } } as const
    const other = { kind: 'changeCharter', fromDate: null, values: { noticeDays: 5 } } as const
    const later = { kind: 'changeCharter', fromDate: '2026-01-01', values: { noticeDays: 7 } } as const
    expect(withEffect([one], other)).toEqual([{ ...one, values: { idleMonths: 9, noticeDays: 5 } }])
    expect(withEffect([one], later)).toEqual([one, later])
  })

  test('each body is offered what it may decide; in a meeting of this book posts come from elections', () => {
    expect(kindsOf('director', { fromMeeting: false })).toEqual(['other', 'admitMember', 'endMembership'])
    expect(kindsOf('board', { fromMeeting: false })).not.toContain('changeCharter')
    expect(kindsOf('generalMeeting', { fromMeeting: true })).not.toContain('electToPosts')
  })
})
