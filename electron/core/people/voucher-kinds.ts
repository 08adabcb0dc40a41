import { mayPostKind, postableKinds, type Role } from '@shared/contract/permission'
import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'

/** A role writes and takes back the kinds of vouchers the table of permissions gives it, by whatever form they are written. */
export function roleFaults(role: Role, kind: string): Fault[] {
  return mayPostKind(role, kind) ? [] : [fault({ code: 'kind-not-permitted', column: 'kind', value: kind })]
}

type Sides = { debit?: string | null | undefined; credit?: string | null | undefined }

/** The side on which the cash of a kind stands in each of its lines. */
const cashSide: Readonly<Record<string, 'debit' | 'credit'>> = { PT: 'debit', PC: 'credit' }

/**
 * A kind is what its lines say, not what it is called: whoever writes cash only (PT, PC) moves cash (111) in every line, or a receipt
 * could post anything.
 */
export function cashFaults(role: Role, kind: string, postings: readonly Sides[]): Fault[] {
  const side = cashSide[kind]
  if (side === undefined || postableKinds(role) === null) return []
  return postings.flatMap((posting, at) => {
    const account = posting[side] ?? ''
    return account === '' || account.startsWith('111')
      ? []
      : [
          fault({
            code: 'line-without-cash',
            column: `postings[${at}].${side}`,
            value: account,
          }),
        ]
  })
}
