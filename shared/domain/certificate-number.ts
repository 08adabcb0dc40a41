/** A certificate's number, '001/2026/SC-KT': the count with its width, and what stands after it. */
export type CertificateNumber = { count: number; width: number; series: string }

/** A typed number: digits, then anything; null where it begins with no digit, or with more than nine of them. */
export function readCertificateNumber(typed: string): CertificateNumber | null {
  const match = /^(\d{1,9})(\D.*)?$/.exec(typed.trim())
  if (match === null) return null
  const [, digits = '', series = ''] = match
  return { count: Number(digits), width: digits.length, series }
}

/** The number `ahead` places further in its series, as wide as the first: 001/2026 -> 002/2026. */
export function certificateNumberAfter({ count, width, series }: CertificateNumber, ahead: number): string {
  return `${String(count + ahead).padStart(width, '0')}${series}`
}
