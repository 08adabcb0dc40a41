import { z } from 'zod'
import { Sector } from '@shared/contract/books'
import { isCivilDate } from '@shared/domain/civil-date'

/** What a class needs: that many official members, and the revenue or the capital (đồng). */
const Test = z.strictObject({
  members: z.int().min(1),
  revenue: z.int().min(0),
  capital: z.int().min(0),
})

/** The shape of `size-classes.json`. A test that is not known is null: it is asked of the user, never guessed. */
export const SizeClassesFile = z.strictObject({
  source: z.string().min(1),
  tables: z
    .array(
      z.strictObject({
        effectiveFrom: z.string().refine(isCivilDate, { message: 'a date YYYY-MM-DD' }),
        text: z.string().min(1),
        article: z.string().min(1),
        sectors: z.record(
          Sector,
          z.strictObject({
            nameVi: z.string().min(1),
            large: Test.nullable(),
            medium: Test.nullable(),
            small: Test.nullable(),
          }),
        ),
      }),
    )
    .min(1),
})
export type SizeTable = z.infer<typeof SizeClassesFile>['tables'][number]

export type SizeClass = 'large' | 'medium' | 'small' | 'micro'
export type SizeAnswer = SizeClass | 'unknown'

const FROM_THE_TOP = ['large', 'medium', 'small'] as const

/** The table in force on a day; before the first one the first counts. */
export function sizeTableOn(tables: readonly SizeTable[], on: string): SizeTable | undefined {
  const inOrder = tables.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
  return inOrder.findLast(({ effectiveFrom }) => effectiveFrom <= on) ?? inOrder[0]
}

/**
 * The size of a co-operative (Decree 113/2024 articles 4 and 5): the highest class whose test is met, official members and either revenue
 * or capital; micro where none is. Where a class that might be met has no known test, the answer is unknown: the user chooses.
 */
export function sizeClass(
  { sector, members, revenue, capital }: { sector: Sector; members: number; revenue: number; capital: number },
  table: SizeTable,
): SizeAnswer {
  const tests = table.sectors[sector]
  for (const size of FROM_THE_TOP) {
    const test = tests[size]
    if (test === null) return 'unknown'
    if (members >= test.members && (revenue >= test.revenue || capital >= test.capital)) return size
  }
  return 'micro'
}
