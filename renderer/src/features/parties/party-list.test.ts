import { describe, expect, it } from 'vitest'
import { filterParties, indexParties, nextSort, noFilter, type PartyRow, totalsOf } from './party-list'

const party = (code: string, name: string, given: Partial<PartyRow> = {}): PartyRow => ({
  code,
  name,
  kind: 'member',
  taxCode: '',
  address: '',
  phone: '',
  bankAccount: '',
  registered: false,
  receivable: 0,
  payable: 0,
  ...given,
})
const rows = [
  party('TV0002', 'Đặng Đức Trường', { payable: 39 }),
  party('TV0001', 'Lã Công Ân', { receivable: 5, payable: 62 }),
  party('NCC01', 'Công ty CP Phân bón Ninh Bình', { kind: 'supplier', taxCode: '0100109106', payable: 110 }),
]
const codes = (given: Partial<typeof noFilter>) =>
  filterParties(indexParties(rows), { ...noFilter, ...given }).map(({ code }) => code)

describe('the list of parties', () => {
  it('finds by words of name, code, tax code, in any order and without accents', () => {
    expect(codes({ query: 'truong dang' })).toEqual(['TV0002'])
    expect(codes({ query: '0100109' })).toEqual(['NCC01'])
    expect(codes({ query: 'tv' })).toEqual(['TV0001', 'TV0002'])
    expect(codes({ query: 'khong co' })).toEqual([])
  })

  it('keeps to a kind and to those with debts', () => {
    expect(codes({ kind: 'supplier' })).toEqual(['NCC01'])
    expect(codes({ kind: 'bank' })).toEqual([])
    expect(
      filterParties(indexParties([...rows, party('X', 'Không nợ')]), { ...noFilter, onlyDebts: true }),
    ).toHaveLength(3)
  })

  it('puts people in order by given name, amounts from the largest', () => {
    const people = filterParties(indexParties(rows), {
      ...noFilter,
      kind: 'member',
      sort: { key: 'name', direction: 'ascending' },
    })
    expect(people.map(({ code }) => code)).toEqual(['TV0001', 'TV0002'])
    expect(codes({ sort: nextSort(noFilter.sort, 'payable') })).toEqual(['NCC01', 'TV0001', 'TV0002'])
  })

  it('turns the order of the same column, and leaves columns that have none', () => {
    expect(nextSort({ key: 'name', direction: 'ascending' }, 'name')).toEqual({ key: 'name', direction: 'descending' })
    expect(nextSort(noFilter.sort, 'address')).toBe(noFilter.sort)
  })

  it('adds up what is shown', () => {
    expect(totalsOf(rows)).toEqual({ receivable: 5, payable: 211 })
  })
})
