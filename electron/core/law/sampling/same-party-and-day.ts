import { samplingWords } from '@shared/text/sampling'
import type { VoucherFacts } from './voucher-facts'

const NAMED = 3

/**
 * Vouchers of one kind for one party on one day: one deal cut into several. Corrections, opening and closing do not count. Gives why
 * by voucherId.
 */
export function samePartyAndDay(vouchers: readonly VoucherFacts[]): Map<number, string> {
  const together = new Map<string, VoucherFacts[]>()
  for (const voucher of vouchers) {
    if (voucher.source !== 'typed' && voucher.source !== 'import') continue
    for (const party of voucher.parties) {
      const key = `${voucher.kind} ${voucher.date} ${party}`
      together.set(key, [...(together.get(key) ?? []), voucher])
    }
  }
  const found = new Map<number, string>()
  for (const group of together.values()) {
    if (group.length < 2) continue
    for (const { voucherId } of group) {
      const others = group.filter((other) => other.voucherId !== voucherId).map(({ number }) => number)
      found.set(voucherId, samplingWords.why.samePartyAndDay(others.slice(0, NAMED).join(', '), others.length - NAMED))
    }
  }
  return found
}
