import type { HubStore } from './hub-store'
import { migrateHub } from './migrate'
import { openPostgresStore } from './postgres-store'
import { openSqliteStore } from './sqlite-store'

/** Where an alliance keeps what it knows: a file of SQLite, or an address 'postgres://…'. */
export type StoreLocation = { file: string } | { url: string }

/** Opens a store and brings it to the newest schema; `create` makes one that is not there. Throws BookUnusable. */
export async function openStore(location: StoreLocation, { create = false } = {}): Promise<HubStore> {
  const store = 'url' in location ? openPostgresStore(location.url) : openSqliteStore(location.file, create)
  try {
    await migrateHub(store, { create })
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}
