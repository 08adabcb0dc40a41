import { type Dong, sumDong } from '@shared/domain/money'
import { fiscalYearOf } from '@shared/domain/period'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { officialMembers } from '../ledger/members'
import { serviceMovements } from './postings-of-services'

/** What was supplied to one member by one service: amounts without VAT, net of returns, in đồng. */
export type ServiceAmount = { service: string; internal: Dong; external: Dong }

/** What one member used, sold, borrowed and earned in a period, in đồng. */
export type MemberUse = {
  member: string
  /** By service, by code. */
  supplied: ServiceAmount[]
  /** The value of internal transactions: the member's level of use is its share of all members' (articles 4.1, 4.9; reading 46). */
  use: Dong
  /** Supplied to the member otherwise: booked on 511, or without being an official member under agreement. */
  external: Dong
  /** Bought from the member by the co-operative, by service. */
  purchases: { service: string; amount: Dong }[]
  sold: Dong
  lent: Dong
  repaid: Dong
  /** Pay that postings of 334 name, and pay entered by hand: the member's level of labour is its share of all (article 4.10). */
  payPosted: Dong
  payEntered: Dong
  pay: Dong
  /** Of that pay, what was earned as an official member; entered pay counts whole for who was one when the period began or ended. */
  labour: Dong
}

const registered = plain<Record<string, never>, { code: string }>('SELECT code FROM member')
const enteredPay = plain<{ fromYear: number; toYear: number }, { member: string; amount: Dong }>(
  'SELECT member, sum(amount) AS amount FROM labourPay WHERE year BETWEEN @fromYear AND @toYear GROUP BY member',
)
const fiscalYearStart = plain<Record<string, never>, { fiscalYearStartMonth: number }>(
  'SELECT fiscalYearStartMonth FROM book',
)

/**
 * What each member of the register used, sold, borrowed and earned in a period, both days inside, by code; who did nothing is left
 * out. Entered pay is of whole fiscal years and counts in the years the period touches.
 */
export function serviceUseOf(
  connection: Connection,
  period: { from: string; to: string; member?: string | undefined },
): MemberUse[] {
  const members = new Set(connection.all(registered, {}).map(({ code }) => code))
  const isOfficial = officialMembers(connection)
  const found = new Map<string, Gathered>()
  const of = (member: string): Gathered => {
    const known = found.get(member) ?? nothing()
    found.set(member, known)
    return known
  }
  for (const { what, party, service, internal, amount, postingDate } of serviceMovements(connection, period)) {
    if (party === null || !members.has(party)) continue
    const use = of(party)
    if (what === 'supply' || what === 'return') add(use.supplied, service, internal ? amount : 0, internal ? 0 : amount)
    else if (what === 'purchase') add(use.purchases, service, amount, 0)
    else use[what] += amount
    if (what === 'pay' && isOfficial(party, postingDate)) use.labour += amount
  }
  const start = connection.get(fiscalYearStart, {})?.fiscalYearStartMonth ?? 1
  const years = { fromYear: fiscalYearOf(period.from, start), toYear: fiscalYearOf(period.to, start) }
  for (const { member, amount } of connection.all(enteredPay, years)) {
    if (period.member !== undefined && period.member !== member) continue
    const use = of(member)
    use.entered += amount
    if ([period.from, period.to].some((day) => isOfficial(member, day))) use.labour += amount
  }
  return [...found]
    .map(([member, gathered]) => memberUse(member, gathered))
    .sort((a, b) => (a.member < b.member ? -1 : 1))
}

/** What a distribution takes of each official member: the value of internal transactions and the pay of a period (articles 4.9, 4.10; reading 46). */
export function useAndLabourOf(
  connection: Connection,
  period: { from: string; to: string },
): Map<string, { use: Dong; labour: Dong }> {
  const shares = new Map<string, { use: Dong; labour: Dong }>()
  for (const { member, use, labour } of serviceUseOf(connection, period)) {
    if (use !== 0 || labour !== 0) shares.set(member, { use, labour })
  }
  return shares
}

type Sums = Map<string, { internal: Dong; external: Dong }>
type Gathered = { supplied: Sums; purchases: Sums; lent: Dong; repaid: Dong; pay: Dong; entered: Dong; labour: Dong }

function nothing(): Gathered {
  return { supplied: new Map(), purchases: new Map(), lent: 0, repaid: 0, pay: 0, entered: 0, labour: 0 }
}

function add(sums: Sums, service: string, internal: Dong, external: Dong): void {
  const known = sums.get(service)
  if (known) {
    known.internal += internal
    known.external += external
  } else sums.set(service, { internal, external })
}

function memberUse(member: string, { supplied, purchases, lent, repaid, pay, entered, labour }: Gathered): MemberUse {
  const services = sorted(supplied).map(([service, amounts]) => ({ service, ...amounts }))
  const bought = sorted(purchases).map(([service, { internal: amount }]) => ({ service, amount }))
  return {
    member,
    supplied: services,
    use: sumDong(services.map(({ internal }) => internal)),
    external: sumDong(services.map(({ external }) => external)),
    purchases: bought,
    sold: sumDong(bought.map(({ amount }) => amount)),
    lent,
    repaid,
    payPosted: pay,
    payEntered: entered,
    pay: pay + entered,
    labour,
  }
}

const sorted = (sums: Sums) => [...sums].sort(([a], [b]) => (a < b ? -1 : 1))
