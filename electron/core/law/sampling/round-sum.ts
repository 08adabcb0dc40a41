import { formatDong } from '@shared/domain/money'
import { samplingWords } from '@shared/text/sampling'
import type { VoucherFacts } from './voucher-facts'

const ROUND = 1_000_000

/** A sum in whole millions: real prices rarely are. Says why, or null. */
export function roundSum({ amount }: VoucherFacts): string | null {
  return amount !== 0 && amount % ROUND === 0 ? samplingWords.why.roundSum(formatDong(amount)) : null
}
