import type { FieldChange } from '@shared/contract/member-parts'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { birthYearOf, maskedBankAccount, maskedIdNumber, maskedPhone, maskedTaxCode } from '../../membership/masking'
import { readContent } from '../../membership/register-versions'

type VersionRow = {
  versionId: number
  fromDate: string
  content: string
  reason: string
  user: string | null
  at: string | null
}

const rowsOf = plain<{ code: string }, VersionRow>(
  `SELECT versionId, fromDate, content, reason, coalesce(user.name, command.userId) AS user, command.at AS at
   FROM memberVersion LEFT JOIN command ON command.sequence = memberVersion.commandSequence
   LEFT JOIN user ON user.userId = command.userId WHERE member = @code ORDER BY fromDate, versionId`,
)

/** One change of the register: from when, why, by whom, and field by field what it was and became. */
export type Version = {
  versionId: number
  fromDate: string
  reason: string
  user: string
  at: string | null
  changes: FieldChange[]
}

/** Every change of a member's row, newest first; the last one is how they were entered and changes nothing. */
export function versionsOf(connection: Connection, code: string): Version[] {
  const rows = connection.all(rowsOf, { code })
  return rows
    .map(({ content, user, ...row }, place) => ({
      ...row,
      user: user ?? '',
      changes: place === 0 ? [] : changesBetween(fieldsOf(rows[place - 1]?.content ?? content), fieldsOf(content)),
    }))
    .toReversed()
}

/** How a sensitive field may be shown. */
const masks: Readonly<Record<string, (text: string) => string>> = {
  idNumber: maskedIdNumber,
  representativeIdNumber: maskedIdNumber,
  phone: maskedPhone,
  bankAccount: maskedBankAccount,
  taxCode: maskedTaxCode,
  birthDate: (text) => birthYearOf(text === '' ? null : text),
}

function fieldsOf(content: string): Map<string, string> {
  const { party, ...member } = readContent(content)
  const { code: _, kind: __, ...shared } = party
  return new Map(
    Object.entries({ ...shared, ...member }).map(([field, value]) => [field, value === null ? '' : String(value)]),
  )
}

function changesBetween(before: Map<string, string>, after: Map<string, string>): FieldChange[] {
  return [...after].flatMap(([field, value]) => {
    const was = before.get(field) ?? ''
    const shown = masks[field] ?? ((text: string) => text)
    return was === value ? [] : [{ field, before: shown(was), after: shown(value) }]
  })
}
