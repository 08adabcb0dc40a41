import type { people as contract } from '@shared/contract/people'
import { mayDo } from '@shared/contract/permission'
import { fault } from '@shared/text/fault'
import { summaries } from '@shared/text/summaries'
import { earlierCommand } from '../../ledger/command-row'
import { hashPassword } from '../../people/password'
import { keepResealed, resealedKey } from '../../packet/book-key'
import { proveById } from '../../people/prove'
import { activeUsers, updatePassword, userById } from '../../people/user-rows'
import type { PreparedHandler } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { lengthFaults } from './rules'

/**
 * Sets, changes or (in a book of one person) takes away a password. One's own needs the old one; somebody else's, the right to change
 * people. Refuses 'not-permitted', 'sign-in-wrong' and 'sign-in-wait' for the old one, 'password-short', 'password-last'.
 */
export const setPassword: PreparedHandler<(typeof contract)['setPassword']> = {
  prepare: async (context, { id, person, old, password }) => {
    const { connection, ledger } = context.book
    const target = userById(connection, person)
    if (target === undefined) return refuse({ code: 'person-unknown', value: person })
    const own = person === context.user.id
    if (!own && !mayDo(context.user.role, 'people.change'))
      refuse({ code: 'not-permitted', data: { permission: 'people.change' } })
    // A command whose answer was lost is asked for again with the old password that it has itself replaced.
    if (own && target.password !== null && !earlierCommand(ledger, id))
      await proveById(context, person, { password: old ?? '', column: 'old' })
    const removed = password === ''
    const faults = removed ? [] : lengthFaults(password)
    const kept = removed || faults.length > 0 ? null : await hashPassword(password)
    // The key that signs the book's packets is sealed with the owner's password and goes with it. The book is asked for anew: while a
    // password is tried, another may have been opened.
    const asked = { person, old: old ?? '', password }
    const sealed = faults.length > 0 ? null : await resealedKey(context.book.connection, asked)
    return {
      recorded: { id, person, removed },
      run: ({ book, command }) => {
        const needed = removed && activeUsers(book.connection).length > 1
        refuseAll([...faults, ...(needed ? [fault({ code: 'password-last', column: 'password' })] : [])])
        book.connection.run(updatePassword, { userId: person, password: kept })
        if (sealed !== null) keepResealed(book.connection, sealed)
        command.summary = removed ? summaries.passwordRemoved(target.name) : summaries.passwordSet(target.name)
        return {}
      },
    }
  },
}
