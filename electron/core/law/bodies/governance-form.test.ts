import type { Sector } from '@shared/contract/books'
import { describe, expect, test } from 'vitest'
import { shippedFigures, shippedLaw } from '../meetings/test-figures'
import { formDuty, requiredForm } from './governance-form'
import { sizeClass, sizeTableOn } from './size-class'

const table = sizeTableOn(shippedLaw.sizeTables, '2026-11-29')
const size = (sector: Sector, members: number, revenue: number, capital: number) =>
  table && sizeClass({ sector, members, revenue: revenue * 1_000_000, capital: capital * 1_000_000 }, table)

describe('Decree 113/2024/NĐ-CP articles 4 and 5 (part of R13): the size of a co-operative', () => {
  test.each([
    [300, 50_000, 0, 'large'],
    [300, 0, 10_000, 'large'],
    [299, 50_000, 10_000, 'medium'],
    [300, 49_999, 9_999, 'medium'],
    [200, 10_000, 0, 'medium'],
    [199, 10_000, 5_000, 'small'],
    [200, 9_999, 4_999, 'small'],
    [50, 2_000, 0, 'small'],
    [50, 0, 1_000, 'small'],
    [49, 2_000, 1_000, 'micro'],
    [50, 1_999, 999, 'micro'],
    [1000, 0, 0, 'micro'],
  ] as const)('agriculture, %i members, %i and %i million: %s', (members, revenue, capital, expected) => {
    expect(size('agriculture', members, revenue, capital)).toBe(expected)
  })

  test('what the program has no threshold for is unknown, never guessed', () => {
    expect(size('industry', 100, 80_000, 0)).toBe('large')
    expect(size('industry', 99, 80_000, 20_000)).toBe('unknown')
    expect(size('finance', 1000, 90_000, 90_000)).toBe('unknown')
    expect(size('trade', 5, 0, 0)).toBe('unknown')
  })
})

describe('Law 17/2023/QH15 article 56 (R13): which form of governance', () => {
  const form = (
    kind: 'HTX' | 'LHHTX',
    officialMembers: number,
    of: 'micro' | 'small' | 'medium' | 'large' | 'unknown',
  ) => requiredForm({ kind, officialMembers, size: of }, shippedFigures.unionFullFormMembers).form

  test('small, medium and large must be full (56.2), micro is free (56.3), unknown is asked', () => {
    expect((['large', 'medium', 'small', 'micro', 'unknown'] as const).map((of) => form('HTX', 60, of))).toEqual([
      'full',
      'full',
      'full',
      'free',
      'unknown',
    ])
  })

  test('a union goes by its members: full from ten on', () => {
    expect(form('LHHTX', 9, 'large')).toBe('free')
    expect(form('LHHTX', 10, 'micro')).toBe('full')
  })

  test('one that grew out of the simplified form decides at its next meeting (56.4)', () => {
    expect(formDuty('simplified', { form: 'full', article: '56.2' })).toBe('decideAtNextMeeting')
    expect(formDuty('simplified', { form: 'free', article: '56.3' })).toBe('none')
    expect(formDuty('simplified', { form: 'unknown', article: '56.2' })).toBe('askSize')
    expect(formDuty('full', { form: 'full', article: '56.2' })).toBe('none')
    expect(formDuty('full', { form: 'unknown', article: '56.2' })).toBe('none')
  })
})
