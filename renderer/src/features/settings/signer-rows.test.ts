import { describe, expect, it } from 'vitest'
import { signerRows } from './signer-rows'

describe('the signers', () => {
  it('stand by post, the latest first, and say who signs today', () => {
    const rows = signerRows(
      [
        { post: 'cashier', name: 'C', from: '2025-01-01' },
        { post: 'representative', name: 'A', from: '2025-01-01' },
        { post: 'representative', name: 'B', from: '2026-01-01' },
        { post: 'representative', name: 'D', from: '2027-01-01' },
      ],
      '2026-06-01',
    )
    expect(rows.map(({ name, standing }) => [name, standing])).toEqual([
      ['D', 'later'],
      ['B', 'now'],
      ['A', 'before'],
      ['C', 'now'],
    ])
  })
})
