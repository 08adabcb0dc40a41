import { waitWords } from '@shared/text/users'
import type { CallContext } from '../context'
import type { UserTable } from '../db/schema-members'
import { refuse } from '../refusal'
import { forgetFailures, noteFailure, secondsLeft } from './attempts'
import { isPassword } from './password'
import { userById, userByName } from './user-rows'

/** Where on the form the password stands, for the refusal's place. */
export type Proof = { password: string; column?: string }

/**
 * Proves that somebody is who the name says. Refuses 'person-unknown' (or not active), 'sign-in-wrong', and 'sign-in-wait' while a
 * wait after wrong passwords runs; a wrong one lengthens it, whoever asks and for whatever. Tries of one core go one by one.
 */
export function proveByName(context: CallContext, name: string, proof: Proof): Promise<UserTable> {
  const user = userByName(context.book.connection, name)
  if (user?.active !== 1) return refuse({ code: 'person-unknown', column: 'name', value: name })
  return proveById(context, user.userId, proof)
}

/** The same for somebody whose id is known. */
export function proveById(context: CallContext, userId: string, { password, column }: Proof): Promise<UserTable> {
  const { book, core } = context
  const { seat } = core
  return seat.inTurn(async () => {
    const row = userById(book.connection, userId)
    if (row === undefined) return refuse({ code: 'person-unknown', value: userId })
    const user = { ...row, ...seat.attempts.get(userId) }
    const left = secondsLeft(user, core.now())
    const place = { column: column ?? 'password' }
    if (left > 0) refuse({ ...place, code: 'sign-in-wait', data: { wait: waitWords(left) } })
    if (user.password !== null && (await isPassword(password, user.password))) {
      seat.attempts.delete(userId)
      forgetFailures(book, row)
      return row
    }
    const attempts = noteFailure(book, user, core.now())
    if (book.readOnly) seat.attempts.set(userId, attempts)
    const wait = secondsLeft(attempts, core.now())
    return refuse({ ...place, code: 'sign-in-wrong', data: { wait: wait === 0 ? null : waitWords(wait) } })
  })
}
