import type { AllianceRollUp } from '@shared/contract/alliance-roll-up'
import type { AllianceProfile } from '@shared/contract/hub/alliance'
import type { RollUpTable } from '@shared/contract/hub/roll-ups'
import { civilDateOfInstant } from '@shared/domain/civil-date'
import { rollUpLetter } from '../../core/documents/alliance/roll-up-letter'
import { rollUpCsv, rollUpXlsx } from '../../core/documents/alliance/roll-up-xlsx'
import { letterFile } from '../../core/documents/letter-file'
import { printedAt } from '../../core/printed-at'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const nameOf = (periodKey: string, ending: string) => `tong-hop-${periodKey}.${ending}`

/** A table as a page with the official head; `at` is the moment it is made, `resources` the folder that holds the fonts. */
export async function rollUpPdfFile(
  table: RollUpTable,
  { profile, at, resources }: { profile: AllianceProfile; at: string; resources: string },
): Promise<File> {
  const { numberSign, ...issuer } = profile
  const letter = rollUpLetter(table, { issuer, numberSign, date: civilDateOfInstant(at) })
  const stamped = { ...letter, marks: [], fingerprint: '', printedAt: printedAt(at) }
  return letterFile(stamped, { name: `tong-hop-${table.periodKey}`, format: 'pdf', resources })
}

/** A table as a workbook. */
export async function rollUpXlsxFile(table: RollUpTable, alliance: string): Promise<File> {
  const bytes = await rollUpXlsx(table, alliance)
  return new File([Uint8Array.from(bytes)], nameOf(table.periodKey, 'xlsx'), { type: XLSX })
}

/** A table flat. */
export function rollUpCsvFile(table: RollUpTable): File {
  return new File([rollUpCsv(table)], nameOf(table.periodKey, 'csv'), { type: 'text/csv' })
}

/** A period for the alliance above, as its packet has it. */
export function rollUpJsonFile(report: AllianceRollUp): File {
  return new File([JSON.stringify(report)], nameOf(report.period.key, 'json'), { type: 'application/json' })
}
