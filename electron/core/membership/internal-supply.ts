import { z } from 'zod'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { officialMembers } from '../ledger/members'
import { serviceFinder, type ServiceOf, servicesOf } from './services'

const listedFromRow = plain<Record<string, never>, { value: string }>(
  `SELECT value FROM setting WHERE key = 'services.listedFrom'`,
)

/**
 * The day from which only agreements on file count; null where the co-operative says that every official member has one in
 * writing (reading 40).
 */
export function agreementsListedFrom(connection: Connection): string | null {
  return connection.get(listedFromRow, {})?.value ?? null
}

type Agreement = { services: readonly string[]; fromDate: string; toDate: string | null }

const agreementsOf = plain<{ member: string }, Omit<Agreement, 'services'> & { services: string }>(
  'SELECT services, fromDate, toDate FROM serviceAgreement WHERE member = @member',
)

/** What is supplied to a party on a day: the account it is booked on and its words; without an account, anything at all. */
export type Supply = { party: string; date: string; account?: string; description?: string }

/**
 * The one question of internal or external (Law 17/2023/QH15, articles 4.1 and 85.1; reading 40): internal is what is supplied to an
 * official member under a written agreement that covers it. Made once for a piece of work, so that services, members and agreements are each read once.
 */
export function internalSupplies(connection: Connection): (supply: Supply) => boolean {
  const listedFrom = agreementsListedFrom(connection)
  const isOfficial = officialMembers(connection)
  const known = new Map<string, Agreement[]>()
  const inForce = (member: string, date: string) => {
    const all = known.get(member) ?? readAgreements(connection, member)
    known.set(member, all)
    return all.filter(({ fromDate, toDate }) => fromDate <= date && (toDate === null || toDate >= date))
  }
  let find: ServiceOf | null = null
  return ({ party, date, account, description = '' }) => {
    if (!isOfficial(party, date)) return false
    if (listedFrom === null || date < listedFrom) return true
    const agreements = inForce(party, date)
    if (agreements.length === 0 || account === undefined) return agreements.length > 0
    find ??= serviceFinder(servicesOf(connection))
    const service = find('supply', account, description)
    return agreements.some(({ services }) => services.length === 0 || services.includes(service))
  }
}

const Services = z.array(z.string())

/** The services an agreement covers by their codes, from the JSON list it keeps; an empty list covers all. */
export function agreedServices(services: string): string[] {
  return Services.parse(JSON.parse(services))
}

function readAgreements(connection: Connection, member: string): Agreement[] {
  return connection
    .all(agreementsOf, { member })
    .map(({ services, ...days }) => ({ ...days, services: agreedServices(services) }))
}

/**
 * Who is served in a posting on revenue: the party of the revenue itself where it names one, else the other side's, unless that is
 * a bank, which only pays.
 */
export function partyServed(
  own: { party: string | null },
  other: { account: string | null; party: string | null },
): string | null {
  if (own.party !== null) return own.party
  return other.account !== null && other.account.startsWith('112') ? null : other.party
}
