import { randomUUID } from 'node:crypto'
import type { people as contract } from '@shared/contract/people'
import { maySecond } from '@shared/contract/permission'
import { summaries } from '@shared/text/summaries'
import { savePeopleSettings } from '../../people/people-settings'
import { activeUsers, allUsers, insertUser, tidyName, updateUser, userById } from '../../people/user-rows'
import type { HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { hashPassword } from '../../people/password'
import { lastOwnerFaults, lengthFaults, nameFaults, withoutPasswordFaults } from './rules'
import { setPassword } from './set-password'

export const people = {
  list: ({ book }) => ({
    people: allUsers(book.connection).map(({ userId, name, role, active, password, retryAt }) => ({
      id: userId,
      name,
      role,
      active: active === 1,
      hasPassword: password !== null,
      retryAt,
    })),
  }),

  add: {
    prepare: async (_, { id, name, role, password }) => {
      const faults = lengthFaults(password)
      const kept = faults.length === 0 ? await hashPassword(password) : ''
      return {
        recorded: { id, name, role },
        run: ({ book: { connection }, command }) => {
          refuseAll([
            ...nameFaults(name, allUsers(connection), null),
            ...faults,
            ...withoutPasswordFaults(activeUsers(connection)),
          ])
          const userId = randomUUID()
          connection.run(insertUser, { userId, name: tidyName(name), role, password: kept })
          command.summary = summaries.personAdded({ name: tidyName(name), role })
          return { person: userId }
        },
      }
    },
  },

  change: ({ book: { connection }, command }, { person, name, role, active }) => {
    const before = userById(connection, person)
    if (before === undefined) return refuse({ code: 'person-unknown', value: person })
    const others = allUsers(connection).filter(({ userId }) => userId !== person)
    const comesBack = active && before.active === 0
    refuseAll([
      ...nameFaults(name, others, person),
      ...lastOwnerFaults(before, others, { role, active }),
      ...(comesBack ? withoutPasswordFaults([before, ...activeUsers(connection)]) : []),
    ])
    const after = { name: tidyName(name), role, active }
    connection.run(updateUser, { userId: person, ...after, active: active ? 1 : 0 })
    command.summary = summaries.personChanged(
      { name: before.name, role: before.role, active: before.active === 1 },
      after,
    )
    return {}
  },

  setPassword,

  requireSecond: ({ book: { connection }, command }, { required }) => {
    const able = activeUsers(connection).filter(({ role }) => maySecond(role))
    if (required && able.length < 2) refuse({ code: 'second-nobody' })
    savePeopleSettings(connection, { secondPerson: required })
    command.summary = summaries.secondPersonSet(required)
    return {}
  },
} satisfies HandlersOf<typeof contract>
