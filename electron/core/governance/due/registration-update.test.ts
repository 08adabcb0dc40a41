import { describe, expect, test } from 'vitest'
import { openBookOf } from '../../book-file/test-client'
import { draftOf, memberBook } from '../../membership/test-members'
import { dueItem } from './due'
import { registrationUpdateDue } from './registration-update'

describe('Circular 09/2024/TT-BKHĐT article 6: the yearly update on the national information system (R38)', () => {
  test('of 15/12 to 14/12, coming until 30/11, due from 1/12 to 14/12 and on 15/12, overdue on 16/12', async () => {
    const core = await memberBook()
    const book = openBookOf(core)
    const on = (today: string, to = '2026-12-31') =>
      registrationUpdateDue({ book, law: core.state.law, today, from: today, to })
        .map((draft) => dueItem(draft, today))
        .map(({ values, dueOn, state }) => `${values['year']} ${dueOn} ${state}`)
    expect(on('2025-12-16')).toEqual([])
    await core.client.vouchers.post(draftOf('2025-01-05', { debit: '1111', credit: '4118', amount: 1000 }))
    expect(on('2025-11-30', '2025-12-31')).toEqual(['2025 2025-12-15 coming'])
    expect(on('2025-12-01', '2025-12-31')).toEqual(['2025 2025-12-15 due'])
    expect(on('2025-12-14', '2025-12-31')).toEqual(['2025 2025-12-15 due'])
    expect(on('2025-12-15', '2025-12-31')).toEqual(['2025 2025-12-15 due'])
    expect(on('2025-12-16')).toEqual(['2025 2025-12-15 overdue', '2026 2026-12-15 coming'])
    const [first] = registrationUpdateDue({
      book,
      law: core.state.law,
      today: '2025-12-14',
      from: '2025-12-14',
      to: '2025-12-15',
    })
    expect(first?.values).toEqual({ year: 2025, from: '2024-12-15', to: '2025-12-14' })
    // What an earlier year missed is told by the latest alone.
    expect(on('2026-12-16')).toEqual(['2026 2026-12-15 overdue'])
  })
})
