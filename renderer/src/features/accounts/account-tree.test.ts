import { describe, expect, it } from 'vitest'
import type { AccountWithFigures } from '@shared/contract/accounts'
import { nextSubCode, treeRows, type TreeChoice } from './account-tree'

const account = (code: string, parent: string | null, given: Partial<AccountWithFigures> = {}): AccountWithFigures => ({
  code,
  name: `Tài khoản ${code}`,
  nameEn: '',
  parent,
  level: parent === null ? 1 : 2,
  nature: 'debit',
  leaf: true,
  needsParty: false,
  own: false,
  note: '',
  statementLines: [],
  balance: 0,
  debit: 0,
  credit: 0,
  used: false,
  ...given,
})
const chart = [
  account('111', null, { name: 'Tiền mặt', leaf: false, balance: 50, debit: 60, credit: 10, used: true }),
  account('1111', '111', { name: 'Tiền Việt Nam', balance: 50, debit: 60, credit: 10, used: true }),
  account('1112', '111', { name: 'Ngoại tệ' }),
  account('131', null, { name: 'Phải thu của khách hàng', leaf: false, balance: 9, debit: 12, used: true }),
  account('1311', '131', { name: 'Phải thu của thành viên', own: true, balance: 4, debit: 4, used: true }),
]
const all: TreeChoice = { query: '', onlyUsed: false, folded: new Set() }
const codes = (choice: Partial<TreeChoice>) =>
  treeRows(chart, { ...all, ...choice }).map(({ account: { code }, kind }) =>
    kind === 'general' ? `${code} general` : code,
  )

describe('the rows of the chart', () => {
  it('stand under their parents, with what a parent holds of its own first', () => {
    expect(codes({})).toEqual(['111', '1111', '1112', '131', '131 general', '1311'])
    const general = treeRows(chart, all).find(({ kind }) => kind === 'general')
    expect(general).toMatchObject({ balance: 5, debit: 8, credit: 0, depth: 1 })
  })

  it('fold away, unless something is searched for', () => {
    expect(codes({ folded: new Set(['111']) })).toEqual(['111', '131', '131 general', '1311'])
    expect(codes({ folded: new Set(['111']), query: 'viet nam' })).toEqual(['111', '1111'])
  })

  it('are found by the start of the code and by words without accents, with the way to them', () => {
    expect(codes({ query: '1112' })).toEqual(['111', '1112'])
    expect(treeRows(chart, { ...all, query: '1112' })[0]?.found).toBe(false)
    expect(codes({ query: 'thanh vien' })).toEqual(['131', '1311'])
    expect(codes({ query: 'khong co' })).toEqual([])
  })

  it('leave out what is not used when asked to', () => {
    expect(codes({ onlyUsed: true })).toEqual(['111', '1111', '131', '131 general', '1311'])
  })
})

describe('the next code below an account', () => {
  it('takes the first free digit, then two digits, and ends at eight', () => {
    expect(nextSubCode('131', chart)).toBe('1312')
    expect(nextSubCode('642', chart)).toBe('6421')
    const full = Array.from({ length: 9 }, (_, i) => ({ code: `642${i + 1}`, parent: '642' }))
    expect(nextSubCode('642', full)).toBe('64201')
    expect(nextSubCode('12345678', [])).toBeNull()
  })
})
