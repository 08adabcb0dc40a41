import { z } from 'zod'
import type { CharterField, CharterFieldValue } from '@shared/contract/charter'
import { voidResolutionWords } from '@shared/text/resolutions'
import { canonicalJson } from '@shared/domain/canonical-json'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'

/** One thing the charter says from a day on, with who set it and by which resolution. */
export type CharterRow = {
  field: string
  value: CharterFieldValue
  fromDate: string
  user: string
  at: string
  resolution: string | null
}

const historyRows = plain<Record<string, never>, Omit<CharterRow, 'value'> & { value: string; isVoid: number }>(
  `SELECT field, value, fromDate, coalesce(user.name, command.userId) AS user, command.at AS at,
     number AS resolution, resolution.voidNote IS NOT NULL AS isVoid
   FROM charterSetting JOIN command ON command.sequence = charterSetting.commandSequence
     LEFT JOIN user ON user.userId = command.userId LEFT JOIN resolution USING (resolutionId)
   ORDER BY fromDate DESC, settingId DESC`,
)

const Stored = z.union([z.string(), z.number(), z.boolean()])

/** All that the charter has said, newest first. */
export function charterHistory(connection: Connection): CharterRow[] {
  return connection.all(historyRows, {}).map(({ isVoid, resolution, ...row }) => ({
    ...row,
    value: Stored.parse(JSON.parse(row.value)),
    resolution: resolution !== null && isVoid === 1 ? voidResolutionWords(resolution) : resolution,
  }))
}

const insertRow = plain<
  { field: string; fromDate: string; value: string; resolutionId: string | null; commandSequence: number },
  never
>(
  `INSERT INTO charterSetting (field, fromDate, value, resolutionId, commandSequence)
   VALUES (@field, @fromDate, @value, @resolutionId, @commandSequence)`,
)

/** Writes what a field says from a day on; a later row of the same day corrects it. */
export function setCharterField(
  connection: Connection,
  field: CharterField,
  value: CharterFieldValue,
  by: { fromDate: string; resolutionId: string | null; commandSequence: number },
): void {
  connection.run(insertRow, { field, value: canonicalJson(value), ...by })
}
