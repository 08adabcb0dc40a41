import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import type { MemberCardPrint } from '../member-card'
import { writeMemberCardsPdf } from './write-member-cards-pdf'

const fonts = join(import.meta.dirname, '../../../../resources/fonts')
const card = (code: string): MemberCardPrint => ({
  unitName: 'Hợp tác xã Nông nghiệp Kim Đông',
  name: 'Quách Quang Bình',
  code,
  type: 'Thành viên chính thức',
  since: 'Gia nhập 20/03/2017',
  text: `HTX1:3f2a91c0:${code}`,
})

it.each([
  [1, 1],
  [10, 1],
  [11, 2],
])('%i cards stand on %i sheets', async (count, sheets) => {
  const out = new PassThrough()
  const cards = Array.from({ length: count }, (_, i) => card(`TV${i}`))
  const [bytes, { pages }] = await Promise.all([buffer(out), writeMemberCardsPdf({ cards, marks: [], fonts, out })])
  expect(pages).toBe(sheets)
  expect(bytes.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(sheets)
})

it('nothing to print is a mistake of the caller', async () => {
  await expect(writeMemberCardsPdf({ cards: [], marks: [], fonts, out: new PassThrough() })).rejects.toThrow(RangeError)
})
