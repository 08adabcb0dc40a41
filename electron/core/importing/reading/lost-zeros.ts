/**
 * Excel takes a telephone number, an identity number or an account for a number and drops its leading zeros. In a number cell, and only there,
 * the length tells how many there were; a length that fits nothing is left as it stands.
 */

/** Accounts of class 0 are 001 to 008. */
export function restoreAccount(digits: string): string {
  return /^[1-8]$/.test(digits) ? `00${digits}` : digits
}

/** Telephone numbers begin with 0 and have 10 digits, landlines 11. */
export function restorePhone(digits: string): string {
  return /^[1-9]\d{8,9}$/.test(digits) ? `0${digits}` : digits
}

/** A citizen's number has 12 digits, its first three a province from 001 on; the old identity card had 9, which stay. */
export function restoreIdNumber(digits: string): string {
  return /^\d{10,11}$/.test(digits) ? digits.padStart(12, '0') : digits
}

/** A tax code has 10 digits, or the 12 of a citizen. */
export function restoreTaxCode(digits: string): string {
  if (/^\d{9}$/.test(digits)) return `0${digits}`
  return /^\d{11}$/.test(digits) ? `0${digits}` : digits
}
