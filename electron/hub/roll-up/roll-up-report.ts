import { ALLIANCE_ROLL_UP_VERSION, AllianceRollUp, type RolledFigure } from '@shared/contract/alliance-roll-up'
import type { CivilDate } from '@shared/domain/civil-date'
import { readDictionary } from '../register/dictionary'
import { readProfile } from '../store/settings'
import { type Rolled, rolledUp, type RolledRow, type RollUpStore } from './roll-up-table'

/** By what a packet upward is parted: by words that mean the same in every province. */
const GROUPINGS = ['sector', 'size', 'status', 'organisation'] as const

/** A period of this alliance for the one above: every indicator of all, compared, and by sector, size, status and kind. Refuses as `rolledUp` does. */
export async function rollUpReport(
  store: RollUpStore,
  { periodKey, preparedOn, resources }: { periodKey: string; preparedOn: CivilDate; resources: string },
): Promise<AllianceRollUp> {
  const asked = { periodKey, codes: null, compare: true }
  const all = await rolledUp(store, { ...asked, by: 'none' })
  const groups: AllianceRollUp['groups'] = []
  for (const by of GROUPINGS) {
    const parted = await rolledUp(store, { ...asked, by })
    for (const row of parted.rows) groups.push({ by, key: row.key, ...coverage(row), figures: figuresOf(parted, row) })
  }
  const { key, kind, from, to } = all.period
  const { name, taxCode, place } = await readProfile(store.db)
  return AllianceRollUp.parse({
    schema: 'so-htx/alliance-roll-up',
    schemaVersion: ALLIANCE_ROLL_UP_VERSION,
    alliance: { name, taxCode, place },
    period: { key, kind, from, to },
    preparedOn,
    dictionaryVersion: readDictionary(resources).version,
    coverage: coverage(all.total),
    figures: figuresOf(all, all.total),
    groups,
  } satisfies AllianceRollUp)
}

const coverage = ({ expected, reported }: RolledRow) => ({ expected, reported })

function figuresOf({ columns }: Rolled, { made, before }: RolledRow): RolledFigure[] {
  return columns.map(({ code, unit, rollUp }, at) => ({
    code,
    unit,
    rollUp,
    value: made[at]?.value ?? null,
    sum: made[at]?.sum ?? null,
    count: made[at]?.count ?? 0,
    previous: before?.[at]?.value ?? null,
  }))
}
