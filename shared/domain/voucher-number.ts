/** A program-made voucher number taken apart; `year` is null in the short form. */
export type ParsedVoucherNumber = { kind: string; monthOfYear: number; sequence: number; year: number | null }

const SHAPE = /^([A-Z]{1,4})(0[1-9]|1[0-2])\/([0-9]{1,9})(?:\/([0-9]{4}))?$/

/**
 * The number the program gives at posting, per kind and month of the voucher date (reading 32): PC01/001. From the
 * thousandth on the sequence simply grows: PC01/1000. `month` is a month integer (202501) or a month of the year (1 to 12).
 * Throws RangeError when the parts cannot make a number that parseVoucherNumber reads back.
 */
export function formatVoucherNumber(kind: string, month: number, sequence: number): string {
  const number = `${kind}${String(month % 100).padStart(2, '0')}/${String(sequence).padStart(3, '0')}`
  if (kind !== kind.toUpperCase() || parseVoucherNumber(number)?.sequence !== sequence) {
    throw new RangeError(`Kind "${kind}", month ${month} and sequence ${sequence} do not make a voucher number.`)
  }
  return number
}

/**
 * Reads a number in the program's form, short (PC01/001) or long (PC12/001/2025); surrounding blanks and lower case are
 * forgiven, and so are missing zeros before the sequence, so that numbering can go on after imported ones.
 * Null for any other text: imported vouchers keep numbers of every shape.
 */
export function parseVoucherNumber(text: string): ParsedVoucherNumber | null {
  const match = SHAPE.exec(text.trim().toUpperCase())
  const kind = match?.[1]
  if (!match || kind === undefined) return null
  const sequence = Number(match[3])
  if (sequence === 0) return null
  return { kind, monthOfYear: Number(match[2]), sequence, year: match[4] === undefined ? null : Number(match[4]) }
}

/** The form that is unique across years, for reversals, samples, links and the chain (reading 32): PC12/001/2025. */
export function longVoucherNumber(number: string, year: number): string {
  return `${number}/${year}`
}
