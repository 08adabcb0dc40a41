import { formatDong } from '@shared/domain/money'
import type { PlanFigure } from '@shared/contract/meeting-papers'
import { letterParagraph, letterSection, letterTogether, type LetterPart } from '../../letter-parts'

export const PLAN_NAMES: Readonly<Record<PlanFigure, string>> = {
  revenueExternal: 'Doanh thu thuần từ giao dịch bên ngoài',
  revenueInternal: 'Doanh thu thuần từ giao dịch nội bộ',
  costs: 'Tổng chi phí',
  profit: 'Lợi nhuận sau thuế',
  newMembers: 'Thành viên kết nạp mới (người)',
  newCapital: 'Vốn góp tăng thêm',
  indivisibleFund: 'Trích quỹ chung không chia',
}

/** 'X đồng'; a minus is said as a loss would be written. */
export function dong(amount: number): string {
  return `${formatDong(amount)} đồng`
}

/** An amount in a table; nothing prints as a dash, less than nothing in parentheses. */
export function cell(amount: number): string {
  if (amount === 0) return '–'
  return amount < 0 ? `(${formatDong(-amount)})` : formatDong(amount)
}

/** '72,1 %' of a part of a whole with one decimal, rounded half up in whole numbers; '' where there is no whole. */
export function share(part: number, whole: number): string {
  if (whole <= 0) return ''
  const tenths = Number((BigInt(Math.abs(part)) * 2000n + BigInt(whole)) / (2n * BigInt(whole)))
  return `${part < 0 ? '-' : ''}${formatDong(Math.floor(tenths / 10))},${tenths % 10}\u00A0%`
}

/** 'tăng 12,5 %', 'giảm 3,0 %', 'không đổi' against an amount before; in đồng where there is nothing to compare with. */
export function change(now: number, before: number): string {
  const difference = now - before
  if (difference === 0) return 'không đổi'
  const word = difference > 0 ? 'tăng' : 'giảm'
  return before > 0 ? `${word} ${share(Math.abs(difference), before)}` : `${word} ${dong(Math.abs(difference))}`
}

/** Sections by number with their titles, those without parts left out; a last one of a single paragraph has its title within it, so that it goes with the signature. */
export function numberedSections(sections: readonly (readonly [title: string, parts: LetterPart[]])[]): LetterPart[] {
  const shown = sections.filter(([, parts]) => parts.length > 0)
  return shown.flatMap(([title, parts], at) => {
    const [only] = parts
    const numbered = `${at + 1}. ${title}`
    if (at === shown.length - 1 && parts.length === 1 && only?.kind === 'paragraph')
      return [letterParagraph(`**${numbered}.** ${only.text}`)]
    // A title never stands alone at a page's end, whatever follows it.
    return only === undefined ? [] : [letterTogether([letterSection(numbered), only]), ...parts.slice(1)]
  })
}

/** Paragraphs of what somebody typed, one a line. */
export function typedParts(text: string): LetterPart[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(letterParagraph)
}
