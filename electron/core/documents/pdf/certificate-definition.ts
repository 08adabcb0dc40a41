import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { amountInWords } from '@shared/domain/amount-in-words'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDongPrint } from '@shared/domain/money'
import { type ContributionCertificate, shareInPercent } from '../contribution-certificate'
import { dateInWords } from '../cash-voucher'
import { A4, mm } from './page-items'
import { BARE, field, fingerprintLine, LINE, markBoxes, printedAtLine, signerNoteLines } from './voucher-parts'

const MARGINS = { left: mm(24), top: mm(20), right: mm(24), bottom: mm(16) }
const SIZE = 13
const PAGE = { width: A4.height, height: A4.width }
/** The double frame of a paper that is kept: how far each line stands from the page's edge. */
const FRAME = [mm(9), mm(10.5)] as const

/** A certificate of contribution as a document: A4 lying, in a frame. */
export function certificateDefinition(certificate: ContributionCertificate): TDocumentDefinitions {
  return {
    info: {
      title: `GIẤY CHỨNG NHẬN PHẦN VỐN GÓP ${certificate.number}`,
      author: certificate.unitName,
      creator: 'Sổ HTX',
    },
    language: 'vi-VN',
    displayTitle: true,
    pageSize: PAGE,
    pageMargins: [MARGINS.left, MARGINS.top, MARGINS.right, MARGINS.bottom],
    background: () => frame(),
    footer: () => pageFoot(certificate),
    content: certificateContent(certificate),
  }
}

function frame(): Content {
  const rect = (edge: number, lineWidth: number) =>
    ({ type: 'rect', x: edge, y: edge, w: PAGE.width - 2 * edge, h: PAGE.height - 2 * edge, lineWidth }) as const
  return { canvas: [rect(FRAME[0], 2), rect(FRAME[1], 0.6)] }
}

/** Everything within the frame: whose paper it is, of what, for whom, how much, and who signs. */
export function certificateContent(given: ContributionCertificate): Content {
  const { unitName, unitCode, unitAddress, number, replaces, marks } = given
  return {
    fontSize: SIZE,
    stack: [
      {
        columns: [
          {
            width: '*',
            alignment: 'center',
            stack: [
              { text: unitName.toLocaleUpperCase('vi'), bold: true },
              { text: `Mã số: ${unitCode}`, fontSize: 12 },
              { text: `Trụ sở chính: ${unitAddress}`, fontSize: 12 },
            ],
          },
          {
            width: '*',
            alignment: 'center',
            stack: [
              { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, fontSize: 12 },
              { text: 'Độc lập - Tự do - Hạnh phúc', bold: true },
              { canvas: [{ type: 'line', x1: 0, y1: 3, x2: mm(52), y2: 3, lineWidth: 0.75 }] },
            ],
          },
        ],
        columnGap: mm(8),
      },
      { stack: markBoxes(marks, 12), margin: [0, marks.length > 0 ? mm(3) : 0, 0, 0] },
      {
        text: 'GIẤY CHỨNG NHẬN PHẦN VỐN GÓP',
        bold: true,
        fontSize: 22,
        alignment: 'center',
        margin: [0, mm(7), 0, 0],
      },
      { text: `Số: ${number}`, alignment: 'center', bold: true, margin: [0, mm(1), 0, 0] },
      {
        text: replaces
          ? `(Thay cho giấy chứng nhận số ${replaces.number} cấp ngày ${formatCivilDate(replaces.issuedOn)})`
          : '',
        italics: true,
        alignment: 'center',
        fontSize: 12,
        margin: [0, 0, 0, mm(5)],
      },
      ...fieldsOf(given).map(([label, value, bold]): Content => ({
        ...field({ label, value, longestWord: 70, bold: bold === true }),
        fontSize: SIZE,
      })),
      signature(given),
    ],
  }
}

type CertificateField = readonly [label: string, value: string, bold?: true]

function fieldsOf(given: ContributionCertificate): CertificateField[] {
  const { name, organisation, address, nationality, idNumber, contribution, charterCapital, useUntil } = given
  return [
    ['Vốn điều lệ của hợp tác xã', `${formatDongPrint(charterCapital)} đồng`],
    [organisation ? 'Tên tổ chức góp vốn' : 'Họ và tên người góp vốn', name, true],
    [organisation ? 'Địa chỉ trụ sở chính' : 'Địa chỉ liên lạc', address],
    ['Quốc tịch', nationality],
    [organisation ? 'Mã số hoặc số giấy tờ pháp lý' : 'Số định danh cá nhân hoặc số giấy tờ pháp lý', idNumber],
    ['Phần vốn góp', `${formatDongPrint(contribution)} đồng`, true],
    ['Bằng chữ', amountInWords(contribution)],
    ['Tỷ lệ phần vốn góp', `${shareInPercent(contribution, charterCapital)} vốn điều lệ`],
    ...(useUntil === null
      ? []
      : [['Thời hạn hưởng quyền đối với tài sản góp vốn', `đến hết ngày ${formatCivilDate(useUntil)}`] as const]),
  ]
}

function signature({ issuedOn, representative }: ContributionCertificate): Content {
  return {
    unbreakable: true,
    margin: [0, mm(4), 0, 0],
    table: {
      widths: ['*', mm(110)],
      body: [
        [
          { text: '' },
          {
            alignment: 'center',
            stack: [
              { text: dateInWords(issuedOn), italics: true },
              { text: 'NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT', bold: true },
              { text: '(Ký, họ tên, đóng dấu)', italics: true, fontSize: 12 },
              { text: representative, bold: true, margin: [0, 4 * SIZE * LINE, 0, 0] },
            ],
          },
        ],
      ],
    },
    layout: BARE,
  }
}

/** Within the frame: when printed, and the book's fingerprint. */
function pageFoot({ printedAt, signerNote, fingerprint }: ContributionCertificate): Content {
  return {
    margin: [MARGINS.left, 0, MARGINS.right, 0],
    fontSize: 8,
    stack: [
      {
        columns: [
          { width: '*', text: printedAtLine(printedAt) },
          { width: '*', text: fingerprintLine(fingerprint), alignment: 'right' },
        ],
      },
      ...signerNoteLines(signerNote),
    ],
  }
}
