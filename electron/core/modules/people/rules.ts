import { SHORTEST_PASSWORD } from '@shared/contract/people'
import type { Role } from '@shared/contract/permission'
import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import type { UserTable } from '../../db/schema-members'
import { sameName } from '../../people/user-rows'

/** A name is there and nobody else's: by it one signs in. Capital letters make no other name. */
export function nameFaults(name: string, known: readonly UserTable[], self: string | null): Fault[] {
  const wanted = sameName(name)
  if (wanted === '') return [fault({ code: 'name-missing', column: 'name' })]
  const taken = known.find((user) => user.userId !== self && sameName(user.name) === wanted)
  return taken ? [fault({ code: 'person-exists', column: 'name', value: taken.name, data: { name: taken.name } })] : []
}

/** A password is long enough; what it is made of is the person's own. */
export function lengthFaults(password: string): Fault[] {
  return [...password.normalize('NFC')].length >= SHORTEST_PASSWORD
    ? []
    : [fault({ code: 'password-short', column: 'password', data: { limit: SHORTEST_PASSWORD } })]
}

/** Where two people use a book each has a password, so that the history can name who did what. */
export function withoutPasswordFaults(active: readonly UserTable[]): Fault[] {
  return active
    .filter(({ password }) => password === null)
    .map(({ name }) => fault({ code: 'password-needed', value: name, data: { name } }))
}

/** One active owner stays: nobody else can bring people in or give rights back. */
export function lastOwnerFaults(
  before: UserTable,
  others: readonly UserTable[],
  after: { role: Role; active: boolean },
): Fault[] {
  const isOwner = (role: Role, active: boolean) => role === 'owner' && active
  if (!isOwner(before.role, before.active === 1) || isOwner(after.role, after.active)) return []
  if (others.some(({ role, active }) => isOwner(role, active === 1))) return []
  return [fault({ code: 'last-owner', value: before.name, data: { name: before.name } })]
}
