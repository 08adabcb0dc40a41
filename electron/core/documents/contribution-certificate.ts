import type { CivilDate } from '@shared/domain/civil-date'
import type { Dong } from '@shared/domain/money'

/**
 * A certificate of contribution as it prints (Law 17/2023/QH15 article 75.2, fields a to e, and the term of a right of use, 76.2.b): plain data,
 * nothing is looked up.
 */
export type ContributionCertificate = {
  unitName: string
  unitCode: string
  unitAddress: string
  charterCapital: Dong
  name: string
  organisation: boolean
  address: string
  nationality: string
  idNumber: string
  contribution: Dong
  number: string
  issuedOn: CivilDate
  representative: string
  useUntil: CivilDate | null
  /** The one it stands for, where it is issued again or in exchange. */
  replaces: { number: string; issuedOn: CivilDate } | null
  marks: readonly string[]
  fingerprint: string
  printedAt: string
  /** What is to be said of who signs: that a term is over. Absent where there is nothing. */
  signerNote?: string
}

/** The share of the charter capital as papers write it, to four decimals where it takes them: '6,25 %'; half up. */
export function shareInPercent(part: Dong, total: Dong): string {
  if (total <= 0) return '0 %'
  const tenThousandths = (BigInt(part) * 2_000_000n + BigInt(total)) / (2n * BigInt(total))
  const whole = tenThousandths / 10_000n
  const decimals = String(tenThousandths % 10_000n)
    .padStart(4, '0')
    .replace(/0+$/, '')
  return decimals === '' ? `${whole} %` : `${whole},${decimals} %`
}
