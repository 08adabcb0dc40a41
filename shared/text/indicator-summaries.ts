import { describePeriod } from '../domain/period'

/** The lines of the history about declared figures. */
export const indicatorSummaries = {
  declared: (names: readonly string[], { from, to }: { from: string; to: string }) => {
    const [first = '', ...others] = names
    const rest = others.length === 0 ? '' : ` và ${others.length} chỉ tiêu khác`
    return `Tự ghi chỉ tiêu của kỳ ${describePeriod(from, to).toLowerCase()}: ${first}${rest}`
  },
} as const
