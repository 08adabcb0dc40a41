import type { senderKeys as contract } from '@shared/contract/hub/keys'
import { toNfc } from '@shared/domain/text-fold'
import { hubSummaries } from '@shared/text/hub/summaries'
import { readKeyFingerprint } from '../../core/packet/key-pair'
import { refuse } from '../../core/refusal'
import type { HubHandlersOf } from '../procedure'
import { cooperativeOf } from '../register/cooperative-rows'

export const keys = {
  list: async ({ db }, { cooperativeId }) => {
    let rows = db
      .selectFrom('senderKey')
      .innerJoin('cooperative', 'cooperative.cooperativeId', 'senderKey.cooperativeId')
      .select(['senderKey.fingerprint', 'senderKey.cooperativeId', 'cooperative.name', 'cooperative.taxCode'])
      .select(['senderKey.paper', 'registeredOn', 'withdrawnOn', 'withdrawnReason'])
      .orderBy('cooperative.name')
      .orderBy('registeredOn')
    if (cooperativeId !== null) rows = rows.where('senderKey.cooperativeId', '=', cooperativeId)
    return { keys: await rows.execute() }
  },

  register: async (call, { cooperativeId, fingerprint: typed, paper, registeredOn }) => {
    const { db } = call
    const fingerprint =
      readKeyFingerprint(typed) ?? refuse({ code: 'key-fingerprint', column: 'fingerprint', value: typed })
    const { name } = await cooperativeOf(db, cooperativeId)
    const known = await db
      .selectFrom('senderKey')
      .innerJoin('cooperative', 'cooperative.cooperativeId', 'senderKey.cooperativeId')
      .select('cooperative.name')
      .where('fingerprint', '=', fingerprint)
      .executeTakeFirst()
    if (known !== undefined) refuse({ code: 'key-known', column: 'fingerprint', data: { name: known.name } })
    await db
      .insertInto('senderKey')
      .values({
        fingerprint,
        cooperativeId,
        paper: toNfc(paper),
        registeredOn,
        withdrawnOn: null,
        withdrawnReason: '',
      })
      .execute()
    call.summary = hubSummaries.keyRegistered(name, fingerprint, toNfc(paper))
    return { fingerprint }
  },

  withdraw: async (call, { fingerprint: typed, withdrawnOn, reason }) => {
    const { db } = call
    const fingerprint = readKeyFingerprint(typed) ?? typed
    const key = await db
      .selectFrom('senderKey')
      .innerJoin('cooperative', 'cooperative.cooperativeId', 'senderKey.cooperativeId')
      .select(['cooperative.name', 'withdrawnOn'])
      .where('fingerprint', '=', fingerprint)
      .executeTakeFirst()
    if (key === undefined || key.withdrawnOn !== null) return refuse({ code: 'key-unknown', column: 'fingerprint' })
    await db
      .updateTable('senderKey')
      .set({ withdrawnOn, withdrawnReason: toNfc(reason) })
      .where('fingerprint', '=', fingerprint)
      .execute()
    call.summary = hubSummaries.keyWithdrawn(key.name, withdrawnOn, toNfc(reason))
    return {}
  },
} satisfies HubHandlersOf<typeof contract>
