import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import type { Text } from '../../../text/text'
import type { TypedFinding } from '../findings/finding-form'
import type { DrawnVoucher } from './judge-page'

/** What a finding on a voucher of a sample begins with: what the book says of it and the signs it shows. */
export function knownOfVoucher(
  { voucherId, number, date, amount, description, flags }: DrawnVoucher,
  say: Text['supervisionSamples']['judge'],
): Partial<TypedFinding> {
  const signs = flags.map(({ why }) => why).join('; ')
  return {
    title: description,
    content: `${say.contentOf(number, formatCivilDate(date), formatDong(amount))}${signs}`,
    voucherId,
  }
}
