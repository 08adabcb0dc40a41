import type { OutlierRule } from '../../contract/hub/roll-ups'
import type { IndicatorUnit } from '../../contract/indicator-dictionary'
import { formatDong } from '../../domain/money'
import { percentText } from '../../domain/percent'

/** What figures are counted in, after the number. */
const UNITS: Readonly<Record<IndicatorUnit, string>> = {
  dong: ' đồng',
  person: ' người',
  count: '',
  basisPoint: '',
  squareMetre: ' m²',
  flag: '',
  date: '',
  text: '',
}

/** A figure with what it is counted in: '1.234 người', '12,5 %'. */
export function figureText(value: number, unit: IndicatorUnit): string {
  return unit === 'basisPoint' ? percentText(value / 100) : `${formatDong(value)}${UNITS[unit]}`
}

type Told = {
  name: string
  unit: IndicatorUnit
  value: number | null
  from: number | null
  to: number | null
  /** The indicator it cannot be more than. */
  other: string
  beside: number | null
  beforeKey: string
}

/** Why a figure is worth a call, in a sentence. */
export const outlierReasons: Readonly<Record<OutlierRule, (told: Told) => string>> = {
  tooFewMembers: ({ value, from }) =>
    `Chỉ còn ${value ?? 0} thành viên chính thức; luật cần ít nhất ${from ?? 0} để thành lập (Điều 4 Luật Hợp tác xã 2023). Hãy hỏi đơn vị còn đủ thành viên không, hay ghi nhầm.`,
  impossible: ({ name, unit, value, other, beside }) =>
    `«${name}» là ${figureText(value ?? 0, unit)}, lớn hơn «${other}» là ${figureText(beside ?? 0, unit)}: phần không thể lớn hơn tổng. Hãy hỏi lại số nào sai.`,
  gone: ({ name, unit, value, beside, beforeKey }) =>
    `«${name}» ${value === null ? 'để trống' : 'bằng 0'}, trong khi kỳ ${beforeKey} là ${figureText(beside ?? 0, unit)}. Hãy hỏi có phải bỏ sót không.`,
  changed: ({ name, unit, value, beside, beforeKey }) =>
    `«${name}» là ${figureText(value ?? 0, unit)}, ${(value ?? 0) > (beside ?? 0) ? 'hơn' : 'chưa bằng một phần'} năm${(value ?? 0) > (beside ?? 0) ? ' lần' : ''} kỳ ${beforeKey} (${figureText(beside ?? 0, unit)}). Hãy hỏi lý do, hay ghi nhầm đơn vị tính.`,
  farFromPeers: ({ name, unit, value, from, to, beside }) =>
    `«${name}» là ${figureText(value ?? 0, unit)}; các đơn vị cùng lĩnh vực, cùng quy mô thường từ ${figureText(from ?? 0, unit)} đến ${figureText(to ?? 0, unit)} (ở giữa là ${figureText(beside ?? 0, unit)}). Hãy hỏi lại số này.`,
}
