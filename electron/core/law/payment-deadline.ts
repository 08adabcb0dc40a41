import { addDays, addMonths } from '@shared/domain/civil-date'
import { type Dong, sumDong } from '@shared/domain/money'

/**
 * The last day to pay a pledge in full: the charter's months after the admission or the registration, the law's six at most (Law
 * 17/2023/QH15 article 74.4). The time to carry, import or transfer what is contributed in kind is not counted and is agreed apart.
 */
export function paymentDeadline(from: string, charterMonths: number, lawMonths: number): string {
  return addMonths(from, Math.min(charterMonths, lawMonths))
}

/** A change of a pledge and the last day to pay it; null where none is known, as in a register brought from elsewhere. */
export type DatedPledge = { pledged: Dong; dueOn: string | null }

/** Where the payment of a pledge stands on a day; `dueOn` is the day that counts: to pay by, or to register the change by. */
export type PaymentStanding = {
  state: 'none' | 'paid' | 'open' | 'endMembership' | 'reRegister' | 'reRegisterLate'
  dueOn: string | null
}

/**
 * What articles 74.4, 74.6 and 74.7 make of a pledge on a day. Until its last day it is `open`, with the rights of the whole pledge. After
 * it: nothing paid, or less than the charter's minimum, `endMembership` (74.6.a); short but at least the minimum stays, and within 30
 * days the charter capital is registered anew (`reRegister`), unless the rest is paid; later that registration is overdue.
 */
export function paymentStanding(
  pledges: readonly DatedPledge[],
  paid: Dong,
  { on, minimum, reRegisterDays }: { on: string; minimum: Dong; reRegisterDays: number },
): PaymentStanding {
  const pledged = sumDong(pledges.map((one) => one.pledged))
  if (pledged === 0) return { state: 'none', dueOn: null }
  if (paid >= pledged) return { state: 'paid', dueOn: null }
  const dueOn = firstShort(pledges, paid)
  if (dueOn === null || on <= dueOn) return { state: 'open', dueOn }
  if (paid <= 0 || paid < minimum) return { state: 'endMembership', dueOn }
  const registerBy = addDays(dueOn, reRegisterDays)
  return { state: on <= registerBy ? 'reRegister' : 'reRegisterLate', dueOn: registerBy }
}

/** The first last-day on which more is due than was paid: what was given up is taken from what is due last; a pledge without a day is due on none. */
function firstShort(pledges: readonly DatedPledge[], paid: Dong): string | null {
  const total = sumDong(pledges.map((one) => one.pledged))
  const inOrder = pledges
    .filter((one) => one.pledged > 0)
    .toSorted((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
  let due = 0
  for (const { pledged, dueOn } of inOrder) {
    due += pledged
    if (Math.min(due, total) > paid) return dueOn
  }
  return null
}

/** Whether a change of charter capital must be filed with the registry: by 5 % of it or by one billion đồng and more (article 47.1). */
export function mustFileCapital(before: Dong, after: Dong): boolean {
  const change = Math.abs(after - before)
  if (change === 0) return false
  return change >= 1_000_000_000 || BigInt(change) * 20n >= BigInt(before)
}

/** The days in which such a change is filed (article 47.1.a). */
export const DAYS_TO_FILE_CAPITAL = 10
