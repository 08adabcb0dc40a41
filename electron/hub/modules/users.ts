import type { hubUsers as contract } from '@shared/contract/hub/session'
import { SHORTEST_PASSWORD } from '@shared/contract/people'
import { toNfc } from '@shared/domain/text-fold'
import { hubSummaries } from '@shared/text/hub/summaries'
import { hashPassword } from '../../core/people/password'
import { refuse } from '../../core/refusal'
import { proveHubUser } from '../people/prove-hub-user'
import type { HubHandlersOf } from '../procedure'
import type { HubDb } from '../store/hub-store'
import { nextNumber } from '../store/next-number'

export const users = {
  list: async ({ db }) => {
    const rows = await db.selectFrom('hubUser').select(['userId', 'name', 'role', 'isActive']).orderBy('name').execute()
    return { people: rows.map(({ isActive, ...row }) => ({ ...row, isActive: isActive === 1 })) }
  },

  add: {
    prepare: async (_, { id, name: given, role, password }) => {
      const name = toNfc(given).trim()
      if (name === '') refuse({ code: 'name-missing', column: 'name' })
      refuseShort(password)
      const kept = await hashPassword(password)
      return {
        recorded: { id, name, role },
        run: async (call) => {
          await refuseTwice(call.db, name, 0)
          const userId = await nextNumber(call.db, 'hubUser', 'userId')
          const row = { userId, name, role, password: kept, isActive: 1, failures: 0, retryAt: null }
          await call.db.insertInto('hubUser').values(row).execute()
          call.summary = hubSummaries.userAdded(name, role)
          return { userId }
        },
      }
    },
  },

  change: async (call, { userId, name: given, role, isActive }) => {
    const { db } = call
    const name = toNfc(given).trim()
    const before = await userOf(db, userId)
    await refuseTwice(db, name, userId)
    if (before.role === 'approver' && before.isActive === 1 && (role !== 'approver' || !isActive)) {
      const others = await db
        .selectFrom('hubUser')
        .select('userId')
        .where('role', '=', 'approver')
        .where('isActive', '=', 1)
        .where('userId', '<>', userId)
        .execute()
      if (others.length === 0) refuse({ code: 'hub-last-approver', data: { name: before.name } })
    }
    await db
      .updateTable('hubUser')
      .set({ name, role, isActive: isActive ? 1 : 0 })
      .where('userId', '=', userId)
      .execute()
    call.summary = hubSummaries.userChanged(name, role, isActive)
    return {}
  },

  setPassword: {
    prepare: async (call, { id, userId, old, password }) => {
      refuseShort(password)
      const { name } = await call.read((db) => userOf(db, userId))
      if (userId === call.user.userId) await proveHubUser(call.hub, name, old)
      else if (call.user.role !== 'approver') refuse({ code: 'not-permitted' })
      const kept = await hashPassword(password)
      return {
        recorded: { id, userId },
        run: async (inner) => {
          const changed = { password: kept, failures: 0, retryAt: null }
          await inner.db.updateTable('hubUser').set(changed).where('userId', '=', userId).execute()
          inner.summary = hubSummaries.passwordSet(name)
          return {}
        },
      }
    },
  },
} satisfies HubHandlersOf<typeof contract>

function refuseShort(password: string): void {
  if ([...password].length < SHORTEST_PASSWORD)
    refuse({ code: 'password-short', column: 'password', data: { limit: SHORTEST_PASSWORD } })
}

async function userOf(db: HubDb, userId: number) {
  const row = await db.selectFrom('hubUser').selectAll().where('userId', '=', userId).executeTakeFirst()
  return row ?? refuse({ code: 'person-unknown', column: 'userId' })
}

async function refuseTwice(db: HubDb, name: string, userId: number): Promise<void> {
  const same = await db
    .selectFrom('hubUser')
    .select('userId')
    .where('name', '=', name)
    .where('userId', '<>', userId)
    .executeTakeFirst()
  if (same !== undefined) refuse({ code: 'person-exists', column: 'name', data: { name } })
}
