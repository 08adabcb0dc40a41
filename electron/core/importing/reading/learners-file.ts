import type { LearnerEntry } from '@shared/contract/learners'
import { isWhole, createCellReader, LONGEST } from './cell-reader'
import { genderChoice } from './choices'
import type { FaultList } from './fault-list'
import type { Table } from './headings'
import { type LearnerField, postChoice } from './learner-columns'
import { restoreIdNumber, restorePhone, restoreTaxCode } from './lost-zeros'

/** One learner of a list; `row` is counted as the file does. */
export type LearnerRow = { row: number; entry: LearnerEntry }

/**
 * Reads the rows of a list of learners: name and birth date must be there. Refuses, each in its cell: what a date, a choice or a text is
 * refused for, and a number of identity that has neither nine nor twelve figures ('id-number-length').
 */
export function readLearnerRows(
  table: Table<LearnerField>,
  faults: FaultList,
): { rows: LearnerRow[]; skippedRows: number } {
  const read = createCellReader(table, faults, [])
  const rows = table.rows.flatMap((row): LearnerRow[] => {
    const idNumber = read.digits(row, 'idNumber', LONGEST.short, restoreIdNumber)?.replaceAll(/[\s.-]/g, '')
    const post = read.choice(row, 'post', postChoice)
    const entry = {
      name: read.requiredText(row, 'name', 100),
      birthDate: read.requiredDate(row, 'birthDate'),
      gender: read.choice(row, 'gender', genderChoice),
      idNumber:
        idNumber === undefined || /^(?:\d{9}|\d{12})?$/.test(idNumber)
          ? idNumber
          : read.refuse(row, 'idNumber', 'id-number-length'),
      birthPlace: read.text(row, 'birthPlace', 200),
      phone: read.digits(row, 'phone', LONGEST.phone, restorePhone),
      residence: read.text(row, 'residence', LONGEST.address),
      ethnicity: read.text(row, 'ethnicity', LONGEST.code),
      schooling: read.text(row, 'schooling', 100),
      cooperative: read.text(row, 'cooperative', LONGEST.name),
      cooperativeTaxCode: read.digits(row, 'cooperativeTaxCode', LONGEST.short, restoreTaxCode),
      post: post === null ? ('' as const) : post,
      cardCode: read.text(row, 'cardCode', 200),
    }
    return isWhole(entry) ? [{ row: row.row, entry: { ...entry, needs: 'general' } }] : []
  })
  return { rows, skippedRows: 0 }
}
