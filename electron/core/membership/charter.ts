import { type CharterField, CharterValues } from '@shared/contract/charter'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

const valuesOn = plain<{ date: string }, { field: string; value: string }>(
  `SELECT field, value FROM charterSetting AS one WHERE fromDate <= @date AND settingId = (
     SELECT settingId FROM charterSetting AS later WHERE later.field = one.field AND later.fromDate <= @date
     ORDER BY later.fromDate DESC, later.settingId DESC LIMIT 1)`,
)

/** Whether the charter itself says a field on a day, rather than the law for it. */
export function charterTells(connection: Connection, date: string, field: CharterField): boolean {
  return connection.all(valuesOn, { date }).some((told) => told.field === field)
}

/** What the charter says on a day; what it was never told is the law's own figure (the defaults of `CharterValues`). */
export function charterOn(connection: Connection, date: string): CharterValues {
  const told = connection.all(valuesOn, { date }).map(({ field, value }) => [field, JSON.parse(value)])
  return CharterValues.parse(Object.fromEntries(told))
}
