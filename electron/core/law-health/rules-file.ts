import { join } from 'node:path'
import { z } from 'zod'
import type { HealthLevel } from '@shared/contract/law-health'
import { citedGround } from '@shared/text/law-health/names'
import { readLawFile } from '../law/load-law'

const RulesFile = z.strictObject({
  source: z.string().min(1),
  rules: z
    .array(
      z.strictObject({
        id: z.string(),
        statement: z.string().min(1),
        article: z.string().min(1),
        level: z.enum(['B', 'W', 'A', 'W/A', 'A/W', 'B/A']),
      }),
    )
    .length(40),
})

/** A rule as the sheet names its ground: the article as people cite it, and how the program treats it where something is entered. */
export type HealthRule = { id: string; article: string; level: HealthLevel }

const read = new Map<string, readonly HealthRule[]>()

/** The 40 rules of `rules.json` in order, from the folder of the program's data; throws an Error that names the file when it is of another shape. */
export function healthRules(resources: string): readonly HealthRule[] {
  const known = read.get(resources)
  if (known !== undefined) return known
  const rules = readLawFile(join(resources, 'law'), 'rules.json', RulesFile).rules.map(({ id, article, level }) => ({
    id,
    article: citedGround(article),
    level: level.startsWith('B') ? ('block' as const) : level.includes('W') ? ('warn' as const) : ('remind' as const),
  }))
  read.set(resources, rules)
  return rules
}
