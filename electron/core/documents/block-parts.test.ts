import { expect, test } from 'vitest'
import { said, type PaperBlock } from '@shared/contract/paper-blocks'
import { blockParts } from './block-parts'

const table = (rows: number): PaperBlock => ({
  kind: 'table',
  columns: [{ title: 'Tán thành', width: 14, align: 'center' }],
  rows: Array.from({ length: rows }, () => ['1']),
})
const kinds = (blocks: PaperBlock[]) =>
  blockParts(blocks).map((part) => (part.kind === 'together' ? part.parts.map(({ kind }) => kind) : part.kind))

test('a count stays with the line over it, and the number and name of an item with what follows', () => {
  expect(
    kinds([said('Trước.'), said('**2. Bầu cử** (từ 9 giờ)'), said('Biểu quyết'), table(5), said('Kết quả.')]),
  ).toEqual(['paragraph', ['paragraph', 'paragraph', 'table'], 'paragraph'])
  expect(kinds([said('**1. Nội dung**'), said('Ngắn.')])).toEqual([['paragraph', 'paragraph']])
})

test('a long table, and a long text after a heading, go over the end of a page', () => {
  expect(kinds([said('Danh sách'), table(13)])).toEqual(['paragraph', 'table'])
  expect(kinds([said('**1. Nội dung**'), said('dài '.repeat(200))])).toEqual(['paragraph', 'paragraph'])
})
