/**
 * An account's code: text of 3 to 8 digits, where each further digit opens a level below (131 -> 1311 -> 13111), as in the
 * chart of Circular 71/2024/TT-BTC. Codes are text: class 0 begins with a zero.
 */
export type AccountCode = string

/** True for 3 to 8 digits. Whether the chart has the account is the chart's to say. */
export function isAccountCode(text: string): boolean {
  return /^[0-9]{3,8}$/.test(text)
}

/** True for class 0, the off-balance accounts: one-sided, outside every total (reading 34). */
export function isOffBalance(code: AccountCode): boolean {
  return code.startsWith('0')
}

/** The class of an account, its first digit, 0 to 9. Throws RangeError when it is no account code. */
export function classOf(code: AccountCode): number {
  if (!isAccountCode(code)) throw new RangeError(`"${code}" is not an account code of 3 to 8 digits.`)
  return Number(code[0])
}

/** True when `code` is `ancestor` itself or lies anywhere below it, by prefix: 1311 is under 131, and 131 is too. */
export function isUnder(code: AccountCode, ancestor: AccountCode): boolean {
  return code.startsWith(ancestor)
}

/** The level-1 account a code belongs to, its first three digits: 13111 -> 131. */
export function levelOneOf(code: AccountCode): AccountCode {
  return code.slice(0, 3)
}
