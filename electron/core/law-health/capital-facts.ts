import { z } from 'zod'
import { plain } from '../db/statement'
import { lawOn } from '../law/law-figures'
import { capitalStandings } from '../membership/capital-standing'
import { allCertificates } from '../membership/certificates'
import { charterOn } from '../membership/charter'
import { limitsOf } from '../membership/pledge'
import { coverageAfter, debtsOf } from '../membership/refund-facts'
import { registerEntries, registerWhole } from '../membership/register-entries'
import { registerOn } from '../membership/register-on'
import { wasMemberOn } from '../membership/register-versions'
import type { CapitalFacts, HealthCertificate } from './capital'
import type { HealthQuestion } from './question'

// What was reversed was not given back.
const refundRows = plain<{ on: string }, { code: string; name: string; body: string | null; isVoid: number }>(
  `SELECT c.member AS code, party.name, resolution.body, voidNote IS NOT NULL AS isVoid
   FROM capitalChange AS c JOIN party ON party.code = c.member LEFT JOIN resolution USING (resolutionId)
   WHERE c.kind = 'refund' AND c.date <= @on
     AND NOT EXISTS (SELECT 1 FROM voucher AS v WHERE v.reversesId = c.voucherId OR (v.voucherId = c.voucherId AND v.reversesId IS NOT NULL)) ORDER BY c.changeId`,
)

/** Of article 75.2, the fields a certificate was printed with; those that may be empty are left out. */
const Printed = z.object({
  unitName: z.string(),
  unitCode: z.string(),
  unitAddress: z.string(),
  name: z.string(),
  address: z.string(),
  nationality: z.string(),
  idNumber: z.string(),
  representative: z.string(),
})

/** What a book says of capital on a day, for R06 to R12. */
export function capitalFacts({ book, law, on }: HealthQuestion): CapitalFacts {
  const { connection, ledger, profile } = book
  const figures = lawOn(law, on)
  const charter = charterOn(connection, on)
  const present = new Set(registerOn(connection, on).flatMap((row) => (wasMemberOn(row, on) ? [row.code] : [])))
  const entries = registerEntries(connection, on)
  const standings = capitalStandings(connection, on, { figures, charter })
  return {
    on,
    limits: limitsOf(figures, charter),
    holders: standings.map((standing) => ({ ...standing, isMember: present.has(standing.code) })),
    isPaidKnown: ledger.memory.voucherHead.id > 0,
    certificates: certificatesOn({ book, law, on }, new Map(standings.map(({ code, name }) => [code, name]))),
    register: {
      entries: entries.map(({ code, name, lacks }) => ({ code, name, lacks })),
      unit: registerWhole(entries, profile).lacks,
    },
    refunds: connection.all(refundRows, { on }).map(({ code, name, body, isVoid }) => ({
      code,
      name,
      resolved: (body === 'generalMeeting' || body === 'foundingConference') && isVoid === 0,
      debt: debtsOf(ledger, code).reduce((sum, { amount }) => sum + amount, 0),
    })),
    coverageLeft: coverageAfter(connection, 0).left,
  }
}

function certificatesOn({ book, on }: HealthQuestion, names: ReadonlyMap<string, string>): HealthCertificate[] {
  return allCertificates(book.connection)
    .filter(({ issuedOn, endedOn }) => issuedOn <= on && (endedOn === null || endedOn > on))
    .map(({ member, number, contribution, kind, content }) => ({
      code: member,
      name: names.get(member) ?? member,
      number,
      contribution,
      lacksFields: kind !== 'recorded' && lacksFields(content),
    }))
}

function lacksFields(content: string): boolean {
  const read = Printed.safeParse(JSON.parse(content))
  return !read.success || Object.values(read.data).some((value) => value.trim() === '')
}
