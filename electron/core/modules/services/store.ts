import type { ServiceAgreement } from '@shared/contract/services'
import type { Connection } from '../../db/connection'
import type { LabourPayTable, ServiceAgreementTable, ServiceTable } from '../../db/schema-members'
import { plain, sql, statement } from '../../db/statement'
import { agreedServices } from '../../membership/internal-supply'

export const saveService = plain<ServiceTable, never>(
  `INSERT INTO service (code, name, kind, unit, accounts, words, active) VALUES (@code, @name, @kind, @unit, @accounts, @words, @active)
   ON CONFLICT (code) DO UPDATE SET name = excluded.name, kind = excluded.kind, unit = excluded.unit, accounts = excluded.accounts,
     words = excluded.words, active = excluded.active`,
)
export const dropService = plain<{ code: string }, never>('DELETE FROM service WHERE code = @code')

export const insertAgreement = statement<ServiceAgreementTable>()((p) =>
  sql.insertInto('serviceAgreement').values({
    agreementId: p.agreementId,
    member: p.member,
    number: p.number,
    signedOn: p.signedOn,
    services: p.services,
    fromDate: p.fromDate,
    toDate: p.toDate,
    note: p.note,
  }),
)
export const endAgreement = statement<{ agreementId: string; toDate: string }>()((p) =>
  sql.updateTable('serviceAgreement').set({ toDate: p.toDate }).where('agreementId', '=', p.agreementId),
)

type AgreementRow = ServiceAgreementTable & { name: string; scans: number }
const agreementRows = plain<Record<string, never>, AgreementRow>(
  `SELECT serviceAgreement.*, party.name, (SELECT count(*) FROM attachment
     WHERE subject = 'serviceAgreement' AND subjectKey = agreementId AND removedAt IS NULL) AS scans
   FROM serviceAgreement JOIN party ON party.code = member ORDER BY fromDate DESC, number, agreementId`,
)

/** Agreements newest first: of one member, or all. */
export function agreementsOf(connection: Connection, member?: string | null): ServiceAgreement[] {
  return connection
    .all(agreementRows, {})
    .filter((row) => !member || row.member === member)
    .map(({ services, fromDate: from, toDate: to, ...row }) => ({
      ...row,
      services: agreedServices(services),
      from,
      to,
    }))
}

export const insertPay = statement<LabourPayTable>()((p) =>
  sql.insertInto('labourPay').values({
    payId: p.payId,
    member: p.member,
    year: p.year,
    amount: p.amount,
    note: p.note,
    commandSequence: p.commandSequence,
  }),
)
export const payRows = plain<{ year: number }, LabourPayTable & { name: string }>(
  `SELECT labourPay.*, party.name FROM labourPay JOIN party ON party.code = member WHERE year = @year
   ORDER BY commandSequence DESC, payId`,
)

export const memberNames = plain<
  Record<string, never>,
  { code: string; name: string; type: 'official' | 'contributing' | 'nonContributing' }
>('SELECT code, party.name, type FROM member JOIN party USING (code)')

const countFrom = plain<{ value: string }, never>(
  `INSERT INTO setting (key, value) VALUES ('services.listedFrom', @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
)
const countAll = plain<Record<string, never>, never>(`DELETE FROM setting WHERE key = 'services.listedFrom'`)

/** Sets the day from which only agreements on file count; null takes the co-operative's word for all. */
export function saveListedFrom(connection: Connection, listedFrom: string | null): void {
  if (listedFrom === null) connection.run(countAll, {})
  else connection.run(countFrom, { value: listedFrom })
}
