import { MAX_AMOUNT } from '@shared/domain/money'
import type { RefusalCode } from '@shared/contract/refusal'
import { type Cell, cellText } from './sheet'

/**
 * Reading 36 for a whole file: a first pass over all amount cells gathers what '.' and ',' are used for, a second pass reads each cell
 * in the light of it. Blanks and apostrophes only ever group thousands and cannot contradict anything.
 */
type Use = {
  /** Seen where it can only group thousands: 1.250.000 */
  thousands: boolean
  /** Seen where it can only be the decimal sign: 250000.00 */
  decimal: boolean
  /** Seen as 1.250: thousands by Vietnamese practice, unless the file says otherwise. */
  bare: boolean
}
export type AmountEvidence = { '.': Use; ',': Use }

export type AmountRefusal = Extract<
  RefusalCode,
  'amount-unknown' | 'amount-fraction' | 'amount-ambiguous' | 'amount-negative' | 'amount-too-large'
>

type Mark = keyof AmountEvidence

/** An amount cell taken apart; `whole` and `fraction` are digits only. */
type Shape = {
  negative: boolean
  whole: string
  fraction: string
  group: string
  decimal: string
  /** One group of three and nothing else: 1.250 */
  bare: boolean
  /** One group and three decimals, 1,250.000: as likely a slip of the pen for 1.250.000. */
  mixed: boolean
}

const PLAIN_DIGITS = /^\d{1,15}$/
const CURRENCY_BEHIND = / ?(?:đồng|dong|vnđ|vnd|đ|₫|d)\.?$/i
const CURRENCY_BEFORE = /^(?:vnđ|vnd|₫|đ)\.? ?/i
const ANY_BLANK = /[\s\u2000-\u200b\u202f\u2060\ufeff]+/g
const GROUPED = /^([1-9]\d{0,2})(?:([., '’])\d{3})((?:\2\d{3})*)(?:(?!\2)([.,])(\d+))?$/
const DECIMAL = /^(\d+)([.,])(\d+)$/
const NOTHING = /^[-–—]?$/

/** What is known before the first cell: nothing. */
export function createAmountEvidence(): AmountEvidence {
  const unused = (): Use => ({ thousands: false, decimal: false, bare: false })
  return { '.': unused(), ',': unused() }
}

/** First pass: notes what one amount cell says about the file's signs. Typed numbers and unreadable text say nothing. */
export function noteAmount(evidence: AmountEvidence, cell: Cell | undefined): void {
  if (cell === undefined || (typeof cell !== 'string' && cell.number !== undefined)) return
  const text = cellText(cell)
  const shape = PLAIN_DIGITS.test(text) ? null : shapeOf(text)
  if (shape === null || shape.mixed) return
  if (isMark(shape.group)) evidence[shape.group][shape.bare ? 'bare' : 'thousands'] = true
  if (isMark(shape.decimal)) evidence[shape.decimal].decimal = true
}

/**
 * Second pass: the amount of one cell in đồng, 0 to MAX_AMOUNT, or the code of what is wrong with it. A dash is 0, as accounts write
 * it. A decimal part may only be zeros; a lone 1.250 is 1250 unless the file shows the sign as a decimal one or groups by the other.
 */
export function readAmount(evidence: AmountEvidence, cell: Cell): number | AmountRefusal {
  if (typeof cell !== 'string') {
    if (cell.number !== undefined) return readNumber(cell.number)
    return cell.date === undefined ? readText(evidence, cell.text) : 'amount-unknown'
  }
  return PLAIN_DIGITS.test(cell) ? Number(cell) : readText(evidence, cell)
}

function readNumber(number: number): number | AmountRefusal {
  if (!Number.isFinite(number)) return 'amount-unknown'
  if (Math.abs(number) > MAX_AMOUNT) return 'amount-too-large'
  // Excel keeps and shows 15 digits; what is behind them is dust of its binary arithmetic, not a fraction of a đồng.
  const shown = Number(number.toPrecision(15))
  if (!Number.isInteger(shown)) return 'amount-fraction'
  return shown < 0 ? 'amount-negative' : shown + 0
}

function readText(evidence: AmountEvidence, text: string): number | AmountRefusal {
  const shape = shapeOf(text)
  if (shape === null) return 'amount-unknown'
  if (/[1-9]/.test(shape.fraction)) return 'amount-fraction'
  if (isAmbiguous(evidence, shape)) return 'amount-ambiguous'
  const digits = shape.whole.replace(/^0+(?=\d)/, '')
  // As text: a number beyond 2^53 would be rounded before it could be compared.
  if (digits.length > String(MAX_AMOUNT).length) return 'amount-too-large'
  const value = Number(digits)
  return shape.negative && value !== 0 ? 'amount-negative' : value
}

function isAmbiguous(evidence: AmountEvidence, shape: Shape): boolean {
  if (shape.mixed) return true
  if (isMark(shape.group)) {
    const [own, other] = usesOf(evidence, shape.group)
    if (own.decimal || other.thousands) return true
    if (shape.bare && other.bare && !own.thousands) return true
  }
  if (isMark(shape.decimal)) {
    const [own, other] = usesOf(evidence, shape.decimal)
    if (own.thousands || other.decimal) return true
  }
  return false
}

function usesOf(evidence: AmountEvidence, mark: Mark): [own: Use, other: Use] {
  return [evidence[mark], evidence[mark === '.' ? ',' : '.']]
}

function isMark(sign: string): sign is Mark {
  return sign === '.' || sign === ','
}

function shapeOf(text: string): Shape | null {
  let body = text.replace(ANY_BLANK, ' ').trim()
  if (body.length > 60) return null
  if (body.startsWith("'")) body = body.slice(1)
  const { negative, size } = splitSign(withoutCurrency(body))
  body = withoutCurrency(size)
  const none = { negative, fraction: '', group: '', decimal: '', bare: false, mixed: false }
  if (NOTHING.test(body)) return { ...none, negative: false, whole: '0' }
  if (/^\d+$/.test(body)) return { ...none, whole: body }
  return shapeOfGrouped(body, negative) ?? shapeOfDecimal(body, negative)
}

/** Minus before or behind, of any length, and parentheses; a plus is nothing. A dash alone is no sign but a zero. */
function splitSign(body: string): { negative: boolean; size: string } {
  if (body.startsWith('(') && body.endsWith(')')) return { negative: true, size: body.slice(1, -1).trim() }
  const before = /^([-−–+]) ?(?=.*\d)/.exec(body)
  if (before) return { negative: before[1] !== '+', size: body.slice(before[0].length) }
  const behind = /\d ?[-−–]$/.test(body)
  return { negative: behind, size: behind ? body.slice(0, -1).trim() : body }
}

function withoutCurrency(body: string): string {
  return body.replace(CURRENCY_BEHIND, '').replace(CURRENCY_BEFORE, '')
}

function shapeOfGrouped(body: string, negative: boolean): Shape | null {
  const match = GROUPED.exec(body)
  if (match === null) return null
  const [, , group = '', moreGroups = '', decimal = '', fraction = ''] = match
  const whole = (decimal === '' ? body : body.slice(0, body.lastIndexOf(decimal))).replace(/\D/g, '')
  const single = moreGroups === ''
  return {
    negative,
    whole,
    fraction,
    group,
    decimal,
    bare: single && decimal === '' && isMark(group),
    mixed: single && fraction.length === 3,
  }
}

function shapeOfDecimal(body: string, negative: boolean): Shape | null {
  const [, whole, decimal, fraction] = DECIMAL.exec(body) ?? []
  if (whole === undefined || decimal === undefined || fraction === undefined) return null
  return { negative, whole, fraction, group: '', decimal, bare: false, mixed: false }
}
