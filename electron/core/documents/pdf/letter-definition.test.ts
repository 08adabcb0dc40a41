import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { Content } from 'pdfmake/interfaces'
import { describe, expect, it } from 'vitest'
import { definitionTexts } from '../fixtures/definition-texts'
import { decision, petition } from '../fixtures/letter'
import type { Letter } from '../letter'
import { letterParagraph } from '../letter-parts'
import { letterContent, letterDefinition } from './letter-definition'
import { pdfPart } from './letter-parts'
import { writeLetterPdf } from './write-letter-pdf'

const fonts = join(import.meta.dirname, '../../../../resources/fonts')
const printed = (letter: Letter) => definitionTexts(letterContent(letter)).filter((text) => text.trim() !== '')

async function pagesOf(letter: Letter): Promise<number> {
  const out = new PassThrough()
  const [bytes, { pages }] = await Promise.all([buffer(out), writeLetterPdf({ letter, fonts, out })])
  expect(bytes.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(pages)
  return pages
}

describe('Decree 30/2020/NĐ-CP appendix I: an official page', () => {
  it('carries issuer, state, number, place and date, title, subject, grounds, body, receivers and who signs', () => {
    expect(printed(decision)).toEqual([
      'HTX NÔNG NGHIỆP KIM ĐÔNG',
      'HỘI ĐỒNG QUẢN TRỊ',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/QĐ-HĐQT',
      'Kim Đông, ngày 05 tháng 02 năm 2026',
      'SỔ MẪU',
      'QUYẾT ĐỊNH',
      'Về việc kết nạp thành viên',
      'Căn cứ Luật Hợp tác xã số 17/2023/QH15;',
      'Căn cứ Điều lệ HTX Nông nghiệp Kim Đông.',
      'QUYẾT ĐỊNH:',
      'Điều 1.',
      ' Kết nạp ông Lã Minh Sơn là thành viên chính thức.',
      'Nội dung',
      'Số tiền',
      'Vốn góp',
      '5.000.000',
      'Cộng',
      '5.000.000',
      'Nơi nhận:',
      '- Ông Lã Minh Sơn;',
      '- Lưu: VT, hồ sơ thành viên.',
      'TM. HỘI ĐỒNG QUẢN TRỊ',
      'CHỦ TỊCH',
      'Vũ Văn Khải',
    ])
  })

  it('puts the date of an application over the one who signs it', () => {
    const texts = printed(petition)
    expect(texts.slice(0, 4)).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'ĐƠN XIN GIA NHẬP HỢP TÁC XÃ',
      'Kính gửi: Hội đồng quản trị HTX Nông nghiệp Kim Đông',
    ])
    expect(texts.slice(-4)).toEqual([
      'Kim Đông, ngày …… tháng …… năm ………',
      'NGƯỜI LÀM ĐƠN',
      '(Ký, ghi rõ họ tên)',
      'Lã Minh Sơn',
    ])
  })

  it('leaves 20 mm above and below, 30 left, 15 right', () => {
    const millimetres = [letterDefinition(decision).pageMargins ?? []]
      .flat()
      .map((points) => Math.round(points / 2.8346))
    expect(millimetres).toEqual([30, 20, 15, 20])
  })

  it('stays on one page, and goes on to a second when the text does', async () => {
    expect(await pagesOf(decision)).toBe(1)
    expect(await pagesOf(petition)).toBe(1)
    const long = Array.from({ length: 60 }, () => letterParagraph('Một đoạn văn đủ dài để sang trang sau. '.repeat(2)))
    expect(await pagesOf({ ...decision, body: long })).toBeGreaterThan(1)
  })

  it('never leaves the signatures alone: the last paragraph goes with them, a table stays where it is', () => {
    const end = (letter: Letter) => definitionTexts([letterContent(letter)].flat().map(lastOf))
    const body = [letterParagraph('Đoạn đầu.'), letterParagraph('Đoạn cuối.')]
    expect(end({ ...decision, body })).toEqual(expect.arrayContaining(['Đoạn cuối.', 'CHỦ TỊCH']))
    expect(end({ ...decision, body })).not.toContain('Đoạn đầu.')
    expect(end(decision)).not.toContain('Vốn góp')
  })

  it('keeps the number of a document together in justified text', () => {
    expect(pdfPart(letterParagraph('theo nghị quyết số 05b/QĐ-HĐQT ngày 10/03/2025.'))).toMatchObject({
      text: [{ text: 'theo nghị quyết số ' }, { text: '05b/QĐ-HĐQT ', noWrap: true }, { text: 'ngày 10/03/2025.' }],
    })
  })
})

/** What a document's content ends with. */
function lastOf(content: Content): unknown {
  return typeof content === 'object' && 'stack' in content ? content.stack?.at(-1) : content
}
