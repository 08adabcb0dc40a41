import type { DistributionFacts } from '@shared/contract/distribution'
import type { CharterValues } from '@shared/contract/charter'
import { addDays, daysBetween } from '@shared/domain/civil-date'
import { fiscalYearRange } from '@shared/domain/period'
import type { OpenBook } from '../../book-file/open-book'
import { plain } from '../../db/statement'
import { type Law, type LawFigures, lawOn } from '../../law/law-figures'
import { type Sides, lessOf } from '../../law/distribution/order'
import { nextCommandSequence } from '../../ledger/command-row'
import { closingOf } from '../../ledger/year-closing'
import { charterOn } from '../../membership/charter'
import { useAndLabourOf as workOfMembers } from '../../membership/use-of-services'
import { refuse } from '../../refusal'
import { capitalDays, type CapitalMovement, capitalOn } from './capital-weights'

type Span = { from: string; to: string }

const profitBalance = plain<{ to: string }, { account: string; balance: number }>(
  `SELECT account, sum(amount) AS balance FROM (
     SELECT creditAccount AS account, amount FROM posting WHERE creditAccount GLOB '421*' AND postingDate <= @to
     UNION ALL
     SELECT debitAccount, -amount FROM posting WHERE debitAccount GLOB '421*' AND postingDate <= @to
   ) GROUP BY account`,
)
const profitOfVoucher = plain<{ voucherId: number }, { account: string; balance: number }>(
  `SELECT account, sum(amount) AS balance FROM (
     SELECT creditAccount AS account, amount FROM posting WHERE creditAccount GLOB '421*' AND voucherId = @voucherId
     UNION ALL
     SELECT debitAccount, -amount FROM posting WHERE debitAccount GLOB '421*' AND voucherId = @voucherId
   ) GROUP BY account`,
)
const voucherNumber = plain<{ voucherId: number }, { number: string }>(
  'SELECT number FROM voucher WHERE voucherId = @voucherId',
)
// Who was a member on a day of the year, with the type the register gave them on its last day.
const memberRows = plain<
  Span,
  { code: string; name: string; type: 'official' | 'contributing' | 'nonContributing'; leftOn: string | null }
>(
  `SELECT m.code, p.name, m.leftOn, coalesce((
       SELECT json_extract(content, '$.type') FROM memberVersion WHERE member = m.code
       ORDER BY fromDate > @to, iif(fromDate > @to, NULL, fromDate) DESC, iif(fromDate > @to, fromDate, NULL), versionId DESC LIMIT 1
     ), m.type) AS type
   FROM member AS m JOIN party AS p ON p.code = m.code
   WHERE (m.joinedOn IS NOT NULL OR m.stage IN ('active', 'leaving', 'left'))
     AND (m.joinedOn IS NULL OR m.joinedOn <= @to) AND (m.leftOn IS NULL OR m.leftOn > @from)
   ORDER BY m.code`,
)
const pledges = plain<{ to: string }, { member: string; date: string; amount: number; dueOn: string | null }>(
  'SELECT member, date, pledged AS amount, dueOn FROM capitalChange WHERE pledged <> 0 AND date <= @to',
)
const payments = plain<{ to: string }, { member: string; date: string; amount: number }>(
  `SELECT creditParty AS member, postingDate AS date, amount FROM posting
     WHERE creditAccount GLOB '4111*' AND creditParty IS NOT NULL AND postingDate <= @to
   UNION ALL
   SELECT debitParty, postingDate, -amount FROM posting
     WHERE debitAccount GLOB '4111*' AND debitParty IS NOT NULL AND postingDate <= @to`,
)

/** What was last gathered of a book: asked again at every key that is typed, and the same until a command has run. */
const gathered = new WeakMap<OpenBook, { key: string; facts: DistributionFacts }>()

/**
 * What the books say of a closed year: each side's result after tax as the closing voucher booked it on 421, losses and profits carried
 * on each side from before, and for every member of the year capital, use and labour (readings 44, 46). Refuses a year that is not closed.
 */
export function distributionFacts(book: OpenBook, law: Law, year: number): DistributionFacts {
  const key = `${year} ${nextCommandSequence(book.ledger)}`
  const known = gathered.get(book)
  if (known?.key === key) return known.facts
  const facts = gatherFacts(book, law, year)
  gathered.set(book, { key, facts })
  return facts
}

function gatherFacts(book: OpenBook, law: Law, year: number): DistributionFacts {
  const { connection, ledger } = book
  const closing = closingOf(ledger, year)
  if (!closing) return refuse({ code: 'distribution-year-open', column: 'year', value: year, data: { year } })
  const span = fiscalYearRange(year, ledger.memory.fiscalYearStartMonth)
  const charter = charterOn(connection, span.to)
  const figures = lawOn(law, span.to)
  const result = sidesOf(connection.all(profitOfVoucher, { voucherId: closing.voucherId }))
  const carried = lessOf(sidesOf(connection.all(profitBalance, { to: span.to })), result)
  const apart = charter.separatesInternal
  return {
    year,
    ...span,
    closing: connection.get(voucherNumber, { voucherId: closing.voucherId })?.number ?? '',
    afterTax: apart ? result : allExternal(result),
    losses: lossesOf(apart ? carried : allExternal(carried)),
    carriedProfit: lossesOf(negative(apart ? carried : allExternal(carried))),
    separated: apart,
    byTime: charter.capitalByTime,
    days: daysBetween(span.from, span.to) + 1,
    floors: floorsOf(charter, figures),
    members: membersOf(book, span, { charter, figures }),
  }
}

/** The law's floors, or the charter's where they are higher (R32, R33). */
function floorsOf(charter: CharterValues, figures: LawFigures): DistributionFacts['floors'] {
  return {
    externalFundPercent: Math.max(figures.externalFundFloorPercent, charter.externalFundPercent),
    internalFundPercent: charter.internalFundPercent,
    useAndLabourPercent: Math.max(figures.useAndLabourFloorPercent, charter.internalByUseAndLabourPercent),
  }
}

function sidesOf(rows: readonly { account: string; balance: number }[]): Sides {
  const of = (account: string) =>
    rows.filter((row) => row.account.startsWith(account)).reduce((sum, { balance }) => sum + balance, 0)
  return { internal: of('4212'), external: of('4211') }
}

const allExternal = ({ internal, external }: Sides): Sides => ({ internal: 0, external: internal + external })
const negative = ({ internal, external }: Sides): Sides => ({ internal: 0 - internal, external: 0 - external })
const lossesOf = ({ internal, external }: Sides): Sides => ({
  internal: Math.max(0, 0 - internal),
  external: Math.max(0, 0 - external),
})

function membersOf(
  { connection }: OpenBook,
  span: Span,
  { charter, figures }: { charter: CharterValues; figures: LawFigures },
): DistributionFacts['members'] {
  const work = workOfMembers(connection, span)
  const movements = capitalMovements(
    connection.all(pledges, { to: span.to }),
    connection.all(payments, { to: span.to }),
  )
  return connection.all(memberRows, span).map(({ code, name, type, leftOn }) => {
    const own = movements.get(code) ?? []
    const stayed = leftOn === null || leftOn > span.to
    const worked = work.get(code)
    const capital = charter.capitalByTime
      ? capitalDays(own, { from: span.from, to: stayed ? span.to : addDays(leftOn, -1) }, figures.paymentMonths)
      : stayed
        ? capitalOn(own, span.to, figures.paymentMonths)
        : 0
    return { code, name, type, capital, use: Math.max(0, worked?.use ?? 0), labour: Math.max(0, worked?.labour ?? 0) }
  })
}

type Row = { member: string; date: string; amount: number }

function capitalMovements(
  pledged: readonly (Row & { dueOn: string | null })[],
  paid: readonly Row[],
): Map<string, CapitalMovement[]> {
  const found = new Map<string, CapitalMovement[]>()
  const add = (member: string, movement: CapitalMovement) => {
    const own = found.get(member)
    if (own) own.push(movement)
    else found.set(member, [movement])
  }
  for (const { member, date, amount, dueOn } of pledged) add(member, { kind: 'pledge', date, amount, dueOn })
  for (const { member, date, amount } of paid) add(member, { kind: 'paid', date, amount })
  return found
}
