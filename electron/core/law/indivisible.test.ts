import { describe, expect, test } from 'vitest'
import { indivisiblePosting, missingToSellIndivisible } from './indivisible'

const judge = (debit: string, credit: string, namesMember = false) => {
  const found = indivisiblePosting({ debit, credit, namesMember })
  return found === null ? null : `${found.outcome} ${found.rule}`
}

describe('Law 17/2023/QH15 article 87.1 (R35): the indivisible fund is not divided among members', () => {
  test.each([
    ['4421', '4111', true],
    ['4421', '4111', false],
    ['4422', '338', true],
    ['4421', '1111', true],
    ['4421', '334', true],
  ])('Nợ %s / Có %s, a member named: %s, is refused', (debit, credit, member) => {
    expect(judge(debit, credit, member)).toBe('refused distributed')
  })

  test('forming an asset from the fund, and money coming in, are what it is for', () => {
    expect(judge('4421', '4422')).toBeNull()
    expect(judge('1121', '4421')).toBeNull()
    expect(judge('1121', '4421', true)).toBeNull()
    expect(judge('4211', '4421')).toBeNull()
  })

  test('other falls of the fund are warned of, because a correction may be right', () => {
    expect(judge('4421', '4211')).toBe('warned reduced')
    expect(judge('4421', '1111')).toBe('warned reduced')
    expect(judge('4421', '3532')).toBe('warned reduced')
  })
})

describe('Law 17/2023/QH15 article 87.2: idle money of the fund may be a deposit', () => {
  test('a term deposit is no enterprise', () => {
    expect(judge('1211', '1121')).toBeNull()
    expect(judge('1211', '4421')).toBeNull()
  })
})

describe('Law 17/2023/QH15 articles 81.5.b and 82.4.b (R35): never to found or buy an enterprise', () => {
  test.each([
    ['1218', '4421'],
    ['1218', '4422'],
    ['1218', '212'],
  ])('Nợ %s / Có %s is refused', (debit, credit) => {
    expect(judge(debit, credit)).toBe('refused invested')
  })

  test('other money may be invested', () => {
    expect(judge('1218', '1121')).toBeNull()
    expect(judge('1218', '2111')).toBeNull()
  })
})

describe('Law 17/2023/QH15 articles 77.3 and 61.2.b (R35): giving up an indivisible asset', () => {
  test('is warned of: an appraisal and the meeting are asked for', () => {
    expect(judge('131', '212')).toBe('warned sold')
    expect(judge('4422', '212')).toBe('warned sold')
  })
  test('its depreciation and its purchase are not', () => {
    expect(judge('2142', '212')).toBeNull()
    expect(judge('4422', '2142')).toBeNull()
    expect(judge('212', '1121')).toBeNull()
  })

  const sale = { appraised: true, appraisalAccepted: true, votesFor: 65, votesPresent: 100 }
  test('65 of 100 votes are enough, 64 are not; nobody present decides nothing', () => {
    expect(missingToSellIndivisible(sale, 65)).toEqual([])
    expect(missingToSellIndivisible({ ...sale, votesFor: 64 }, 65)).toEqual(['majority'])
    expect(missingToSellIndivisible({ ...sale, votesFor: 13, votesPresent: 20 }, 65)).toEqual([])
    expect(missingToSellIndivisible({ ...sale, votesFor: 0, votesPresent: 0 }, 65)).toEqual(['majority'])
  })
  test('without an appraisal that was accepted it does not go on', () => {
    expect(missingToSellIndivisible({ ...sale, appraisalAccepted: false }, 65)).toEqual(['appraisalAccepted'])
    expect(missingToSellIndivisible({ ...sale, appraised: false }, 65)).toEqual(['appraisal'])
  })
})
