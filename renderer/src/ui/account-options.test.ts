import { describe, expect, it } from 'vitest'
import { accountOptions } from './account-options'

const words = { many: (first: string, last: string) => `${first} đến ${last}`, one: (child: string) => child }

describe('accountOptions', () => {
  it('blocks an account with sub-accounts and names the way out', () => {
    const options = accountOptions(
      [
        { code: '111', name: 'Tiền mặt', parent: null, leaf: false },
        { code: '1111', name: 'Tiền Việt Nam', parent: '111', leaf: true },
        { code: '1112', name: 'Ngoại tệ', parent: '111', leaf: true },
        { code: '331', name: 'Phải trả cho người bán', parent: null, leaf: false },
        { code: '3311', name: 'Người bán lúa', parent: '331', leaf: true },
        { code: '642', name: 'Chi phí quản lý', parent: null, leaf: true },
      ],
      words,
    )
    expect(options.map((option) => option.blocked)).toEqual([
      '1111 đến 1112',
      undefined,
      undefined,
      '3311',
      undefined,
      undefined,
    ])
  })
})
