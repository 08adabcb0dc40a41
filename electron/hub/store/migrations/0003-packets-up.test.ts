import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hubFolder } from '../../test-hub'
import type { HubStore } from '../hub-store'
import { openStore } from '../open-store'

const { file, remove } = hubFolder()
const SHA = 'a'.repeat(64)
let store: HubStore
const run = (text: string) => store.write((db) => sql.raw(text).execute(db))
const insertUp = (sha: string) => run(`INSERT INTO "packetUp" VALUES ('p', '2026', '${sha}', 'at', 1, x'00')`)

beforeAll(async () => {
  store = await openStore({ file }, { create: true })
})
afterAll(async () => {
  await store.close()
  remove()
})

test('a packet upward has its whole hash and is never changed', async () => {
  await expect(insertUp('short')).rejects.toThrow('CHECK')
  await insertUp(SHA)
  await expect(insertUp(SHA)).rejects.toThrow('UNIQUE')
  await expect(run(`UPDATE "packetUp" SET "size" = 2`)).rejects.toThrow('never changed')
  await expect(run(`DELETE FROM "packetUp"`)).rejects.toThrow('never changed')
})

test('what another alliance sent belongs to a packet that was kept', async () => {
  const insert = `INSERT INTO "provinceRollUp" VALUES (1, '2026', '${SHA}', 'at', '{}')`
  await expect(run(insert)).rejects.toThrow('FOREIGN KEY')
})
