import { hash } from 'node:crypto'
import type { places as contract } from '@shared/contract/hub/places'
import { toNfc } from '@shared/domain/text-fold'
import { hubSummaries } from '@shared/text/hub/summaries'
import { refuse } from '../../core/refusal'
import { areaNamed, endCommune, keepCommune, placeCommune, refuseUnknownCommunes } from '../places/commune-rows'
import { readCommunes, writeCommunes } from '../places/import-communes'
import type { HubHandlersOf } from '../procedure'
import { cooperativeOf, FOREVER } from '../register/cooperative-rows'
import { saveCooperative } from '../register/save-cooperative'
import type { HubDb } from '../store/hub-store'

export const places = {
  list: async ({ db, today }) => {
    const communes = await db
      .selectFrom('commune')
      .leftJoin('areaCommune', (join) =>
        join
          .onRef('areaCommune.communeCode', '=', 'commune.code')
          .on('areaCommune.validFrom', '<=', today)
          .on('areaCommune.validTo', '>', today),
      )
      .select(['code', 'name', 'commune.validFrom', 'commune.validTo', 'areaId'])
      .orderBy('name')
      .orderBy('code')
      .execute()
    const counted = await db
      .selectFrom('cooperative')
      .select('communeCode')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .groupBy('communeCode')
      .execute()
    const count = new Map(counted.map((row) => [row.communeCode, row.count]))
    const successors = Map.groupBy(await db.selectFrom('communeSuccessor').selectAll().execute(), (row) => row.oldCode)
    const areas = await db.selectFrom('area').selectAll().orderBy('name').execute()
    return {
      communes: communes.map((row) => ({
        ...row,
        successors: (successors.get(row.code) ?? []).map(({ newCode }) => newCode).toSorted(),
        cooperatives: count.get(row.code) ?? 0,
      })),
      areas: areas.map((area) => ({
        ...area,
        communes: communes.filter(({ areaId }) => areaId === area.areaId).length,
      })),
    }
  },

  importCommunes: {
    prepare: async (_, { id, file }) => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const reading = await readCommunes(bytes)
      return {
        recorded: { id, file: file.name, sha256: hash('sha256', bytes, 'hex') },
        run: async (call) => {
          const counts = await writeCommunes(call.db, reading)
          call.summary = hubSummaries.communesImported(file.name, counts.communes, counts.areas)
          return counts
        },
      }
    },
  },

  saveCommune: async (call, { code, name, validFrom, validTo }) => {
    await keepCommune(call.db, { code, name: toNfc(name), validFrom, validTo: validTo ?? FOREVER.to })
    call.summary = hubSummaries.communeSaved(code, toNfc(name))
    return {}
  },

  saveArea: async (call, { areaId, name: given }) => {
    const { db } = call
    const name = toNfc(given)
    call.summary = hubSummaries.areaSaved(name)
    if (areaId === null) return { areaId: (await areaNamed(db, name)).areaId }
    const same = await db.selectFrom('area').select('areaId').where('name', '=', name).executeTakeFirst()
    if (same !== undefined && same.areaId !== areaId) refuse({ code: 'hub-area-used', column: 'name', value: name })
    await refuseUnknownArea(db, areaId)
    await db.updateTable('area').set({ name }).where('areaId', '=', areaId).execute()
    return { areaId }
  },

  placeCommunes: async (call, { areaId, communes, from }) => {
    await refuseUnknownCommunes(call.db, communes)
    if (areaId !== null) await refuseUnknownArea(call.db, areaId)
    for (const communeCode of communes) await placeCommune(call.db, { communeCode, areaId, from })
    call.summary = hubSummaries.communesPlaced(communes.length, from)
    return {}
  },

  endCommune: async (call, { code, endedOn, successors }) => {
    await endCommune(call.db, { code, endedOn, successors })
    call.summary = hubSummaries.communeEnded(code, endedOn, successors)
    return {}
  },

  unsettled: async ({ db, today }) => {
    const rows = await db
      .selectFrom('cooperative')
      .innerJoin('commune', 'commune.code', 'cooperative.communeCode')
      .select([
        'cooperativeId',
        'cooperative.name',
        'address',
        'commune.code',
        'commune.name as communeName',
        'validTo',
      ])
      .where('validTo', '<=', today)
      .orderBy('cooperative.name')
      .execute()
    const choices = await db
      .selectFrom('communeSuccessor')
      .innerJoin('commune', 'commune.code', 'communeSuccessor.newCode')
      .select(['oldCode', 'commune.code', 'commune.name'])
      .orderBy('commune.name')
      .execute()
    return {
      cooperatives: rows.map(({ code, validTo, ...row }) => ({
        ...row,
        communeCode: code,
        endedOn: validTo,
        choices: choices.filter(({ oldCode }) => oldCode === code).map((one) => ({ code: one.code, name: one.name })),
      })),
    }
  },

  settle: async (call, { choices }) => {
    const { db } = call
    await refuseUnknownCommunes(db, [...new Set(choices.map(({ communeCode }) => communeCode))])
    for (const { cooperativeId, communeCode } of choices) {
      const { folded: _, cooperativeId: __, ...row } = await cooperativeOf(db, cooperativeId)
      const old = await db
        .selectFrom('commune')
        .select('validTo')
        .where('code', '=', row.communeCode ?? '')
        .executeTakeFirst()
      const entry = {
        ...row,
        isTaxRegistered: row.isTaxRegistered === 1,
        isAllianceMember: row.isAllianceMember === 1,
        communeCode,
      }
      const changedOn = old === undefined || old.validTo === FOREVER.to ? null : old.validTo
      await saveCooperative(db, cooperativeId, entry, await dayFor(db, cooperativeId, changedOn))
    }
    call.summary = hubSummaries.cooperativesSettled(choices.length)
    return {}
  },
} satisfies HubHandlersOf<typeof contract>

/** The day a commune ended; where the register already holds a later change, that change is written over instead. */
async function dayFor(db: HubDb, cooperativeId: number, changedOn: string | null): Promise<string | null> {
  const newest = await db
    .selectFrom('cooperativeVersion')
    .select('validFrom')
    .where('cooperativeId', '=', cooperativeId)
    .orderBy('validFrom', 'desc')
    .executeTakeFirstOrThrow()
  return changedOn !== null && newest.validFrom <= changedOn ? changedOn : null
}

async function refuseUnknownArea(db: HubDb, areaId: number): Promise<void> {
  const known = await db.selectFrom('area').select('areaId').where('areaId', '=', areaId).executeTakeFirst()
  if (known === undefined) refuse({ code: 'hub-area-unknown', column: 'areaId', value: areaId })
}
