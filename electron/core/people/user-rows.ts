import { type Role, roles } from '@shared/contract/permission'
import type { Connection } from '../db/connection'
import type { UserTable } from '../db/schema-members'
import { plain } from '../db/statement'

/** Who the book belongs to when it is made: the first row of `user`. */
export const FIRST_USER = 'owner'

const everybody = plain<Record<string, never>, UserTable>(
  'SELECT userId, name, role, password, active, failures, retryAt FROM user ORDER BY name',
)
const byId = plain<{ userId: string }, UserTable>(
  'SELECT userId, name, role, password, active, failures, retryAt FROM user WHERE userId = @userId',
)
const anyPassword = plain<Record<string, never>, { found: number }>(
  'SELECT EXISTS (SELECT 1 FROM user WHERE active = 1 AND password IS NOT NULL) AS found',
)
export const insertUser = plain<{ userId: string; name: string; role: Role; password: string }, never>(
  'INSERT INTO user (userId, name, role, password, active) VALUES (@userId, @name, @role, @password, 1)',
)
export const updateUser = plain<{ userId: string; name: string; role: Role; active: number }, never>(
  'UPDATE user SET name = @name, role = @role, active = @active WHERE userId = @userId',
)
export const updatePassword = plain<{ userId: string; password: string | null }, never>(
  'UPDATE user SET password = @password, failures = 0, retryAt = NULL WHERE userId = @userId',
)

/** Everybody, those who are active first, then by role and name. */
export function allUsers(connection: Connection): UserTable[] {
  return connection
    .all(everybody, {})
    .toSorted((a, b) => b.active - a.active || roles.indexOf(a.role) - roles.indexOf(b.role))
}

/** Those who may sign in. */
export function activeUsers(connection: Connection): UserTable[] {
  return allUsers(connection).filter(({ active }) => active === 1)
}

/** Somebody by id; undefined when there is nobody of that id. */
export function userById(connection: Connection, userId: string): UserTable | undefined {
  return connection.get(byId, { userId })
}

/** A name as it is kept: composed letters, one blank between words, and no sign that nobody sees (of zero width, from a copied text). */
export function tidyName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Somebody by name: as it is kept, capital or not. Two people never have one name in this sense. */
export function userByName(connection: Connection, name: string): UserTable | undefined {
  const wanted = sameName(name)
  return allUsers(connection).find((user) => sameName(user.name) === wanted)
}

/** What two names of one person have in common. */
export function sameName(name: string): string {
  return tidyName(name).toLocaleLowerCase('vi')
}

/** Whether anybody has to sign in: an active person has a password. */
export function passwordsInUse(connection: Connection): boolean {
  return connection.get(anyPassword, {})?.found === 1
}
