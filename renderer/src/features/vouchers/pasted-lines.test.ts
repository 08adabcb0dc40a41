import { describe, expect, it } from 'vitest'
import { isTable, readTable } from './paste-table'
import { pastedLines, type PasteFacts, sideOfParty } from './pasted-lines'

const facts: PasteFacts = {
  accounts: ['1111', '1121', '131', '331', '511', '642', '154'].map((code) => ({ code })),
  parties: [
    { code: 'TV0001', name: 'Hoàng Thị Hồng Tuyết' },
    { code: 'TV0002', name: 'Lê Văn Hai' },
    { code: 'TV0003', name: 'Lê Văn Hai' },
    { code: 'NH01', name: 'Agribank' },
  ],
  wantsParty: (account) => ['131', '331', '1121'].includes(account),
  usualSide: null,
}
const rows = (...lines: string[][]) => lines.map((cells) => cells.join('\t')).join('\r\n')

describe('the clipboard', () => {
  it('is read cell by cell, quotes and breaks included', () => {
    expect(readTable('a\t"b ""x""\nc"\r\n\t\r\nd\t5\n')).toEqual([
      ['a', 'b "x" c'],
      ['d', '5'],
    ])
  })
  it('is a table when it has a tab or several lines', () => {
    expect(isTable('a\tb')).toBe(true)
    expect(isTable('1\n2')).toBe(true)
    expect(isTable('Mua dầu\n')).toBe(false)
  })
})

describe('recognising columns', () => {
  it('knows description, accounts, party and amount without a heading', () => {
    const text = rows(
      ['Thu tiền Tuyết', '1111', '131', 'TV0001', '1.500.000'],
      ['Thu tiền mặt', '1111', '511', '', '250000'],
    )
    expect(pastedLines(text, facts)).toMatchObject([
      { description: 'Thu tiền Tuyết', debit: '1111', credit: '131', creditParty: 'TV0001', amount: 1_500_000 },
      { description: 'Thu tiền mặt', debit: '1111', credit: '511', creditParty: null, amount: 250_000 },
    ])
  })
  it('takes any order and does not mistake running numbers for the amount', () => {
    const text = rows(['1', '500000', '642', '1111', 'Văn phòng phẩm'], ['2', '700000', '154', '1111', 'Dầu máy bơm'])
    expect(pastedLines(text, facts)).toMatchObject([
      { description: 'Văn phòng phẩm', debit: '642', credit: '1111', amount: 500_000 },
      { description: 'Dầu máy bơm', debit: '154', amount: 700_000 },
    ])
  })
  it('follows headings, also where the cells alone would not tell', () => {
    const text = rows(
      ['TK Có', 'Số tiền', 'Đối tượng Có', 'Diễn giải', 'TK Nợ'],
      ['131', '5', 'Hoàng Thị Hồng Tuyết', 'x', '1121'],
    )
    expect(pastedLines(text, facts)).toMatchObject([
      { debit: '1121', credit: '131', creditParty: 'TV0001', debitParty: null, amount: 5, description: 'x' },
    ])
  })
  it('puts a single column of accounts on the side the kind leaves open', () => {
    const text = rows(['Thu lãi', '511', '9000'], ['Thu khác', '131', '8000'])
    expect(pastedLines(text, { ...facts, usualSide: 'debit' })).toMatchObject([
      { credit: '511', debit: null },
      { credit: '131', debit: null },
    ])
  })
  it('takes nothing from a table it cannot tell apart', () => {
    expect(pastedLines(rows(['a', 'b'], ['c', 'd']), facts)).toBeNull()
    expect(pastedLines('TK Nợ\tSố tiền', facts)).toBeNull()
  })
})

describe('what cannot be read', () => {
  it('stays in its cell, and no row is left out', () => {
    const text = rows(
      ['Mua dầu', '642', '1111', '1.200.000'],
      ['Mua giấy', '6422', '1111', 'hai triệu'],
      ['Mua bút', '642', '1111', ''],
    )
    expect(pastedLines(text, facts)).toMatchObject([
      { debit: '642', amount: 1_200_000, unreadAmount: '' },
      { debit: '6422', amount: null, unreadAmount: 'hai triệu' },
      { debit: '642', amount: null, unreadAmount: '' },
    ])
  })
  it('does not choose between namesakes', () => {
    const text = rows(['Thu', '1111', '131', 'Lê Văn Hai', '5000'], ['Thu', '1111', '131', 'TV0001', '6000'])
    expect(pastedLines(text, facts)).toMatchObject([{ creditParty: 'Lê Văn Hai' }, { creditParty: 'TV0001' }])
  })
})

it('a party belongs to the side kept by party, a bank last', () => {
  expect(sideOfParty('1121', '131', facts.wantsParty)).toBe('credit')
  expect(sideOfParty('331', '1121', facts.wantsParty)).toBe('debit')
  expect(sideOfParty('1111', '511', facts.wantsParty)).toBe('credit')
  expect(sideOfParty('642', '1111', facts.wantsParty)).toBe('debit')
})
