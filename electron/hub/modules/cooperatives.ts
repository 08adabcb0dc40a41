import type { cooperatives as contract } from '@shared/contract/hub/cooperatives'
import { foldText } from '@shared/domain/text-fold'
import { hubSummaries } from '@shared/text/hub/summaries'
import type { HubHandlersOf } from '../procedure'
import { cooperativeOf, listedCooperatives, shownCooperative } from '../register/cooperative-rows'
import { readRegister, registerPlan, writeRegister } from '../register/import-register'
import { saveCooperative } from '../register/save-cooperative'

export const cooperatives = {
  list: async ({ db, today }, { search, status, communeCode, offset, limit }) => {
    let found = listedCooperatives(db, today)
    for (const word of foldText(search).split(' ').filter(Boolean))
      found = found.where('cooperative.folded', 'like', `%${word.replaceAll(/[%_\\]/g, '')}%`)
    if (status !== null) found = found.where('cooperative.status', '=', status)
    if (communeCode !== null) found = found.where('cooperative.communeCode', '=', communeCode)
    const { total } = await found
      .clearSelect()
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    const rows = await found
      .orderBy('cooperative.name')
      .orderBy('cooperative.cooperativeId')
      .limit(limit)
      .offset(offset)
      .execute()
    return { rows: rows.map(shownCooperative), total }
  },

  get: async ({ db, today }, { cooperativeId }) => {
    await cooperativeOf(db, cooperativeId)
    const row = await listedCooperatives(db, today)
      .where('cooperative.cooperativeId', '=', cooperativeId)
      .executeTakeFirstOrThrow()
    const versions = await db
      .selectFrom('cooperativeVersion')
      .selectAll()
      .where('cooperativeId', '=', cooperativeId)
      .orderBy('validFrom', 'desc')
      .execute()
    return { cooperative: shownCooperative(row), versions: versions.map(({ cooperativeId: _, ...version }) => version) }
  },

  save: async (call, { cooperativeId, cooperative, changedOn }) => {
    const saved = await saveCooperative(call.db, cooperativeId, cooperative, changedOn)
    call.summary = hubSummaries.cooperativeSaved(cooperative.name, cooperative.taxCode, cooperativeId === null)
    return { cooperativeId: saved }
  },

  checkImport: async ({ db }, { file }) => {
    const reading = await readRegister(new Uint8Array(await file.arrayBuffer()))
    const { entries: _, ...plan } = await registerPlan(db, reading)
    return plan
  },

  import: {
    prepare: async (_, { id, file, changedOn }) => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const reading = await readRegister(bytes)
      return {
        recorded: { id, file: file.name, sha256: reading.sha256, changedOn },
        run: async (call) => {
          const counts = await writeRegister(call.db, reading, changedOn)
          call.summary = hubSummaries.registerImported(file.name, counts.added, counts.changed)
          return counts
        },
      }
    },
  },
} satisfies HubHandlersOf<typeof contract>
