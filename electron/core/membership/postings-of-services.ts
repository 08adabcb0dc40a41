import type { Dong } from '@shared/domain/money'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { internalSupplies, partyServed } from './internal-supply'
import { serviceFinder, servicesOf } from './services'

/** A posting that may be of a member's service, purchase, loan or pay, as it stands in the ledger. */
type Source = {
  postingDate: string
  description: string
  debit: string
  credit: string
  debitParty: string | null
  creditParty: string | null
  amount: Dong
}
/** The voucher it stands in. */
type Face = { voucherId: number; number: string; date: string; description: string }

/** What one posting adds to what a member used, sold, borrowed or earned; `amount` in đồng, negative where it takes away. */
export type ServiceMovement = {
  what: 'supply' | 'return' | 'purchase' | 'lent' | 'repaid' | 'pay'
  /** The party served or paid; null where the posting names nobody. */
  party: string | null
  /** The code of the service; '' for pay and for what no service covers. */
  service: string
  /** Supplies and returns: booked on 512 and an internal transaction (reading 40). */
  internal: boolean
  /** Supplies: the side they are booked on. */
  on512: boolean
  /** Supplies: booked on 512 to someone who is no official member under agreement, or on 511 to one who is. */
  misplaced: boolean
  postingDate: string
  amount: Dong
}
export type ServicePosting = ServiceMovement & Face

/** A period, both days inside; with a member, theirs alone. */
export type ServicePeriod = { from: string; to: string; member?: string | undefined }

const sides =
  'debitAccount AS debit, creditAccount AS credit, debitParty, creditParty, posting.amount, posting.postingDate'
const face = `${sides}, voucherId, number, voucher.date, coalesce(nullif(posting.description, ''), voucher.description) AS description`
// Closing entries and what undid them carry results on; they supply nothing.
const counted = `posting.postingDate BETWEEN @from AND @to AND posting.month % 100 <> 0 AND debitAccount IS NOT NULL AND creditAccount IS NOT NULL
  AND voucherId NOT IN (SELECT voucherId FROM yearClosing UNION ALL SELECT undoneById FROM yearClosing WHERE undoneById IS NOT NULL)`
const onSide = (side: string) =>
  `(${side} BETWEEN '511' AND '513' OR ${side} BETWEEN '521' AND '522' OR ${side} BETWEEN '1321' AND '1322')`
const concerned = `(${onSide('debitAccount')} OR ${onSide('creditAccount')} OR creditAccount BETWEEN '334' AND '335' OR debitAccount BETWEEN '15' AND '16')`
const order = 'ORDER BY posting.postingDate, voucherId, line'
const ofMember = `(voucherId, line) IN (
  SELECT voucherId, line FROM posting WHERE debitParty = @member AND postingDate BETWEEN @from AND @to
  UNION SELECT voucherId, line FROM posting WHERE creditParty = @member AND postingDate BETWEEN @from AND @to)`

const ofAll = plain<{ from: string; to: string }, Source & Face>(
  `SELECT ${face} FROM posting JOIN voucher USING (voucherId) WHERE ${counted} AND ${concerned} ${order}`,
)
const ofOne = plain<{ from: string; to: string; member: string }, Source & Face>(
  `SELECT ${face} FROM posting JOIN voucher USING (voucherId) WHERE ${counted} AND ${ofMember} ${order}`,
)
// Without vouchers and order: sums need neither, and in a large book reading them is most of the work.
const sumsOfAll = plain<{ from: string; to: string }, Source>(
  `SELECT ${sides}, '' AS description FROM posting WHERE ${counted} AND ${concerned}`,
)

/**
 * Every posting of a period that is a supply, a return, a purchase, a loan or pay, in the order of the books, with its voucher.
 * Postings that name a party outside the register are among them: the reader decides.
 */
export function* servicePostings(connection: Connection, period: ServicePeriod): Iterable<ServicePosting> {
  const rules = rulesOf(connection)
  for (const row of rowsOf(connection, period)) {
    const found = classified(row, rules, period)
    if (found === null) continue
    const { voucherId, number, date, description } = row
    yield { ...found, voucherId, number, date, description }
  }
}

/** The same for sums, without vouchers and in no order. */
export function* serviceMovements(connection: Connection, period: ServicePeriod): Iterable<ServiceMovement> {
  const rules = rulesOf(connection)
  const { from, to, member } = period
  const rows: readonly Source[] =
    member === undefined && !rules.readsWords ? connection.all(sumsOfAll, { from, to }) : rowsOf(connection, period)
  for (const row of rows) {
    const found = classified(row, rules, period)
    if (found !== null) yield found
  }
}

// Read whole, because finding whether a supply is internal reads the register on the same connection.
function rowsOf(connection: Connection, { from, to, member }: ServicePeriod): (Source & Face)[] {
  return member === undefined ? connection.all(ofAll, { from, to }) : connection.all(ofOne, { from, to, member })
}

function rulesOf(connection: Connection) {
  const services = servicesOf(connection)
  return {
    find: serviceFinder(services),
    isInternal: internalSupplies(connection),
    readsWords: services.some(({ words }) => words.length > 0),
  }
}

function classified(row: Source, rules: Rules, { member }: ServicePeriod): ServiceMovement | null {
  const found = supplyIn(row, rules) ?? returnIn(row, rules) ?? purchaseIn(row, rules) ?? loanIn(row) ?? payIn(row)
  if (found === null || (member !== undefined && found.party !== member)) return null
  return { ...found, postingDate: row.postingDate }
}

const elsewhere = { internal: false, on512: false, misplaced: false }

type Rules = Pick<ReturnType<typeof rulesOf>, 'find' | 'isInternal'>
type Found = Omit<ServiceMovement, 'postingDate'>

const isRevenue = (account: string) => account.startsWith('511') || account.startsWith('512')
/** Results among themselves: closing by hand, or a return carried to its revenue. */
const isResult = (account: string) => account.startsWith('5') || account.startsWith('9')

function supplyIn(row: Source, { find, isInternal }: Rules): Found | null {
  const { debit, credit, debitParty, creditParty, amount, postingDate: date, description } = row
  const credited = isRevenue(credit) && !isResult(debit)
  if (!credited && (!isRevenue(debit) || isResult(credit))) return null
  const account = credited ? credit : debit
  const party = credited
    ? partyServed({ party: creditParty }, { account: debit, party: debitParty })
    : partyServed({ party: debitParty }, { account: credit, party: creditParty })
  const official = party !== null && isInternal({ party, date, account, description })
  const on512 = account.startsWith('512')
  return {
    what: 'supply',
    party,
    service: find('supply', account, description),
    internal: on512 && official,
    on512,
    misplaced: on512 !== official,
    amount: credited ? amount : -amount,
  }
}

/** Reading 26: a return is of the side of the party credited, and of the service that side's sales are booked on. */
function returnIn(row: Source, { find, isInternal }: Rules): Found | null {
  const { debit, credit, debitParty, creditParty, amount, postingDate: date, description } = row
  const debited = debit.startsWith('521') && !isResult(credit)
  if (!debited && (!credit.startsWith('521') || isResult(debit))) return null
  const party = deductionParty({ debit, credit, debitParty, creditParty })
  const internal = party !== null && isInternal({ party, date })
  return {
    what: 'return',
    party,
    service: find('supply', internal ? '5121' : '5111', description),
    internal,
    on512: internal,
    misplaced: false,
    amount: debited ? -amount : amount,
  }
}

/** The party a deduction from revenue is given to: the one on the other side than 521, or on 521's own where that side is a bank. */
export function deductionParty(posting: {
  debit: string | null
  credit: string | null
  debitParty: string | null
  creditParty: string | null
}): string | null {
  const { debit, credit, debitParty, creditParty } = posting
  const [own, account, other] = debit?.startsWith('521')
    ? [debitParty, credit, creditParty]
    : [creditParty, debit, debitParty]
  return account?.startsWith('112') ? (own ?? other) : (other ?? own)
}

/** What a purchase is paid from or owed on. */
const BUYS = ['111', '112', '131', '138', '141', '331', '338']

function purchaseIn(
  { debit, credit, debitParty, creditParty, amount, description }: Source,
  { find }: Rules,
): Found | null {
  if (!debit.startsWith('15') || !BUYS.some((prefix) => credit.startsWith(prefix))) return null
  const party = partyServed({ party: debitParty }, { account: credit, party: creditParty })
  return {
    what: 'purchase',
    party,
    service: find('purchase', debit, description),
    ...elsewhere,
    amount,
  }
}

/** Principal of internal loans (13211); what moves between its own accounts, as into the overdue class, is neither lent nor repaid (reading 41). */
function loanIn({ debit, credit, debitParty, creditParty, amount }: Source): Found | null {
  const lent = debit.startsWith('13211')
  if (lent === credit.startsWith('13211')) return null
  const party = lent ? debitParty : creditParty
  return { what: lent ? 'lent' : 'repaid', party, service: '', ...elsewhere, amount }
}

function payIn({ credit, creditParty, amount }: Source): Found | null {
  if (!credit.startsWith('334')) return null
  return { what: 'pay', party: creditParty, service: '', ...elsewhere, amount }
}
