import { z } from 'zod'
import { roles } from './permission'
import { command, query } from './procedure'
import { ClientId } from './values'

export const Role = z.enum(roles)

/** How many characters a password has at least. */
export const SHORTEST_PASSWORD = 8
/** How short a password may be is judged by the core, which says it in words. */
export const Password = z.string().max(200)
export const PersonName = z.string().max(100)

/** Somebody who uses the book. Nobody is ever deleted, because the chain names them; who has left is not active. */
export const Person = z.object({
  id: z.string(),
  name: z.string(),
  role: Role,
  active: z.boolean(),
  hasPassword: z.boolean(),
  /** After wrong passwords: the instant before which no other is tried; null when one may try. */
  retryAt: z.string().nullable(),
})
export type Person = z.infer<typeof Person>

/** Another person who agrees to what one alone must not do, proven by their password, which is kept nowhere. */
export const SecondPerson = z.object({ name: PersonName, password: Password })
export type SecondPerson = z.infer<typeof SecondPerson>

/** The people who use the book. Passwords are in no row, no answer and no log. */
export const people = {
  list: query({ permission: 'book.read', affects: ['people'] })
    .input(z.object({}))
    .output(z.object({ people: z.array(Person) })),
  add: command({ permission: 'people.change', affects: ['people', 'session'] })
    .input(z.object({ id: ClientId, name: PersonName, role: Role, password: Password }))
    .output(z.object({ person: z.string() })),
  change: command({ permission: 'people.change', affects: ['people', 'session', 'book'] })
    .input(z.object({ id: ClientId, person: z.string(), name: PersonName, role: Role, active: z.boolean() }))
    .output(z.object({})),
  /**
   * One's own password with the old one; anybody's by who may change people. '' as the new one takes the password away, which only a
   * book of one person may do without.
   */
  setPassword: command({ permission: 'password.change', affects: ['people', 'session'] })
    .input(z.object({ id: ClientId, person: z.string(), old: Password.nullish(), password: Password }))
    .output(z.object({})),
  /** Whether a locked month, and a closed year, are opened again by two people only. */
  requireSecond: command({ permission: 'people.change', affects: ['session', 'settings'] })
    .input(z.object({ id: ClientId, required: z.boolean() }))
    .output(z.object({})),
}
