import type { AllocationKey } from '@shared/contract/periods'

/** How 642 is divided, as it is chosen and typed on the screen. */
export type ClosingChoices = { by: AllocationKey['by']; shareTyped: string; splitIncomeTax: boolean }

/** The circular's usual practice (readings 25 and 27). */
export const usualChoices: ClosingChoices = { by: 'netRevenue', shareTyped: '', splitIncomeTax: false }

/** Reads a percentage with at most two decimals as parts of ten thousand: '27,9' -> 2790; null for anything outside 0 to 100. */
export function readShare(typed: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(typed.trim())
  if (match === null) return null
  const parts = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return parts <= 10_000 ? parts : null
}

/** The choices as the core takes them; null while the share is not readable. */
export function asOptions(choices: ClosingChoices): { administration: AllocationKey; splitIncomeTax: boolean } | null {
  const { splitIncomeTax } = choices
  if (choices.by === 'netRevenue') return { administration: { by: 'netRevenue' }, splitIncomeTax }
  const internalPartsPer10000 = readShare(choices.shareTyped)
  return internalPartsPer10000 === null
    ? null
    : { administration: { by: 'share', internalPartsPer10000 }, splitIncomeTax }
}
