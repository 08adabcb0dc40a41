import { z } from 'zod'
import { type CapitalHolder, charterCapital } from '../law/capital-caps'
import { registerLacks, type RegisterLack, unitLacks, type UnitLack } from '../law/register-complete'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { paidCapitalOn } from './capital-changes'
import { allCertificates } from './certificates'

type Row = {
  code: string
  name: string
  type: CapitalHolder['type']
  stage: string
  legalForm: 'individual' | 'household' | 'cooperativeGroup' | 'organisation'
  address: string
  nationality: string
  idNumber: string
  taxCode: string
  representative: string
  representativeIdNumber: string
  joinedOn: string | null
}

/** One contribution as article 15.1.c registers it: when, what, how many, of what value in đồng; `asset` null for money. */
export type RegisteredContribution = { date: string; asset: string | null; quantity: string; value: number }

/** What the register says of one member on a day (article 15.1.b to d), and what it lacks. */
export type RegisterEntry = Row & {
  pledged: number
  paid: number
  contributions: RegisteredContribution[]
  certificate: { number: string; issuedOn: string } | null
  lacks: RegisterLack[]
}

const rows = plain<{ on: string }, Row>(
  `SELECT code, name, type, stage, legalForm, address, nationality, idNumber, taxCode, representative, representativeIdNumber, joinedOn
   FROM member JOIN party USING (code)
   WHERE type <> 'nonContributing' AND (stage NOT IN ('applied', 'rejected') OR leftOn IS NOT NULL) AND (joinedOn IS NULL OR joinedOn <= @on)
     AND (leftOn IS NULL OR leftOn > @on) ORDER BY code`,
)
const pledges = plain<{ on: string }, { member: string; pledged: number }>(
  'SELECT member, sum(pledged) AS pledged FROM capitalChange WHERE date <= @on GROUP BY member',
)
// A contribution that was reversed and its reversal are as if they had not been (reading 29).
const movements = plain<
  { on: string },
  { member: string; date: string; opening: number; amount: number; asset: string | null }
>(
  `SELECT side.party AS member, side.postingDate AS date, side.month % 100 = 0 AS opening, sum(side.amount) AS amount,
     (SELECT asset FROM capitalChange WHERE capitalChange.voucherId = side.voucherId AND asset IS NOT NULL LIMIT 1) AS asset
   FROM (
     SELECT voucherId, postingDate, creditParty AS party, amount, month FROM posting WHERE creditAccount GLOB '4111*'
     UNION ALL SELECT voucherId, postingDate, debitParty, -amount, month FROM posting WHERE debitAccount GLOB '4111*'
   ) AS side JOIN voucher AS v USING (voucherId) WHERE side.postingDate <= @on AND side.party IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM voucher AS other WHERE (other.reversesId = v.voucherId OR other.voucherId = v.reversesId)
       AND other.postingDate <= @on)
   GROUP BY side.party, side.voucherId ORDER BY side.postingDate, side.voucherId`,
)

const Asset = z.object({ name: z.string(), quantity: z.number(), unit: z.string() })

/**
 * The register of official members and contributing associates on a day (article 15.1), with what each entry lacks. What an opening
 * balance brought is dated by the day the member joined, as far as that is known.
 */
export function registerEntries(connection: Connection, on: string): RegisterEntry[] {
  const pledgedBy = new Map(connection.all(pledges, { on }).map(({ member, pledged }) => [member, pledged]))
  const paidBy = paidCapitalOn(connection, on)
  const movedBy = Map.groupBy(connection.all(movements, { on }), ({ member }) => member)
  const certificates = new Map(
    allCertificates(connection)
      .filter(({ issuedOn, endedOn }) => issuedOn <= on && (endedOn === null || endedOn > on))
      .map(({ member, number, issuedOn }) => [member, { number, issuedOn }]),
  )
  return connection.all(rows, { on }).map((row) => {
    const contributions = (movedBy.get(row.code) ?? [])
      .filter(({ amount }) => amount !== 0)
      .map(({ date, opening, amount, asset }): RegisteredContribution => {
        const kind = asset === null ? null : Asset.parse(JSON.parse(asset))
        return {
          date: opening === 1 ? (row.joinedOn ?? '') : date,
          asset: kind?.name ?? null,
          quantity: kind ? `${kind.quantity.toLocaleString('vi-VN')} ${kind.unit}` : '',
          value: amount,
        }
      })
    const entry = {
      ...row,
      pledged: pledgedBy.get(row.code) ?? 0,
      paid: paidBy.get(row.code) ?? 0,
      contributions,
      certificate: certificates.get(row.code) ?? null,
    }
    const first = contributions.find(({ date }) => date !== '')?.date ?? null
    return {
      ...entry,
      lacks: registerLacks({ ...entry, contributedOn: first, certificate: entry.certificate?.number ?? null }),
    }
  })
}

/** The charter capital of the entries, and what the register lacks of the co-operative itself (article 15.1.a). */
export function registerWhole(
  entries: readonly RegisterEntry[],
  unit: { name: string; taxCode: string; address: string },
): { total: number; lacks: UnitLack[] } {
  return {
    total: charterCapital(entries.map(({ code, type, pledged }) => ({ code, type, capital: pledged }))),
    lacks: unitLacks(unit),
  }
}
