/** What checkTaxCode found; the check digit is only proof against typing errors, not of a registered code. */
export type TaxCodeCheck = 'ok' | 'wrong-length' | 'wrong-check-digit'

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const

/**
 * Checks a tax code (mã số thuế): 10 digits, 10 digits and a branch ('0100109106-001'), or the 12 digits of a personal ID,
 * which serves people and households since 01/07/2025 (Circular 86/2024/TT-BTC) and has no check digit.
 * The tenth digit is 10 − (weighted sum of the first nine mod 11); where that gives 10 no such code is issued.
 * Blanks around are ignored; any other shape, letters too, is 'wrong-length'.
 */
export function checkTaxCode(text: string): TaxCodeCheck {
  const code = text.trim()
  if (/^[0-9]{12}$/.test(code)) return 'ok'
  if (!/^[0-9]{10}(?:-[0-9]{3})?$/.test(code)) return 'wrong-length'
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(code[i]), 0)
  const expected = 10 - (sum % 11)
  return expected === Number(code[9]) ? 'ok' : 'wrong-check-digit'
}
