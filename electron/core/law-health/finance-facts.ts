import { z } from 'zod'
import { DistributionFacts, DistributionResult } from '@shared/contract/distribution'
import { addMonths } from '@shared/domain/civil-date'
import { fiscalYearOf, fiscalYearRange } from '@shared/domain/period'
import { longVoucherNumber } from '@shared/domain/voucher-number'
import { plain } from '../db/statement'
import { indivisiblePosting } from '../law/indivisible'
import { lawOn } from '../law/law-figures'
import { officialMembers } from '../ledger/members'
import { charterOn, charterTells } from '../membership/charter'
import { internalLoansOn, lenderOn } from '../membership/lending'
import { misplacedOf } from '../membership/misplaced-supplies'
import { holdersOf } from '../governance/posts-on'
import type { FinanceFacts, HealthDistribution } from './finance'
import type { HealthQuestion } from './question'

const names = plain<Record<string, never>, { code: string; name: string }>('SELECT code, name FROM party')
const revenue = plain<{ from: string; to: string }, { found: number }>(
  `SELECT EXISTS (SELECT 1 FROM posting WHERE creditAccount BETWEEN '511' AND '513' AND postingDate BETWEEN @from AND @to
     AND month % 100 <> 0) AS found`,
)
const carriedOut = plain<
  { on: string },
  { year: number; result: string; body: string | null; date: string | null; isVoid: number; postedOn: string | null }
>(
  `SELECT d.year, d.result, r.body, r.date, r.voidNote IS NOT NULL AS isVoid, v.postingDate AS postedOn
   FROM distribution AS d JOIN distributionOutcome AS o USING (distributionId) LEFT JOIN resolution AS r USING (resolutionId)
     LEFT JOIN voucher AS v USING (voucherId)
   WHERE approved = 1 AND coalesce(v.postingDate, r.date) <= @on AND NOT EXISTS (SELECT 1 FROM voucher WHERE reversesId = v.voucherId)
   ORDER BY d.year, d.commandSequence`,
)
// Written by people or an import, and standing: neither a reversal nor reversed.
const STANDING = `source IN ('typed', 'import') AND voucher.reversesId IS NULL AND NOT EXISTS (SELECT 1 FROM voucher AS r WHERE r.reversesId = voucher.voucherId)`
const profitGiven = plain<{ on: string }, { voucherId: number; number: string; numberYear: number }>(
  `SELECT DISTINCT voucherId, number, numberYear FROM posting JOIN voucher USING (voucherId)
   WHERE debitAccount GLOB '421*' AND (creditAccount GLOB '11[12]*' OR creditAccount GLOB '33[48]*' OR creditAccount GLOB '4111*')
     AND coalesce(creditParty, debitParty) IN (SELECT code FROM member) AND posting.postingDate <= @on AND ${STANDING}
     AND voucherId NOT IN (SELECT voucherId FROM distributionOutcome WHERE voucherId IS NOT NULL) ORDER BY voucherId`,
)
const indivisiblePostings = plain<
  { on: string },
  {
    voucherId: number
    number: string
    numberYear: number
    debit: string | null
    credit: string | null
    namesMember: number
    resolved: number
  }
>(
  `SELECT voucherId, number, numberYear, debitAccount AS debit, creditAccount AS credit,
     (debitParty IN (SELECT code FROM member) OR creditParty IN (SELECT code FROM member)) IS TRUE AS namesMember,
     voucherId IN (SELECT voucherId FROM assetDealVoucher UNION SELECT voucherId FROM distributionOutcome WHERE voucherId IS NOT NULL) AS resolved
   FROM posting JOIN voucher USING (voucherId)
   WHERE (debitAccount GLOB '442*' OR creditAccount GLOB '212*') AND posting.postingDate <= @on AND posting.month % 100 <> 0 AND ${STANDING}
   ORDER BY voucherId`,
)
const indivisibleBalances = plain<{ on: string }, { fund: number; assets: number }>(
  `SELECT coalesce(sum(CASE WHEN creditAccount GLOB '442*' THEN amount END), 0) - coalesce(sum(CASE WHEN debitAccount GLOB '442*' THEN amount END), 0) AS fund,
     coalesce(sum(CASE WHEN debitAccount GLOB '212*' THEN amount END), 0) - coalesce(sum(CASE WHEN creditAccount GLOB '212*' THEN amount END), 0) AS assets
   FROM posting WHERE postingDate <= @on AND (debitAccount GLOB '442*' OR creditAccount GLOB '442*' OR debitAccount GLOB '212*' OR creditAccount GLOB '212*')`,
)
const unvalued = plain<{ on: string }, { code: string; name: string }>(
  `SELECT resolutionId AS code, asset AS name FROM assetDeal JOIN resolution USING (resolutionId)
   WHERE indivisible = 1 AND trim(valuation) = '' AND voidNote IS NULL AND assetDeal.date <= @on ORDER BY assetDeal.date`,
)
const repaidSince = plain<{ from: string; on: string }, { party: string; repaid: number }>(
  `SELECT creditParty AS party, sum(amount) AS repaid FROM posting
   WHERE creditAccount GLOB '13211*' AND postingDate > @from AND postingDate <= @on AND creditParty IS NOT NULL GROUP BY creditParty`,
)

const Frozen = z.object({ facts: DistributionFacts, result: DistributionResult })

/** What a book says of its income, funds and lending on a day, for R31 to R36. */
export function financeFacts(question: HealthQuestion): FinanceFacts {
  const { connection } = question.book
  const { on } = question
  const nameOf = new Map(connection.all(names, {}).map(({ code, name }) => [code, name]))
  const named = (code: string) => ({ code, name: nameOf.get(code) ?? code })
  return {
    sides: sidesFacts(question, named),
    distributions: distributionsOf(question),
    beside: connection.all(profitGiven, { on }).map(voucherNamed),
    indivisible: {
      ...(connection.get(indivisibleBalances, { on }) ?? { fund: 0, assets: 0 }),
      movements: connection
        .all(indivisiblePostings, { on })
        .flatMap(({ debit, credit, namesMember, resolved, ...voucher }) => {
          const found = indivisiblePosting({ debit, credit, namesMember: namesMember === 1 })
          return found === null ? [] : [{ ...voucherNamed(voucher), ...found, resolved: resolved === 1 }]
        }),
      dealsWithoutValuation: connection.all(unvalued, { on }),
    },
    lending: lendingFacts(question, named),
  }
}

type ToName = (code: string) => { code: string; name: string }

function voucherNamed({ voucherId, number, numberYear }: { voucherId: number; number: string; numberYear: number }) {
  return { code: String(voucherId), name: longVoucherNumber(number, numberYear) }
}

function sidesFacts({ book, on }: HealthQuestion, named: ToName): FinanceFacts['sides'] {
  const { connection, ledger } = book
  const { firstYear, fiscalYearStartMonth: start } = ledger.memory
  const spanOf = (one: number) => ({
    from: fiscalYearRange(one, start).from,
    to: minOf(fiscalYearRange(one, start).to, on),
  })
  const hasRevenue = (one: number) => connection.get(revenue, spanOf(one))?.found === 1
  const present = fiscalYearOf(on, start)
  // At the beginning of a year the one before is what there is to judge.
  const year = !hasRevenue(present) && present > firstYear ? present - 1 : present
  const span = spanOf(year)
  const misplaced = misplacedOf(connection, span)
  return {
    year,
    separated: charterOn(connection, on).separatesInternal,
    hasAny: hasRevenue(year),
    internalForOthers: misplaced.internalForOthers,
    others: misplaced.others.map(named),
    internalForNobody: misplaced.internalForNobody,
    externalForMembers: misplaced.externalForMembers,
    members: misplaced.members.map(named),
  }
}

const minOf = (one: string, other: string): string => (one < other ? one : other)

function distributionsOf({ book, law, on }: HealthQuestion): HealthDistribution[] {
  return book.connection.all(carriedOut, { on }).map(({ year, result: stored, body, date, isVoid, postedOn }) => {
    const { facts, result } = Frozen.parse(JSON.parse(stored))
    const figures = lawOn(law, facts.to)
    return {
      year,
      floors: {
        externalFundPercent: Math.max(figures.externalFundFloorPercent, facts.floors.externalFundPercent),
        useAndLabourPercent: Math.max(figures.useAndLabourFloorPercent, facts.floors.useAndLabourPercent),
      },
      result,
      withoutCapital: facts.members.flatMap(({ type, code, name }) =>
        type === 'nonContributing' ? [{ code, name }] : [],
      ),
      yearEndsOn: facts.to,
      resolvedOn: body === 'generalMeeting' && isVoid === 0 ? date : null,
      postedOn,
    }
  })
}

function lendingFacts({ book, law, on }: HealthQuestion, named: ToName): FinanceFacts['lending'] {
  const isOfficial = officialMembers(book.connection)
  const owed = internalLoansOn(book, on)
  const yearAgo = addMonths(on, -lawOn(law, on).lendingMonths)
  const before = internalLoansOn(book, yearAgo)
  const repaid = new Map(
    book.connection.all(repaidSince, { from: yearAgo, on }).map(({ party, repaid: amount }) => [party, amount]),
  )
  const loans = [...owed]
    .filter(([, amount]) => amount > 0)
    .map(([party, amount]) => ({
      ...named(party),
      owed: amount,
      official: isOfficial(party, on),
      // What was owed a year ago and has not been paid back since, the oldest first.
      overYear: Math.max(0, Math.min(amount, (before.get(party) ?? 0) - (repaid.get(party) ?? 0))),
    }))
  const sitting = new Set(holdersOf(book.connection, 'supervisor', on).map(({ member, name }) => member ?? name)).size
  const lender = lenderOn(book, on)
  const told = (field: 'supervisoryBoardSize' | 'internalLending') => charterTells(book.connection, on, field)
  return {
    lender: {
      ...lender,
      supervisors: sitting > 0 ? sitting : told('supervisoryBoardSize') ? lender.supervisors : null,
    },
    charterTold: told('internalLending'),
    inUse: loans.length > 0 || lender.inCharter,
    loans,
  }
}
