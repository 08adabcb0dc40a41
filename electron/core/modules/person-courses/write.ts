import type { PersonCourseEntry } from '@shared/contract/person-courses'
import type { Fault } from '@shared/contract/refusal'
import { foldText, toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import type { Connection } from '../../db/connection'
import type { PersonCourseTable, PersonCourseVoidTable } from '../../db/schema-packets'
import { plain } from '../../db/statement'
import { refuse } from '../../refusal'

export type StandingRow = PersonCourseTable & { voidedOn: string | null }

const insertRow = plain<PersonCourseTable, never>(
  `INSERT INTO personCourse (personCourseId, member, party, name, track, level, programme, school, openedOn, closedOn, standing, resultClass,
     decisionNumber, decidedOn, certificateNumber, issuedOn, note, source, packetSha256, sourceKey, replacesId, commandSequence)
   VALUES (@personCourseId, @member, @party, @name, @track, @level, @programme, @school, @openedOn, @closedOn, @standing, @resultClass,
     @decisionNumber, @decidedOn, @certificateNumber, @issuedOn, @note, @source, @packetSha256, @sourceKey, @replacesId, @commandSequence)`,
)
const insertVoid = plain<PersonCourseVoidTable, never>(
  `INSERT INTO personCourseVoid (personCourseId, voidedOn, reason, commandSequence)
   VALUES (@personCourseId, @voidedOn, @reason, @commandSequence)`,
)
const byId = plain<{ personCourseId: string }, StandingRow>(
  'SELECT personCourse.*, voidedOn FROM personCourse LEFT JOIN personCourseVoid USING (personCourseId) WHERE personCourseId = @personCourseId',
)
const byNumber = plain<{ certificateNumber: string }, PersonCourseTable>(
  `SELECT personCourse.* FROM personCourse LEFT JOIN personCourseVoid USING (personCourseId)
   WHERE certificateNumber = @certificateNumber AND voidedOn IS NULL`,
)
const partyName = plain<{ code: string }, { name: string }>('SELECT name FROM party WHERE code = @code')
const memberName = plain<{ code: string }, { name: string }>(
  'SELECT name FROM member JOIN party USING (code) WHERE code = @code',
)

/** A row as it is to be written, before the command that writes it. */
export type NewRow = Omit<PersonCourseTable, 'commandSequence'>

/** Writes a row inside the caller's command. */
export function writeRow(connection: Connection, row: PersonCourseTable): void {
  connection.run(insertRow, row)
}

/** Voids a row inside the caller's command. */
export function voidRow(connection: Connection, row: PersonCourseVoidTable): void {
  connection.run(insertVoid, row)
}

/** A row that counts, by its id; refuses 'person-course-unknown' and 'person-course-void'. */
export function standingRow(connection: Connection, personCourseId: string): StandingRow {
  const row =
    connection.get(byId, { personCourseId }) ?? refuse({ code: 'person-course-unknown', column: 'personCourseId' })
  if (row.voidedOn !== null) refuse({ code: 'person-course-void', data: { date: row.voidedOn } })
  return row
}

/** The row that counts with a school's certificate of that number; undefined for none. Schools number by themselves. */
export function rowOfCertificate(
  connection: Connection,
  { certificateNumber, school }: Pick<PersonCourseTable, 'certificateNumber' | 'school'>,
): PersonCourseTable | undefined {
  if (certificateNumber === '') return undefined
  const folded = foldText(school)
  return connection.all(byNumber, { certificateNumber }).find((one) => foldText(one.school) === folded)
}

/** An entry as it is kept: the register's name where it is somebody of it, words in the keyboard's normal form. */
export function rowOfEntry(connection: Connection, personCourseId: string, entry: PersonCourseEntry): NewRow {
  const { member, party } = entry
  const code = member ?? party
  const known = code === null ? undefined : connection.get(member === null ? partyName : memberName, { code })
  if ((member !== null && party !== null) || (code !== null && known === undefined))
    refuse({ code: 'person-course-who', column: 'name', value: code })
  const name = known?.name ?? toNfc(entry.name)
  if (name === '') refuse({ code: 'person-course-who', column: 'name' })
  return {
    ...entry,
    personCourseId,
    name,
    programme: toNfc(entry.programme),
    school: toNfc(entry.school),
    note: toNfc(entry.note),
    source: 'hand',
    packetSha256: null,
    sourceKey: null,
    replacesId: null,
  }
}

/** What stands against a row: days out of order or ahead, a result without completion, and a certificate that is written already. */
export function rowFaults(
  connection: Connection,
  row: NewRow,
  { today, replaces }: { today: string; replaces: string | null },
): Fault[] {
  const faults: Fault[] = []
  const { openedOn, closedOn, decidedOn, issuedOn } = row
  const days = [
    ['closedOn', closedOn],
    ['decidedOn', decidedOn],
    ['issuedOn', issuedOn],
  ] as const
  for (const [column, day] of days) {
    if (day !== null && openedOn !== null && day < openedOn)
      faults.push(fault({ code: 'person-course-dates', column, value: day, data: { from: openedOn } }))
    if (day !== null && day > today && column !== 'closedOn')
      faults.push(fault({ code: 'person-course-ahead', column, value: day }))
  }
  const other = rowOfCertificate(connection, row)
  if (other !== undefined && other.personCourseId !== replaces)
    faults.push(
      fault({
        code: 'person-course-repeated',
        column: 'certificateNumber',
        data: { number: row.certificateNumber, name: other.name },
      }),
    )
  return [...faults, ...resultFaults(row)]
}

function resultFaults({ standing, certificateNumber, issuedOn, resultClass, decidedOn }: NewRow): Fault[] {
  const faults: Fault[] = []
  if ((certificateNumber === '') !== (issuedOn === null))
    faults.push(
      fault({ code: 'person-course-certificate', column: certificateNumber === '' ? 'certificateNumber' : 'issuedOn' }),
    )
  if (standing !== 'completed' && (certificateNumber !== '' || resultClass !== null || decidedOn !== null))
    faults.push(fault({ code: 'person-course-not-completed', column: 'standing' }))
  return faults
}
