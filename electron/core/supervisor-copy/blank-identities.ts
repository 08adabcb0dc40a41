import { maskedBankAccount, maskedIdNumber, maskedPhone, maskedTaxCode } from '../membership/masking'
import { foldText } from '@shared/domain/text-fold'
import { guardedScanSubjects } from '@shared/contract/scans'
import type { Connection } from '../db/connection'
import { plain, type SqlArgument } from '../db/statement'

type Row = Record<string, string | number | null>

/** What of a person is hidden, by the name of the field wherever it stands, and what stands in its place. */
const hidden: Readonly<Record<string, (text: string) => string | null>> = {
  idNumber: maskedIdNumber,
  representativeIdNumber: maskedIdNumber,
  phone: maskedPhone,
  bankAccount: maskedBankAccount,
  taxCode: maskedTaxCode,
  birthDate: () => null,
  idIssuedOn: () => null,
  idIssuedBy: () => '',
}

/** Whether a value, at whatever depth, names something of a person that is hidden. */
export function namesIdentity(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, inner]) =>
    typeof inner === 'string' && Object.hasOwn(hidden, name)
      ? inner !== '' && hidden[name]?.(inner) !== inner
      : namesIdentity(inner),
  )
}

/** The same value with what is hidden of a person masked, at whatever depth. */
function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      typeof inner === 'string' && Object.hasOwn(hidden, name) ? (hidden[name]?.(inner) ?? null) : masked(inner),
    ]),
  )
}

const members = plain<Record<string, never>, Row>('SELECT * FROM member')
const parties = plain<Record<string, never>, Row>('SELECT * FROM party')
const guarded = plain<
  Record<string, never>,
  { scanId: string; subject: string; subjectKey: string; member: string | null }
>(
  `SELECT scanId, subject, subjectKey, CASE subject
     WHEN 'member' THEN subjectKey
     WHEN 'serviceAgreement' THEN (SELECT member FROM serviceAgreement WHERE agreementId = subjectKey)
     WHEN 'capitalChange' THEN (SELECT member FROM capitalChange WHERE uid = subjectKey) END AS member
   FROM attachment`,
)
/** Texts in JSON that say something of a member as it was on a day. */
const kept = [
  { table: 'memberVersion', key: 'versionId' },
  { table: 'memberStep', key: 'stepId' },
  { table: 'certificate', key: 'certificateId' },
] as const

/**
 * Blanks, in a copy whose triggers are off, what shows a person's identity in every table outside the chain, except of the members `opened`:
 * numbers keep their ends, dates of birth and of issue go, scans of guarded papers lose their content. Nothing here is under a hash.
 */
export function blankIdentities(copy: Connection, opened: ReadonlySet<string>): void {
  for (const row of copy.all(members, {})) if (!opened.has(String(row['code']))) blankRow(copy, 'member', row)
  for (const row of copy.all(parties, {})) if (!opened.has(String(row['code']))) blankRow(copy, 'party', row)
  for (const { table, key } of kept) blankContent(copy, table, key, opened)
  blankScans(copy, opened)
}

function blankRow(copy: Connection, table: 'member' | 'party', row: Row): void {
  const changed = Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      if (typeof value !== 'string' || !Object.hasOwn(hidden, name)) return []
      const text = hidden[name]?.(value) ?? null
      return text === value ? [] : [[name, text]]
    }),
  )
  if (table === 'party')
    changed['search'] = foldText([row['code'], row['name'], changed['taxCode'] ?? row['taxCode']].join(' '))
  if (Object.keys(changed).length === 0) return
  const sets = Object.keys(changed).map((name) => `${name} = @${name}`)
  const update = plain<Record<string, SqlArgument>, never>(`UPDATE ${table} SET ${sets.join(', ')} WHERE code = @code`)
  copy.run(update, { ...changed, code: String(row['code']) })
}

function blankContent(copy: Connection, table: string, key: string, opened: ReadonlySet<string>): void {
  const rows = plain<Record<string, never>, { key: number; member: string; content: string }>(
    `SELECT ${key} AS key, member, content FROM ${table}`,
  )
  const update = plain<{ key: number; content: string }, never>(
    `UPDATE ${table} SET content = @content WHERE ${key} = @key`,
  )
  for (const { key: id, member, content } of copy.all(rows, {})) {
    if (opened.has(member)) continue
    const text = JSON.stringify(masked(JSON.parse(content)))
    if (text !== content) copy.run(update, { key: id, content: text })
  }
}

const blankScan = plain<{ scanId: string }, never>(`UPDATE scan SET content = x'00' WHERE scanId = @scanId`)

function blankScans(copy: Connection, opened: ReadonlySet<string>): void {
  for (const { scanId, subject, member } of copy.all(guarded, {}))
    if (guardedScanSubjects.some((one) => one === subject) && !(member !== null && opened.has(member)))
      copy.run(blankScan, { scanId })
}
