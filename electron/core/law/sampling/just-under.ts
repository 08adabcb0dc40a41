import { formatDong } from '@shared/domain/money'
import { samplingWords } from '@shared/text/sampling'
import type { RiskContext, VoucherFacts } from './voucher-facts'

/** In the last tenth below the limit that was named: from nine tenths of it on, the limit itself not. Says why, or null. */
export function justUnder({ amount }: VoucherFacts, { limit }: RiskContext): string | null {
  const size = Math.abs(amount)
  if (limit === null || size >= limit || size * 10 < limit * 9) return null
  return samplingWords.why.justUnder(formatDong(amount), formatDong(limit))
}
