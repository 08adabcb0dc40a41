import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { GovernanceForm } from '@shared/contract/books'
import { type CharterChanges, CharterValues } from '@shared/contract/charter'
import { resourcesFolder } from '../resources-folder'
import { charterBreaches } from './charter-bounds'
import { lawOn } from './law-figures'
import { loadLaw } from './load-law'

const law = loadLaw(join(resourcesFolder(), 'law'))

/** What the law refuses of a charter that says this and is lawful in all else. */
function judged(values: CharterChanges, form: GovernanceForm = 'full', day = '2026-11-22') {
  const whole = CharterValues.parse({
    internalTransactionMinimumPercent: 30,
    minimumContribution: 1_000_000,
    ...values,
  })
  return charterBreaches(whole, { items: law.charterItems, figures: lawOn(law, day), form }).map(
    ({ field, bound, level }) => `${level} ${field} Đ${bound.article}`,
  )
}

/** Each bound from both sides: what the law allows at its edge, what it refuses one step beyond, and what it says then. */
const edges: [string, CharterChanges, CharterChanges, string, GovernanceForm?][] = [
  [
    '74.1 (R06)',
    { maximumContributionPercent: 30 },
    { maximumContributionPercent: 30.01 },
    'maximumContributionPercent Đ74.1',
  ],
  ['74.4 (R09)', { contributionMonths: 6 }, { contributionMonths: 7 }, 'contributionMonths Đ74.4'],
  ['65.1', { boardSize: 3 }, { boardSize: 2 }, 'boardSize Đ65.1'],
  ['65.1', { boardSize: 15 }, { boardSize: 16 }, 'boardSize Đ65.1'],
  ['69.1', { supervisoryBoardSize: 1 }, { supervisoryBoardSize: 0 }, 'supervisoryBoardSize Đ69.1'],
  ['69.1', { supervisoryBoardSize: 7 }, { supervisoryBoardSize: 8 }, 'supervisoryBoardSize Đ69.1'],
  ['65.2', { boardTermYears: 5 }, { boardTermYears: 6 }, 'boardTermYears Đ65.2, 68.2, 69.1, 71.2, 72.2'],
  ['65.3', { boardMeetingMonths: 3 }, { boardMeetingMonths: 4 }, 'boardMeetingMonths Đ65.3'],
  ['57.1', { generalMeetingMonths: 12 }, { generalMeetingMonths: 13 }, 'generalMeetingMonths Đ57.1'],
  ['57.1', { generalMeetingMonths: 3 }, { generalMeetingMonths: 4 }, 'generalMeetingMonths Đ57.1', 'simplified'],
  ['60.1', { noticeDays: 3 }, { noticeDays: 2 }, 'noticeDays Đ60.1'],
  ['59.7', { firstQuorumPercent: 50 }, { firstQuorumPercent: 49.99 }, 'firstQuorumPercent Đ59.7'],
  ['59.7', { secondQuorumPercent: 33 }, { secondQuorumPercent: 32.99 }, 'secondQuorumPercent Đ59.7'],
  ['61.2', { specialMajorityPercent: 65 }, { specialMajorityPercent: 64.99 }, 'specialMajorityPercent Đ61.2'],
  ['61.3', { ordinaryMajorityPercent: 50 }, { ordinaryMajorityPercent: 49.99 }, 'ordinaryMajorityPercent Đ61.3'],
  [
    '40.11',
    { internalTransactionMinimumPercent: 0.01 },
    { internalTransactionMinimumPercent: 0 },
    'internalTransactionMinimumPercent Đ40.11',
  ],
  ['84.2 (R32)', { externalFundPercent: 5 }, { externalFundPercent: 4.99 }, 'externalFundPercent Đ84.2.a'],
  [
    '86.3 (R33)',
    { internalByUseAndLabourPercent: 51 },
    { internalByUseAndLabourPercent: 50.99 },
    'internalByUseAndLabourPercent Đ86.3.a',
  ],
  [
    '83.3 and decree 113/2024 article 19 (R36)',
    { lendingPoolPercent: 30 },
    { lendingPoolPercent: 30.01 },
    'lendingPoolPercent Đ19',
  ],
  [
    '83.3 and decree 113/2024 article 19 (R36)',
    { lendingMemberPercent: 5 },
    { lendingMemberPercent: 5.01 },
    'lendingMemberPercent Đ19',
  ],
  [
    '83.3 and decree 113/2024 article 19 (R36)',
    { lendingRatePercent: 20 },
    { lendingRatePercent: 20.01 },
    'lendingRatePercent Đ19',
  ],
]

describe('Law 17/2023/QH15 article 40: the charter is not against the law', () => {
  test.each(edges)('article %s: %o is lawful, %o is refused', (_, lawful, unlawful, refused, form) => {
    expect(judged(lawful, form)).toEqual([])
    expect(judged(unlawful, form)).toEqual([`refused ${refused}`])
  })

  test('article 65.1 and 69.1 bind the full form of governance only', () => {
    expect(judged({ boardSize: 0, supervisoryBoardSize: 0, boardMeetingMonths: 12 }, 'simplified')).toEqual([])
  })

  test('article 86.3.a: by use, by labour or by both, never by neither', () => {
    expect(judged({ useWeight: 0, labourWeight: 1 })).toEqual([])
    expect(judged({ useWeight: 1, labourWeight: 0 })).toEqual([])
    expect(judged({ useWeight: 0, labourWeight: 0 })).toEqual([
      'refused useWeight Đ86.3.a',
      'refused labourWeight Đ86.3.a',
    ])
  })

  test('article 83.2.a (R36): lending needs the full form and a supervisory board of three', () => {
    expect(judged({ internalLending: true, supervisoryBoardSize: 3 })).toEqual([])
    expect(judged({ internalLending: true, supervisoryBoardSize: 2 })).toEqual(['refused internalLending Đ83.2.a'])
    expect(judged({ internalLending: true, supervisoryBoardSize: 3 }, 'simplified')).toEqual([
      'refused internalLending Đ83.2.a',
    ])
  })

  test('articles 40.8, 61.1 and 106.2.a warn: what the law leaves to others to demand', () => {
    expect(judged({ minimumContribution: 0 })).toEqual(['warned minimumContribution Đ40.8'])
    expect(judged({ writtenConsent: true })).toEqual(['warned writtenConsent Đ61.1'])
    expect(judged({ auditYears: 2 })).toEqual([])
    for (const auditYears of [0, 3]) expect(judged({ auditYears })).toEqual(['warned auditYears Đ106.2.a'])
  })

  test('the law’s own figures are lawful but for what each charter must say itself', () => {
    const breaches = charterBreaches(CharterValues.parse({}), {
      items: law.charterItems,
      figures: lawOn(law, '2026-11-22'),
      form: 'simplified',
    })
    expect(breaches.map(({ field }) => field)).toEqual(['minimumContribution', 'internalTransactionMinimumPercent'])
  })
})
