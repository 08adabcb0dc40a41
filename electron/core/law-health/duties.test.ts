import { describe, expect, test } from 'vitest'
import { dutiesRules, type DutiesFacts } from './duties'
import { figures, ON, standing } from './test-facts'

const update = {
  year: 2026,
  from: '2025-12-15',
  to: '2026-12-14',
  by: '2026-12-15',
  opensOn: '2026-12-01',
  isDone: false,
}
const of = (rule: string, facts: Partial<DutiesFacts>) =>
  standing(dutiesRules({ on: ON, publications: [], holidays: [], update, filings: [], ...facts }, figures), rule)
const paper = { code: 'p', name: 'Nghị quyết 01', issuedOn: '2026-05-25', publishedOn: null, takenDownOn: null }

describe('Law 17/2023/QH15 article 14.2: what is published (R37)', () => {
  test.each([
    ['grey: published-none', []],
    ['green: published-right', [{ ...paper, publishedOn: '2026-06-01' }]],
    ['amber: publish-waiting', [paper]],
    ['red: publish-late', [{ ...paper, issuedOn: '2026-05-22' }]],
    ['amber: published-late', [{ ...paper, issuedOn: '2026-05-22', publishedOn: '2026-06-01' }]],
    [
      'red: taken-down-early',
      [{ ...paper, issuedOn: '2026-04-01', publishedOn: '2026-04-02', takenDownOn: '2026-05-01' }],
    ],
  ])('%s', (expected, publications) => expect(of('R37', { publications })).toBe(expected))
})

describe('Circular 09/2024/TT-BKHĐT article 6: the yearly update, of which 14/12 is the last day of data (R38)', () => {
  test.each([
    ['green: filed-right', '2026-11-30'],
    ['amber: update-soon', '2026-12-01'],
    ['amber: update-soon', '2026-12-14'],
    ['amber: update-soon', '2026-12-15'],
    ['red: update-late', '2026-12-16'],
  ])('%s on %s', (expected, on) => expect(of('R38', { on })).toBe(expected))

  test('one that was made is green', () => {
    expect(of('R38', { on: '2026-12-20', update: { ...update, isDone: true } })).toBe('green: filed-right')
  })
})

describe('Law 17/2023/QH15 articles 47.1 and 74.7: what is filed (R38)', () => {
  test.each([
    ['amber: capital-to-file', { what: 'capital', by: ON }],
    ['red: capital-file-late', { what: 'capital', by: '2026-05-31' }],
    ['amber: representative-to-file', { what: 'representative', by: ON, name: 'Bà Ất' }],
    ['amber: statements-to-file', { what: 'statements', by: ON, year: 2025 }],
    ['amber: year-not-closed', { what: 'yearToClose', by: ON, year: 2025 }],
    ['red: year-not-closed-late', { what: 'yearToClose', by: '2026-05-31', year: 2025 }],
  ] as const)('%s', (expected, filing) => expect(of('R38', { filings: [filing] })).toBe(expected))
})
