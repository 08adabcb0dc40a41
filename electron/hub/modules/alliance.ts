import type { alliance as contract } from '@shared/contract/hub/alliance'
import { hubSummaries } from '@shared/text/hub/summaries'
import type { HubHandlersOf } from '../procedure'
import { readProfile, saveProfile } from '../store/settings'

export const alliance = {
  info: async ({ hub: { store }, db }) => {
    const cooperatives = await db
      .selectFrom('cooperative')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('organisation', '<>', 'other')
      .executeTakeFirstOrThrow()
    const reports = await db
      .selectFrom('report')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('isCurrent', '=', 1)
      .executeTakeFirstOrThrow()
    return {
      profile: await readProfile(db),
      store: store.place,
      dialect: store.dialect.name,
      cooperatives: cooperatives.count,
      reports: reports.count,
    }
  },

  save: async (call, { profile }) => {
    await saveProfile(call.db, profile)
    call.summary = hubSummaries.profileSaved(profile.name)
    return {}
  },

  history: async ({ db }, { before, limit }) => {
    let rows = db
      .selectFrom('commandRow')
      .select(['sequence', 'at', 'userName', 'procedure', 'summary'])
      .orderBy('sequence', 'desc')
      .limit(limit)
    if (before !== null) rows = rows.where('sequence', '<', before)
    return { rows: await rows.execute() }
  },
} satisfies HubHandlersOf<typeof contract>
