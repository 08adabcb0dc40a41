import { type RollUpColumn, rollUpKinds } from '@shared/contract/hub/roll-ups'
import { refuse } from '../../core/refusal'
import type { HubDb } from '../store/hub-store'
import type { IndicatorTable } from '../store/schema'

/** The dictionary of the store by code. */
export type KnownIndicators = ReadonlyMap<string, IndicatorTable>

/** The indicators of the store by their codes, in the order of their numbers. */
export async function knownIndicators(db: HubDb): Promise<KnownIndicators> {
  const rows = await db.selectFrom('indicator').selectAll().orderBy('number').execute()
  return new Map(rows.map((row) => [row.code, row]))
}

/**
 * The columns of a roll-up in the order asked; null asks for every indicator that can be rolled up. Refuses 'hub-indicator-unknown', and
 * 'hub-indicator-not-rolled' for what only means something of one co-operative.
 */
export function columnsOf(known: KnownIndicators, codes: readonly string[] | null): RollUpColumn[] {
  const rolled = [...known.values()].filter(({ rollUp }) => rollUp !== 'none')
  return (codes ?? rolled.map(({ code }) => code)).map((code) => columnOf(known, code))
}

function columnOf(known: KnownIndicators, code: string): RollUpColumn {
  const found = known.get(code) ?? refuse({ code: 'hub-indicator-unknown', column: 'codes', value: code })
  const rollUp =
    rollUpKinds.find((kind) => kind === found.rollUp) ??
    refuse({ code: 'hub-indicator-not-rolled', column: 'codes', value: code, data: { name: found.name } })
  return { code, name: found.name, unit: found.unit, rollUp }
}

/** The numbers of the figures that columns are made of: their own, and of a ratio those of its two sums. */
export function numbersFor(known: KnownIndicators, columns: readonly RollUpColumn[]): number[] {
  const codes = columns.flatMap(({ code }) => partsOf(known, code))
  return [...new Set(codes.map((code) => known.get(code)?.number ?? 0))].toSorted((a, b) => a - b)
}

function partsOf(known: KnownIndicators, code: string): string[] {
  const found = known.get(code)
  if (found?.rollUp !== 'ratio') return [code]
  return [found.numerator, found.denominator].filter((part) => part !== null)
}
