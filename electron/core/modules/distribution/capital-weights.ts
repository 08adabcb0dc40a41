import { addDays, addMonths, type CivilDate, daysBetween } from '@shared/domain/civil-date'
import type { Dong } from '@shared/domain/money'

/** What moved a member's capital: pledged in the register, with the last day to pay it, or paid by a posting of 4111. */
export type CapitalMovement =
  | { kind: 'pledge'; date: CivilDate; amount: Dong; dueOn: CivilDate | null }
  | { kind: 'paid'; date: CivilDate; amount: Dong }

/**
 * A member's capital on a day, in đồng (Law 17/2023/QH15 article 4.23, reading 46): what is paid, and what is pledged while its term
 * runs (article 74.4: `months` after the pledge where no day is set), never more than is pledged in all. Not below 0.
 */
export function capitalOn(movements: readonly CapitalMovement[], day: CivilDate, months: number): Dong {
  let [paid, pledged, running] = [0, 0, 0]
  for (const movement of movements) {
    if (movement.date > day) continue
    if (movement.kind === 'paid') paid += movement.amount
    else {
      pledged += movement.amount
      if (movement.amount > 0 && (movement.dueOn ?? addMonths(movement.date, months)) >= day) running += movement.amount
    }
  }
  return Math.max(0, paid, Math.min(pledged, paid + running))
}

/** The same added up over every day of a period, both inside, in đồng-days: for charters that weight capital by time. */
export function capitalDays(
  movements: readonly CapitalMovement[],
  period: { from: CivilDate; to: CivilDate },
  months: number,
): number {
  const changes = movements.flatMap((movement) => [
    movement.date,
    ...(movement.kind === 'pledge' ? [addDays(movement.dueOn ?? addMonths(movement.date, months), 1)] : []),
  ])
  const days = changes.filter((day) => day > period.from && day <= period.to)
  const starts = [...new Set([period.from, ...days])].sort()
  return starts.reduce((sum, start, at) => {
    const end = starts[at + 1] ?? addDays(period.to, 1)
    return sum + capitalOn(movements, start, months) * daysBetween(start, end)
  }, 0)
}
