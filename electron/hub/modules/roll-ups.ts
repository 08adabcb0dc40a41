import { randomUUID } from 'node:crypto'
import type { rollUps as contract } from '@shared/contract/hub/roll-ups'
import { rollUpSummaries } from '@shared/text/hub/roll-up-words'
import { refuse } from '../../core/refusal'
import type { HubHandlersOf } from '../procedure'
import { outliersIn } from '../roll-up/outliers'
import { packetUp } from '../roll-up/packet-up'
import { rollUpCsvFile, rollUpJsonFile, rollUpPdfFile, rollUpXlsxFile } from '../roll-up/roll-up-files'
import { provincesOf } from '../roll-up/provinces'
import { rollUpReport } from '../roll-up/roll-up-report'
import { coverageOf, rollUpTable } from '../roll-up/roll-up-table'
import { rollUpSeries } from '../roll-up/series'
import { readProfile } from '../store/settings'

export const rollUps = {
  table: ({ hub, db }, asked) => rollUpTable({ db, dialect: hub.store.dialect }, asked),

  series: ({ hub, db }, asked) => rollUpSeries({ db, dialect: hub.store.dialect }, asked),

  coverage: async ({ db }, asked) => {
    const { rows, total } = await coverageOf(db, asked)
    return { rows: rows.filter(({ expected }) => expected > 0), total }
  },

  outliers: ({ db }, { periodKey }) => outliersIn(db, periodKey),

  provinces: ({ db }, { periodKey }) => provincesOf(db, periodKey),

  export: {
    prepare: async (call, { format, ...asked }) => {
      const { hub, at, today } = call
      const { resources } = hub
      const { dialect } = hub.store
      if (format === 'json') {
        const what = { periodKey: asked.periodKey, preparedOn: today, resources }
        return { answer: rollUpJsonFile(await call.read((db) => rollUpReport({ db, dialect }, what))) }
      }
      const { profile, table } = await call.read(async (db) => ({
        profile: await readProfile(db),
        table: await rollUpTable({ db, dialect }, asked),
      }))
      if (format === 'csv') return { answer: rollUpCsvFile(table) }
      if (format === 'xlsx') return { answer: await rollUpXlsxFile(table, profile.name) }
      return { answer: await rollUpPdfFile(table, { profile, at, resources }) }
    },
  },

  makePacket: {
    prepare: async (call, { id, periodKey, recipient }) => {
      const packetId = randomUUID()
      const { bytes, sha256 } = await packetUp(call, { packetId, periodKey, recipient })
      return {
        recorded: { id, periodKey, recipient },
        run: async (inner) => {
          const row = { packetId, periodKey, sha256, madeAt: inner.at, size: bytes.length, bytes: Buffer.from(bytes) }
          await inner.db.insertInto('packetUp').values(row).execute()
          inner.summary = rollUpSummaries.packetMade(periodKey, recipient?.name ?? '')
          return { packetId, sha256 }
        },
      }
    },
  },

  packets: async ({ db }) => ({
    packets: await db
      .selectFrom('packetUp')
      .select(['packetId', 'periodKey', 'sha256', 'madeAt', 'size'])
      .orderBy('madeAt', 'desc')
      .orderBy('packetId')
      .execute(),
  }),

  packet: async ({ db }, { packetId }) => {
    const row = await db
      .selectFrom('packetUp')
      .select(['bytes', 'periodKey'])
      .where('packetId', '=', packetId)
      .executeTakeFirst()
    if (row === undefined) return refuse({ code: 'hub-packet-unknown', value: packetId })
    const name = `tong-hop-${row.periodKey}.zip`
    return new File([Uint8Array.from(row.bytes)], name, { type: 'application/zip' })
  },
} satisfies HubHandlersOf<typeof contract>
