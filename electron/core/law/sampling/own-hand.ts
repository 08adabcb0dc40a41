import { foldText } from '@shared/domain/text-fold'
import { samplingWords } from '@shared/text/sampling'
import type { VoucherFacts } from './voucher-facts'

/** Who entered it is who is paid or pays by it, as far as names tell. Says who, or null. */
export function ownHand({ enteredBy, names }: VoucherFacts): string | null {
  const own = foldText(enteredBy)
  return own !== '' && names.some((name) => foldText(name) === own) ? samplingWords.why.ownHand(enteredBy) : null
}
