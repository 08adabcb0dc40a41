import type { Dong } from '@shared/domain/money'
import type { DateRange } from '@shared/domain/period'
import type { Connection } from '../db/connection'
import { serviceMovements } from './postings-of-services'

/** Revenue of a period that is booked on the other side than articles 4.1 and 85.1 say, net, in đồng. */
export type MisplacedSupplies = {
  /** On 512 for somebody who was no official member under agreement, and the parties it names. */
  internalForOthers: Dong
  others: string[]
  /** On 511 for official members under agreement. */
  externalForMembers: Dong
  members: string[]
  /** On 512 without naming anybody: it counts in no member's use. */
  internalForNobody: Dong
}

/** What a report of services warns of: imports bring what a typed voucher would be refused for (R31). */
export function misplacedOf(connection: Connection, period: DateRange): MisplacedSupplies {
  let internalForNobody = 0
  const others = new Map<string, Dong>()
  const members = new Map<string, Dong>()
  const add = (sums: Map<string, Dong>, party: string, amount: Dong) => sums.set(party, (sums.get(party) ?? 0) + amount)
  for (const { what, party, on512, misplaced, amount } of serviceMovements(connection, period)) {
    if (what !== 'supply') continue
    if (party === null) {
      if (on512) internalForNobody += amount
    } else if (misplaced) add(on512 ? others : members, party, amount)
  }
  return {
    internalForNobody,
    internalForOthers: sumOf(others),
    others: namesOf(others),
    externalForMembers: sumOf(members),
    members: namesOf(members),
  }
}

const sumOf = (sums: Map<string, Dong>): Dong => [...sums.values()].reduce((total, amount) => total + amount, 0)

/** Who is left after what was reversed. */
const namesOf = (sums: Map<string, Dong>): string[] =>
  [...sums]
    .filter(([, amount]) => amount !== 0)
    .map(([party]) => party)
    .sort()
