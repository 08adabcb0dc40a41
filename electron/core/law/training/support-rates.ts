import { z } from 'zod'
import { isCivilDate } from '@shared/domain/civil-date'
import { type CostArea, costAreas, type CostItem, costItems, type SupportRate } from '@shared/domain/training-cost'

const Day = z.string().refine(isCivilDate, { message: 'a date YYYY-MM-DD' })
/** The shape of `support-rates.json`: dated rates of State support of training. Unknown keys are refused: a misspelt one would be silently without effect. */
export const SupportRatesFile = z.strictObject({
  source: z.string().min(1),
  rates: z.array(
    z.strictObject({
      item: z.enum(costItems),
      area: z.enum(costAreas).nullable(),
      percent: z.int().min(0).max(100),
      from: Day,
      to: Day,
      text: z.string().min(1),
    }),
  ),
})

/** The rate for an item of an area on a day; null where no text that was read gives one. */
export function supportRateOn(
  rates: readonly SupportRate[],
  { item, area, date }: { item: CostItem; area: CostArea; date: string },
): SupportRate | null {
  return (
    rates.find(
      (rate) =>
        rate.item === item && (rate.area === null || rate.area === area) && rate.from <= date && date <= rate.to,
    ) ?? null
  )
}

/** The most the State supports of an amount in đồng, rounded down to a whole đồng; null without a rate. */
export function mostSupported(amount: number, rate: SupportRate | null): number | null {
  return rate === null ? null : Number((BigInt(amount) * BigInt(rate.percent)) / 100n)
}
