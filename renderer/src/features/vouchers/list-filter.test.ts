import { expect, it } from 'vitest'
import { askedFilter, firstFilter, narrowed, noFilter, withoutLast } from './list-filter'

const year = { from: '2025-01-01', to: '2025-12-31' }

it('takes narrowings off in the reverse order of putting them on', () => {
  let filter = narrowed(firstFilter(year), 'kinds', ['PC'])
  filter = narrowed(filter, 'search', 'dau')
  filter = narrowed(filter, 'kinds', ['PC', 'PT'])
  expect(filter.order).toEqual(['period', 'kinds', 'search'])
  const once = withoutLast(filter)
  expect(once?.search).toBe('')
  expect(once?.kinds).toEqual(['PC', 'PT'])
  expect(withoutLast(noFilter)).toBeNull()
})

it('drops a narrowing whose value is emptied', () => {
  const filter = narrowed(narrowed(firstFilter(year), 'search', 'x'), 'search', '')
  expect(filter.order).toEqual(['period'])
  expect(narrowed(filter, 'period', null).order).toEqual([])
})

it('is asked with the ends of its period', () => {
  expect(askedFilter(narrowed(firstFilter(year), 'search', ' tra tien '))).toEqual({
    search: 'tra tien',
    kinds: [],
    from: '2025-01-01',
    to: '2025-12-31',
    account: null,
    party: null,
  })
})
