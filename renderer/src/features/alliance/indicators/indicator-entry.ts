import type { IndicatorUnit } from '@shared/contract/indicator-dictionary'
import { formatCivilDate, isCivilDate, type CivilDate } from '@shared/domain/civil-date'
import { foldText } from '@shared/domain/text-fold'
import { formatDong } from '@shared/domain/money'
import { hundredths, shownIndicator } from '@shared/text/indicator-shown'
import { readDateEntry } from '../../../ui/date-entry'
import { readMoneyEntry } from '../../../ui/money-entry'

/** What was typed of a figure: nothing, a number, a text, or what cannot be read as its unit. */
export type IndicatorEntry =
  | { kind: 'empty' }
  | { kind: 'value'; value: number | null; text: string | null }
  | { kind: 'fault' }

const YES = ['co', 'c', '1', 'x']
const NO = ['khong', 'k', '0']
const WHOLE = 10_000

const number = (value: number): IndicatorEntry => ({ kind: 'value', value, text: null })

/** Reads what was typed into a field of a unit: 1.250.000 or 1,5tr, 27,86 %, có or c, 31/12/2026 or 311226, words. */
export function readIndicatorEntry(unit: IndicatorUnit, typed: string, today: CivilDate): IndicatorEntry {
  const text = typed.trim()
  if (text === '') return { kind: 'empty' }
  switch (unit) {
    case 'text':
      return { kind: 'value', value: null, text }
    case 'date': {
      const date = readDateEntry(text, { today })
      return date.kind === 'date' ? { kind: 'value', value: null, text: date.value } : { kind: 'fault' }
    }
    case 'flag': {
      const folded = foldText(text)
      if (YES.includes(folded)) return number(1)
      return NO.includes(folded) ? number(0) : { kind: 'fault' }
    }
    case 'basisPoint': {
      const [, whole, rest = ''] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text) ?? []
      const value = whole === undefined ? WHOLE + 1 : Number(whole) * 100 + Number(rest.padEnd(2, '0'))
      return value <= WHOLE ? number(value) : { kind: 'fault' }
    }
    default: {
      const entry = readMoneyEntry(text, unit === 'dong')
      return entry.kind === 'amount' ? number(entry.value) : { kind: 'fault' }
    }
  }
}

/** A figure as it stands in its field, ready to be changed. */
export function entryText(unit: IndicatorUnit, value: number | null, text: string | null): string {
  if (text !== null) return unit === 'date' && isCivilDate(text) ? formatCivilDate(text) : text
  if (value === null) return ''
  if (unit === 'flag') return shownIndicator(unit, value, null)
  return unit === 'basisPoint' ? hundredths(value) : formatDong(value)
}
