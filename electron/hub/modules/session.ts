import type { hubSession as contract } from '@shared/contract/hub/session'
import { hubPermissions, mayDoInHub } from '@shared/contract/hub/permission'
import { proveHubUser } from '../people/prove-hub-user'
import type { HubHandlersOf } from '../procedure'
import { readProfile } from '../store/settings'

export const session = {
  state: async ({ hub, db }) => {
    const people = await db
      .selectFrom('hubUser')
      .select(['userId', 'name', 'role'])
      .where('isActive', '=', 1)
      .orderBy('name')
      .execute()
    const userId = hub.seat.peek(hub)
    const user = people.find((one) => one.userId === userId) ?? null
    return {
      alliance: (await readProfile(db)).name,
      user,
      permissions: hubPermissions.filter((one) => user !== null && mayDoInHub(user.role, one)),
      people,
      isKeyOpen: hub.seat.seed !== null,
    }
  },

  signIn: async ({ hub }, { name, password }) => {
    const user = await proveHubUser(hub, name, password)
    hub.seat.take(hub, user.userId)
    return { user }
  },

  signOut: async ({ hub }) => {
    hub.seat.leave()
    return {}
  },
} satisfies HubHandlersOf<typeof contract>
