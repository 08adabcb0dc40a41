import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { decision, petition } from '../fixtures/letter'
import type { Letter } from '../letter'
import {
  letterDrawn,
  letterParagraph,
  letterSection,
  letterSignatures,
  letterTable,
  letterTogether,
} from '../letter-parts'
import { columnWidths } from './docx-tables'
import { writeLetterDocx } from './write-letter-docx'

/** The parts of a text document's file, as XML; kept in SO_HTX_PAPERS to be looked at. */
async function partsOf(letter: Letter, name: string): Promise<(part: string) => string> {
  const bytes = await writeLetterDocx(letter)
  if (process.env['SO_HTX_PAPERS']) writeFileSync(join(process.env['SO_HTX_PAPERS'], `${name}.docx`), bytes)
  const files = unzipSync(bytes)
  return (part) => strFromU8(files[`word/${part}.xml`] ?? new Uint8Array())
}

/** The texts of paragraphs in the order they stand, without those that only make room. */
function paragraphsIn(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)]
    .map(([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''))
    .filter((text) => text !== '')
}

describe('Decree 30/2020/NĐ-CP appendix I: an official page as a text document', () => {
  it('says the same as the PDF, in the same order', async () => {
    const part = await partsOf(decision, 'decision')
    expect(paragraphsIn(part('document'))).toEqual([
      'HTX NÔNG NGHIỆP KIM ĐÔNG',
      'HỘI ĐỒNG QUẢN TRỊ',
      'Số: 05/QĐ-HĐQT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Kim Đông, ngày 05 tháng 02 năm 2026',
      'SỔ MẪU',
      'QUYẾT ĐỊNH',
      'Về việc kết nạp thành viên',
      'Căn cứ Luật Hợp tác xã số 17/2023/QH15;',
      'Căn cứ Điều lệ HTX Nông nghiệp Kim Đông.',
      'QUYẾT ĐỊNH:',
      'Điều 1. Kết nạp ông Lã Minh Sơn là thành viên chính thức.',
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

  it('is A4 upright with 20 mm above and below, 30 left, 15 right, in Times New Roman 13', async () => {
    const part = await partsOf(decision, 'decision')
    expect(part('document')).toContain('w:w="11906" w:h="16838"')
    expect(part('document')).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/)
    expect(part('styles')).toMatch(/w:ascii="Times New Roman".*<w:sz w:val="26"\/>/s)
  })

  it('counts pages in the middle of the top margin, the first without a number', async () => {
    const part = await partsOf(decision, 'decision')
    expect(part('document')).toContain('<w:titlePg/>')
    const headers = [part('header1'), part('header2')]
    expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(1)
    expect(headers.find((header) => header.includes('PAGE'))).toContain('<w:jc w:val="center"/>')
  })

  it('draws the line under the motto as a border, italics for place and date, bold runs where the text has them', async () => {
    const xml = (await partsOf(decision, 'decision'))('document')
    expect(xml).not.toContain('<w:u ')
    expect(xml.match(/<w:pBdr><w:top/g)?.length).toBeGreaterThanOrEqual(3)
    expect(xml).toMatch(/<w:i\/>.{0,120}Kim Đông, ngày 05/s)
    expect(xml).toMatch(/<w:b\/>.{0,60}<w:t[^>]*>Điều 1\.<\/w:t>/s)
  })

  it('dates an application over who signs it, and leaves fields and lines to a pen', async () => {
    const xml = (await partsOf(petition, 'petition'))('document')
    expect(paragraphsIn(xml).slice(-4)).toEqual([
      'Kim Đông, ngày …… tháng …… năm ………',
      'NGƯỜI LÀM ĐƠN',
      '(Ký, ghi rõ họ tên)',
      'Lã Minh Sơn',
    ])
    expect(xml.match(/w:leader="dot"/g)).toHaveLength(5)
  })
})

describe('parts that only one kind of file has', () => {
  const body = [
    letterTogether([letterSection('I. Thành phần'), letterParagraph('Ghi chú')]),
    letterDrawn({ text: 'biểu đồ' }, [letterParagraph('Bảng thay biểu đồ')]),
    letterTable(
      [{ title: 'Việc', width: '*', align: 'left' }],
      Array.from({ length: 80 }, (_, at) => [{ text: `Việc ${at + 1}`, note: 'ghi chú' }]),
    ),
    letterSignatures([1, 2, 3, 4, 5].map((at) => ({ titles: [`Người ${at}`], note: '', name: `Tên ${at}` }))),
    letterParagraph('Chữ\u0007 hỏng\ndòng sau & <thẻ>'),
  ]

  it('a drawn part comes as what stands for it; a section stays with what follows; a head stands on every page', async () => {
    const xml = (await partsOf({ ...decision, body }, 'parts'))('document')
    const texts = paragraphsIn(xml)
    expect(texts).toContain('Bảng thay biểu đồ')
    expect(texts).not.toContain('biểu đồ')
    expect(xml).toMatch(/<w:keepNext\/>(?:(?!<\/w:p>).)*I\. Thành phần/s)
    expect(xml).toContain('<w:tblHeader/>')
    expect(texts).toEqual(expect.arrayContaining(['Việc 80', 'ghi chú', 'NGƯỜI 5', 'Tên 5']))
  })

  it('writes what XML cannot carry as blanks, and its signs as text', async () => {
    const xml = (await partsOf({ ...decision, body }, 'parts'))('document')
    expect(xml).toContain('Chữ  hỏng')
    expect(xml).toContain('dòng sau &amp; &lt;thẻ&gt;')
    expect(xml).toMatch(/hỏng<\/w:t><\/w:r><\/w:p><w:p>/)
  })

  it('columns share the page: points, parts of it, and what is left', () => {
    expect(columnWidths([{ width: 20 }, { width: '25%' }, { width: '*' }, { width: '*' }], 4000)).toEqual([
      400, 1000, 1300, 1300,
    ])
  })
})
