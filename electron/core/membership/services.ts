import { foldText } from '@shared/domain/text-fold'
import { defaultServiceName, externalServiceName, purchaseServiceName } from '@shared/text/services'
import type { Connection } from '../db/connection'
import type { ServiceTable } from '../db/schema-members'
import { plain } from '../db/statement'

export type ServiceKind = ServiceTable['kind']

/** A service of the co-operative: how the postings that are its own are known. */
export type Service = {
  code: string
  name: string
  kind: ServiceKind
  unit: string
  /** Prefixes of the accounts it is booked on: revenue (5122) for what is supplied, goods (15) for what is bought. */
  accounts: string[]
  /** Words one of which stands in the description; empty where its accounts alone say it. */
  words: string[]
  active: boolean
  /** Whether the program derived it from the chart, because the co-operative has said nothing of it. */
  derived: boolean
}

const internalLeaves = plain<Record<string, never>, { code: string; name: string }>(
  `SELECT code, name FROM account AS one WHERE code GLOB '512*'
     AND NOT EXISTS (SELECT 1 FROM account AS below WHERE below.parent = one.code) ORDER BY code`,
)
const ownServices = plain<Record<string, never>, ServiceTable>('SELECT * FROM service ORDER BY code')

/** Revenue of internal lending, and its principal (Circular 71/2024/TT-BTC). */
const LENDING_REVENUE = '5123'
const LENDING_PRINCIPAL = '1321'
const derived = { unit: '', words: [], active: true, derived: true }

/**
 * The services of a book by code: one a leaf of 512, one for what is supplied to members on 511, one for what is bought from them,
 * with the co-operative's own beside them; its own of the same code stands in place of a derived one.
 */
export function servicesOf(connection: Connection): Service[] {
  const services = new Map<string, Service>()
  for (const { code, name } of connection.all(internalLeaves, {})) {
    const loan = code.startsWith(LENDING_REVENUE)
    services.set(code, {
      ...derived,
      code,
      name: defaultServiceName(name),
      kind: loan ? 'loan' : 'supply',
      accounts: loan ? [code, LENDING_PRINCIPAL] : [code],
    })
  }
  services.set('511', { ...derived, code: '511', name: externalServiceName, kind: 'supply', accounts: ['511'] })
  services.set('15', { ...derived, code: '15', name: purchaseServiceName, kind: 'purchase', accounts: ['15'] })
  for (const { accounts, words, active, ...own } of connection.all(ownServices, {})) {
    services.set(own.code, {
      ...own,
      accounts: listed(accounts),
      words: listed(words),
      active: active === 1,
      derived: false,
    })
  }
  return [...services.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** A list as a service keeps it: parts between commas, without blanks. */
export function listed(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Which service a posting is of, by its account and description; '' when the book knows none. */
export type ServiceOf = (kind: 'supply' | 'purchase', account: string, description: string) => string

/**
 * The rule that finds a posting's service: one whose words stand in the description before one without words, then the longer
 * account, then the co-operative's own before a derived one. A supply may be a loan's interest.
 */
export function serviceFinder(services: readonly Service[]): ServiceOf {
  const candidates = services.map((service) => ({ ...service, folded: service.words.map(foldText) }))
  // What no service tells by words is the same for every posting of an account.
  const byAccount = new Map<string, { code: string; rank: number; fits: typeof candidates }>()
  return (kind, account, description) => {
    const key = `${kind} ${account}`
    const known = byAccount.get(key) ?? fittingAccount(candidates, kind, account)
    byAccount.set(key, known)
    if (known.fits.length === 0) return known.code
    const text = foldText(description)
    let best: { code: string; rank: number } = known
    for (const candidate of known.fits) {
      const rank = WORDS_FIRST + rankOf(candidate, account)
      if (rank > best.rank && candidate.folded.some((word) => text.includes(word)))
        best = { code: candidate.code, rank }
    }
    return best.code
  }
}

type Candidate = Service & { folded: string[] }

/** Lifts a service that its words name over any that only its account does. */
const WORDS_FIRST = 1000

/** The service an account alone says, and those booked on it that words must name. */
function fittingAccount(candidates: readonly Candidate[], kind: 'supply' | 'purchase', account: string) {
  const all = candidates.filter(
    (one) => (one.kind === 'purchase') === (kind === 'purchase') && rankOf(one, account) > 0,
  )
  let best = { code: '', rank: -1 }
  for (const candidate of all) {
    const rank = rankOf(candidate, account)
    if (candidate.folded.length === 0 && rank > best.rank) best = { code: candidate.code, rank }
  }
  return { ...best, fits: all.filter(({ folded }) => folded.length > 0) }
}

/** How closely a service's accounts name an account; the co-operative's own before a derived one; 0 where they do not. */
function rankOf({ accounts, derived: byChart }: Candidate, account: string): number {
  const length = Math.max(0, ...accounts.filter((prefix) => account.startsWith(prefix)).map(({ length: n }) => n))
  return length === 0 ? 0 : length * 2 + (byChart ? 0 : 1)
}
