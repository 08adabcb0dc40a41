import type { OutputOf } from '@shared/contract/procedure'
import type { supervision as contract } from '@shared/contract/supervision'
import { InspectionContent } from '@shared/contract/supervision/inspections'
import type { Connection } from '../../db/connection'
import type { InspectionSigningTable, InspectionTable } from '../../db/schema-supervision'
import { plain, sql, statement } from '../../db/statement'
import { fingerprintOf } from '../../ledger/hash'
import { refuse } from '../../refusal'
import { problemsIn } from './inspection-content'

type Inspection = Omit<OutputOf<(typeof contract)['inspection']>, 'content'> & { content: InspectionContent }

type Row = InspectionTable & {
  hash: string
  signedOn: string | null
  refusal: string | null
  scanHash: string | null
}

const inspectionRows = plain<{ inspectionId: string | null }, Row>(
  `SELECT inspection.*, seen.hash, signedOn, refusal, scanHash
   FROM inspection JOIN command AS seen ON seen.sequence = throughSequence LEFT JOIN inspectionSigning USING (inspectionId)
   WHERE @inspectionId IS NULL OR inspectionId = @inspectionId
   ORDER BY inspection.commandSequence DESC`,
)
export const insertInspection = statement<InspectionTable>()((p) =>
  sql.insertInto('inspection').values({
    inspectionId: p.inspectionId,
    number: p.number,
    kind: p.kind,
    title: p.title,
    heldOn: p.heldOn,
    place: p.place,
    supervisors: p.supervisors,
    counterparts: p.counterparts,
    planItemId: p.planItemId,
    drawId: p.drawId,
    content: p.content,
    conclusion: p.conclusion,
    throughSequence: p.throughSequence,
    commandSequence: p.commandSequence,
  }),
)
export const insertSigning = statement<InspectionSigningTable>()((p) =>
  sql.insertInto('inspectionSigning').values({
    inspectionId: p.inspectionId,
    signedOn: p.signedOn,
    refusal: p.refusal,
    scanHash: p.scanHash,
    commandSequence: p.commandSequence,
  }),
)
const scanOf = plain<{ inspectionId: string }, { scanId: string }>(
  `SELECT scanId FROM attachment WHERE subject = 'inspection' AND subjectKey = @inspectionId AND removedAt IS NULL
   ORDER BY addedAt DESC LIMIT 1`,
)

/** SHA-256 of the latest scan of a record that is on file; null while there is none. */
export function scanOfInspection(connection: Connection, inspectionId: string): string | null {
  return connection.get(scanOf, { inspectionId })?.scanId ?? null
}

/** Every record, newest first. */
export function listInspections(connection: Connection): Inspection[] {
  return connection.all(inspectionRows, { inspectionId: null }).map(inspectionOf)
}

/** One record with its content; refuses 'inspection-unknown'. */
export function readInspection(connection: Connection, inspectionId: string): Inspection {
  const row = connection.get(inspectionRows, { inspectionId })
  return row ? inspectionOf(row) : refuse({ code: 'inspection-unknown', column: 'inspectionId' })
}

function inspectionOf(row: Row): Inspection {
  const content = InspectionContent.parse(JSON.parse(row.content))
  const { inspectionId, number, kind, title, heldOn, place, drawId, planItemId } = row
  return {
    inspectionId,
    number,
    kind,
    title,
    heldOn,
    place,
    drawId,
    planItemId,
    supervisors: row.supervisors.split('\n'),
    counterparts: counterpartsOf(row.counterparts),
    problems: problemsIn(content),
    signing:
      row.signedOn === null ? null : { signedOn: row.signedOn, refusal: row.refusal ?? '', scanHash: row.scanHash },
    content,
    fingerprint: fingerprintOf(row.hash),
  }
}

/** The column's writing of who was inspected, a line each: name, a tab, post. */
export function counterpartLines(people: readonly { name: string; post: string }[]): string {
  return people.map(({ name, post }) => `${name}\t${post}`).join('\n')
}

function counterpartsOf(lines: string): { name: string; post: string }[] {
  if (lines === '') return []
  return lines.split('\n').map((line) => {
    const [name = '', post = ''] = line.split('\t')
    return { name, post }
  })
}
