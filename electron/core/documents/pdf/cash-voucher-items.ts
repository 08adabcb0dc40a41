import { amountInWords } from '@shared/domain/amount-in-words'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDongPrint, formatDongReport } from '@shared/domain/money'
import {
  CASH_VOUCHER_WORDS,
  cashVoucherSignatures,
  dateInWords,
  VOUCHER_LEGAL_BASIS,
  type AccountAmount,
  type CashVoucherPrint,
} from '../cash-voucher'
import { setMarks, setTopCorners } from './letterhead'
import { mm, type Cut, type PageItem, type TextMeasure } from './page-items'
import { shareWidth } from './signature-block'
import { baseline, fittingSize, lineHeight, setLines, setParagraph, wrapText } from './text-lines'

/** Where a voucher stands on its sheet, in points. */
export type VoucherPlace = { x: number; top: number; width: number; height: number }

type Setting = { voucher: CashVoucherPrint; place: VoucherPlace; size: number; measure: TextMeasure }
type Flow = { items: PageItem[]; y: number }

/** A blank at which a line is not broken. */
const NO_BREAK = '\u00a0'
/** Sizes tried from the usual one down, until the whole voucher stands in its place. */
const SIZES = [11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5]
/** The room for signatures, in lines: what is left over up to the first, never less than the second. */
const BLANK_LINES = { most: 6, least: 3 }

/** One cash voucher in its place. A long reason makes the type smaller; nothing is left out. */
export function cashVoucherItems(voucher: CashVoucherPrint, place: VoucherPlace, measure: TextMeasure): PageItem[] {
  for (const size of SIZES) {
    const setting: Setting = { voucher, place, size, measure }
    const least = setVoucher(setting, BLANK_LINES.least)
    const spare = place.height - least.height
    if (spare < 0 && size !== SIZES.at(-1)) continue
    const more = Math.min(BLANK_LINES.most - BLANK_LINES.least, Math.max(0, spare / lineHeight(size)))
    return setVoucher(setting, BLANK_LINES.least + more).items
  }
  return []
}

function setVoucher(setting: Setting, blankLines: number): { items: PageItem[]; height: number } {
  const { voucher, place, size, measure } = setting
  const items: PageItem[] = []
  const words = CASH_VOUCHER_WORDS[voucher.kind]
  const corners = { ...voucher, formCode: words.formCode, legalBasis: VOUCHER_LEGAL_BASIS, size: Math.min(size, 11) }
  const cornersEnd = setTopCorners(corners, place, measure, items)
  const flow: Flow = { items, y: cornersEnd + mm(1.5) }
  setTitle(setting, flow)
  setFields(setting, flow)
  setSignatures(setting, blankLines, flow)
  setReceipt(setting, flow)
  setVoucherFoot(setting, flow)
  return { items, height: flow.y - place.top }
}

/** Title, date and copy in the middle; book, number, debit and credit at the right. */
function setTitle({ voucher, place, size, measure }: Setting, flow: Flow): void {
  const top = flow.y
  const right = { x: place.x + place.width - mm(48), width: mm(48) }
  const middle = { x: right.x - place.x > 0 ? place.x + mm(48) : place.x, width: place.width - mm(96) }
  const words = CASH_VOUCHER_WORDS[voucher.kind]
  let y = top
  const centre = (text: string, cut: Cut, textSize: number) => {
    const set = setParagraph(text, { cut, size: textSize }, { ...middle, top: y, align: 'center' }, measure)
    flow.items.push(...set.items)
    y += set.height
  }
  if (voucher.marks.length > 0) y = setMarks(voucher.marks, middle, y, size - 1, measure, flow.items) + mm(1)
  centre(words.title, 'bold', size + 5)
  centre(dateInWords(voucher.date), 'italic', size)
  if (voucher.copy !== '') centre(voucher.copy, 'italic', size)
  if (voucher.adjusts) {
    const { number, date } = voucher.adjusts
    centre(`Chứng từ điều chỉnh cho ${words.adjusts} số ${number} ngày ${formatCivilDate(date)}`, 'boldItalic', size)
  }
  const side: Flow = { items: flow.items, y: top }
  const narrow: Setting = { voucher, place: { ...place, ...right }, size, measure }
  setField(narrow, side, 'Quyển số', voucher.book)
  setField(narrow, side, 'Số', voucher.number, 'bold')
  setField(narrow, side, 'Nợ', accountLine(voucher.debits))
  setField(narrow, side, 'Có', accountLine(voucher.credits))
  flow.y = Math.max(y, side.y) + mm(1.5)
}

/** '1111' for a single account, '5111: 1.000.000; 33311: 100.000' for several. */
function accountLine(sides: readonly AccountAmount[]): string {
  const [first] = sides
  if (sides.length === 1 && first) return first.account
  return sides.map(({ account, amount }) => `${account}:${NO_BREAK}${formatDongPrint(amount)}`).join('; ')
}

function setFields(setting: Setting, flow: Flow): void {
  const { voucher, place, measure } = setting
  const words = CASH_VOUCHER_WORDS[voucher.kind]
  setField(setting, flow, words.person, voucher.person)
  setField(setting, flow, 'Địa chỉ', voucher.personAddress)
  setField(setting, flow, words.reason, voucher.reason)
  // The forms print figures and words as one line that goes on in the next.
  const figures = `Số tiền: ${formatDongReport(voucher.amount)} đồng`
  const style = { cut: 'bold', size: setting.size } as const
  const gap = measure.width(figures, style) + mm(5)
  const top = flow.y
  flow.items.push(...setLines([figures], style, { x: place.x, width: gap, top, align: 'left' }, measure))
  setField(
    { ...setting, place: { ...place, x: place.x + gap, width: place.width - gap } },
    flow,
    '(Viết bằng chữ)',
    amountInWords(voucher.amount),
    'italic',
  )
  setField(setting, flow, 'Kèm theo', voucher.attachments, 'regular', 'chứng từ gốc.')
}

/**
 * 'Label: value', the value wrapped under itself, and a dotted line from its end to the right edge (or to `after`), as
 * on a printed pad.
 */
function setField(
  { place, size, measure }: Pick<Setting, 'place' | 'size' | 'measure'>,
  flow: Flow,
  label: string,
  value: string,
  cut: Cut = 'regular',
  after = '',
): void {
  const [labelStyle, valueStyle] = [
    { cut: 'regular', size },
    { cut, size },
  ] as const
  const start = measure.width(`${label}: `, labelStyle)
  const end = after === '' ? 0 : measure.width(` ${after}`, labelStyle)
  const width = place.width - start - end
  const lines = wrapText(value, valueStyle, width, measure)
  const box = { x: place.x + start, width, top: flow.y, align: 'left' } as const
  flow.items.push(...setLines([`${label}:`], labelStyle, { ...box, x: place.x }, measure))
  flow.items.push(...setLines(lines, valueStyle, box, measure))
  const lastTop = flow.y + (lines.length - 1) * lineHeight(size)
  const from = box.x + measure.width(lines.at(-1) ?? '', valueStyle) + mm(0.8)
  const to = box.x + width
  const y = baseline(lastTop, size) + 0.8
  if (from < to) flow.items.push({ kind: 'rule', x1: from, y1: y, x2: to, y2: y, width: 0.6, dotted: true })
  if (after !== '')
    flow.items.push(...setLines([after], labelStyle, { x: to, width: end, top: lastTop, align: 'right' }, measure))
  flow.y = lastTop + lineHeight(size) + mm(0.9)
}

function setSignatures({ voucher, place, size, measure }: Setting, blankLines: number, flow: Flow): void {
  const signatures = cashVoucherSignatures(voucher)
  flow.y += mm(0.5)
  const dateBox = { x: place.x, width: place.width - mm(4), top: flow.y, align: 'right' } as const
  flow.items.push(...setLines([dateInWords(voucher.signedOn)], { cut: 'italic', size }, dateBox, measure))
  flow.y += lineHeight(size) + mm(0.5)
  const widest = signatures.map(({ title, note, name }) =>
    Math.max(
      ...[title, name].map((text) => measure.width(text, { cut: 'bold', size })),
      measure.width(note, { cut: 'italic', size }),
    ),
  )
  const widths = shareWidth(widest, place.width)
  const row = (pick: 'title' | 'note' | 'name', cut: Cut) => {
    const texts = signatures.map((signature) => signature[pick])
    const asked = { cut, size: size - 0.5 }
    // One size for the whole row: titles of different sizes look like an accident.
    const fitted = Math.min(
      ...texts.map((text, index) => fittingSize(text, asked, (widths[index] ?? 0) - mm(3), measure)),
    )
    let x = place.x
    texts.forEach((text, index) => {
      const width = widths[index] ?? 0
      flow.items.push(...setLines([text], { cut, size: fitted }, { x, width, top: flow.y, align: 'center' }, measure))
      x += width
    })
    flow.y += lineHeight(size)
  }
  row('title', 'bold')
  row('note', 'italic')
  flow.y += blankLines * lineHeight(size)
  row('name', 'bold')
}

/** What is filled in when the money has changed hands. */
function setReceipt(setting: Setting, flow: Flow): void {
  const { voucher, place, size, measure } = setting
  flow.y += mm(1.8)
  setField(setting, flow, 'Đã nhận đủ số tiền (viết bằng chữ)', '')
  setField(setting, flow, '+ Tỷ giá ngoại tệ', voucher.foreign?.rate ?? '')
  setField(setting, flow, '+ Số tiền quy đổi', voucher.foreign?.converted ?? '')
  const note = { cut: 'italic', size: size - 1 } as const
  flow.items.push(
    ...setLines(['(Liên gửi ra ngoài phải đóng dấu)'], note, { ...place, top: flow.y, align: 'left' }, measure),
  )
}

/** When printed and the book's fingerprint, on the line of the form's last words. */
function setVoucherFoot({ voucher, place, size, measure }: Setting, flow: Flow): void {
  const printed = voucher.printedAt === '' ? [] : [`In lúc ${voucher.printedAt}`]
  const fingerprint = voucher.fingerprint === '' ? [] : [`Dấu sổ: ${voucher.fingerprint}`]
  const text = [...printed, ...fingerprint].join(' · ')
  const style = { cut: 'regular', size: Math.min(8.5, size - 1) } as const
  flow.items.push(...setLines([text], style, { ...place, top: flow.y, align: 'right' }, measure))
  flow.y += lineHeight(size - 1)
}
