import type { session as contract } from '@shared/contract/session'
import { summaries } from '@shared/text/summaries'
import { readPeopleSettings, savePeopleSettings } from '../../people/people-settings'
import { proveByName } from '../../people/prove'
import { activeUsers, passwordsInUse, userByName } from '../../people/user-rows'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'

export const session = {
  state: ({ core, book }) => {
    const { user, locked, passwords } = core.seat.look(core)
    const { bookId, name: bookName } = book.profile
    return {
      bookId,
      bookName,
      passwords,
      user,
      locked,
      people: activeUsers(book.connection).map(({ userId, name, role }) => ({ id: userId, name, role })),
      ...readPeopleSettings(book.connection),
    }
  },

  signIn: async (context, { name, password }) => {
    const { core, book } = context
    if (passwordsInUse(book.connection)) {
      const proven = await proveByName(context, name, { password })
      return { user: core.seat.take(core, { book, user: proven }) }
    }
    const user = userByName(book.connection, name)
    if (user?.active !== 1) return refuse({ code: 'person-unknown', column: 'name', value: name })
    return { user: core.seat.take(core, { book, user }) }
  },

  lock: ({ core }) => {
    core.seat.lock(core)
    return {}
  },

  // That it was called by who sits there is all there is to it.
  stay: () => ({}),

  setIdle: ({ book, command }, { minutes }) => {
    savePeopleSettings(book.connection, { idleMinutes: minutes })
    command.summary = summaries.idleSet(minutes)
    return {}
  },
} satisfies HandlersOf<typeof contract>
