import type { DueItem } from '@shared/contract/calendar'
import { describe, expect, it } from 'vitest'
import { dueGroups, monthOfGroup, shownDue } from './calendar-groups'

const item = (key: string, more: Partial<DueItem>): DueItem => ({
  key,
  code: 'annual-meeting',
  dueOn: null,
  state: 'open',
  doneOn: null,
  owner: 'board',
  basis: 'law',
  article: '59.1',
  subject: '',
  values: {},
  ...more,
})
const items = [
  item('late', { dueOn: '2026-04-30', state: 'overdue' }),
  item('soon', { dueOn: '2026-12-15', state: 'due', owner: 'supervisors' }),
  item('held', { dueOn: '2026-12-20', state: 'done', doneOn: '2026-12-01' }),
  item('later', { dueOn: '2027-04-30', state: 'coming' }),
  item('whenever', {}),
]

describe('the page of what is due', () => {
  it('puts what is overdue first, then month by month, then what has no day', () => {
    expect(dueGroups(items).map(({ id, items: rows }) => [id, rows.map(({ key }) => key)])).toEqual([
      ['overdue', ['late']],
      ['2026-12', ['soon', 'held']],
      ['2027-04', ['later']],
      ['open', ['whenever']],
    ])
    expect(monthOfGroup('2027-04')).toBe('04/2027')
    expect(dueGroups([])).toEqual([])
  })

  it('shows whose it is asked for, and what is done only when asked', () => {
    const keys = (owner: DueItem['owner'] | null, withDone: boolean) =>
      shownDue(items, { owner, withDone }).map(({ key }) => key)
    expect(keys(null, false)).toEqual(['late', 'soon', 'later', 'whenever'])
    expect(keys(null, true)).toContain('held')
    expect(keys('supervisors', true)).toEqual(['soon'])
  })
})
