import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IndicatorDictionary } from '@shared/contract/indicator-dictionary'
import type { HubDb } from '../store/hub-store'
import { nextNumber } from '../store/next-number'

/** The program's dictionary of indicators; throws where the installation is incomplete. */
export function readDictionary(resources: string): IndicatorDictionary {
  return IndicatorDictionary.parse(JSON.parse(readFileSync(join(resources, 'indicators', 'dictionary.json'), 'utf8')))
}

/** Whether the store lacks an indicator that the program knows: a newer program opens an older store. */
export async function missesIndicators(db: HubDb, { indicators }: IndicatorDictionary): Promise<boolean> {
  const known = new Set((await db.selectFrom('indicator').select('code').execute()).map(({ code }) => code))
  return indicators.some(({ code }) => !known.has(code))
}

/** Gives every indicator that has none a number, in the dictionary's order; numbers that were given stay. Only inside `write`. */
export async function keepDictionary(db: HubDb, { indicators, groups }: IndicatorDictionary): Promise<void> {
  const known = new Set((await db.selectFrom('indicator').select('code').execute()).map(({ code }) => code))
  const groupOf = (code: string) => groups.find(({ id }) => code.startsWith(`${id}.`))?.id ?? ''
  const first = await nextNumber(db, 'indicator', 'number')
  const rows = indicators
    .filter(({ code }) => !known.has(code))
    .map(({ code, name, unit, rollUp, numerator = null, denominator = null }, at) => ({
      number: first + at,
      code,
      name,
      groupId: groupOf(code),
      unit,
      rollUp,
      numerator,
      denominator,
      isOwn: 0,
    }))
  if (rows.length > 0) await db.insertInto('indicator').values(rows).execute()
}
