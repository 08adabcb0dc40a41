import { type Indicator, type IndicatorDictionary, type IndicatorUnit } from '@shared/contract/indicator-dictionary'
import { isWritten } from '@shared/contract/indicators'
import type { Fault } from '@shared/contract/refusal'
import { isCivilDate } from '@shared/domain/civil-date'
import { MAX_AMOUNT } from '@shared/domain/money'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { indicatorWords } from '@shared/text/indicators'
import { refuse, refuseAll } from '../../refusal'

type Given = { code: string; value: number | null; text: string | null }

/** A whole share, in hundredths of a percent. */
const WHOLE = 10_000

/** An indicator of the dictionary; refuses 'indicator-unknown'. */
export function indicatorNamed({ indicators }: IndicatorDictionary, code: string): Indicator {
  const found = indicators.find((one) => one.code === code)
  return found ?? refuse({ code: 'indicator-unknown', column: 'code', value: code })
}

/**
 * What is declared as the book keeps it, with the indicators' names. Refuses all at once, each with its place from 1: a code nobody knows
 * or that stands twice, what the book knows itself, a value that is none of its unit.
 */
export function readDeclared(dictionary: IndicatorDictionary, figures: readonly Given[]): (Given & { name: string })[] {
  const known = new Map(dictionary.indicators.map((one) => [one.code, one]))
  const codes = figures.map(({ code }) => code)
  const read = figures.map(({ code, value, text }, at) => {
    const indicator = known.get(code)
    const kept = { code, value, text: text === null || text === '' ? null : toNfc(text) }
    return { ...kept, name: indicator?.name ?? code, fault: faultOf(indicator, kept, at + 1, codes.indexOf(code) < at) }
  })
  refuseAll(read.flatMap((one) => (one.fault === null ? [] : [one.fault])))
  return read.map(({ code, value, text, name }) => ({ code, value, text, name }))
}

function faultOf(indicator: Indicator | undefined, given: Given, row: number, isRepeated: boolean): Fault | null {
  if (indicator === undefined) return fault({ code: 'indicator-unknown', row, column: 'code', value: given.code })
  const { name, unit, source } = indicator
  if (source === 'book')
    return fault({ code: 'indicator-of-book', row, column: 'code', value: given.code, data: { name } })
  if (isRepeated) return fault({ code: 'indicator-twice', row, column: 'code', value: given.code, data: { name } })
  if (isRight(unit, given)) return null
  const expected = indicatorWords.expected[unit]
  return fault({
    code: 'indicator-value',
    row,
    column: isWritten(unit) ? 'text' : 'value',
    value: given.text ?? given.value,
    data: { name, expected },
  })
}

/** Whether a value is one of the unit; both null takes it back, of every unit. */
function isRight(unit: IndicatorUnit, { value, text }: Given): boolean {
  if (value === null && text === null) return true
  if (isWritten(unit)) return value === null && text !== null && (unit === 'text' || isCivilDate(text))
  if (value === null || text !== null) return false
  if (unit === 'flag') return value === 0 || value === 1
  if (unit === 'basisPoint') return value >= 0 && value <= WHOLE
  if (unit === 'dong') return Math.abs(value) <= MAX_AMOUNT
  return value >= 0 && value <= MAX_AMOUNT
}
