import { samplingWords } from '@shared/text/sampling'
import type { VoucherFacts } from './voucher-facts'

/** Corrects another voucher, or was corrected by one. Says which, or null. */
export function reversed({ reverses, reversedBy }: VoucherFacts): string | null {
  if (reverses !== null) return samplingWords.why.reverses(reverses)
  return reversedBy === null ? null : samplingWords.why.reversedBy(reversedBy)
}
