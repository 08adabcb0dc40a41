import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { refuse } from '../../core/refusal'
import type { HubDb, HubStore } from './hub-store'
import { openStore } from './open-store'

/**
 * Copies a store of SQLite into a new file and opens the copy again: it must have as many commands, packets, reports and co-operatives. Refuses
 * 'hub-backup-postgres', 'hub-backup-exists', 'hub-backup-unproven'.
 */
export async function copyStore(store: HubStore, file: string): Promise<{ file: string; commands: number }> {
  if (store.dialect.name !== 'sqlite') refuse({ code: 'hub-backup-postgres' })
  const place = resolve(file)
  if (existsSync(place)) refuse({ code: 'hub-backup-exists', value: place })
  const before = await store.read(countsOf)
  await store.copyTo(place)
  const copy = await openStore({ file: place })
  try {
    const copied = await copy.read(countsOf)
    // Others may have written meanwhile, never taken away.
    if (copied.some((count, at) => count < (before[at] ?? 0))) refuse({ code: 'hub-backup-unproven', value: place })
    return { file: place, commands: copied[0] ?? 0 }
  } finally {
    await copy.close()
  }
}

async function countsOf(db: HubDb): Promise<number[]> {
  const counts: number[] = []
  for (const table of ['commandRow', 'packet', 'report', 'cooperative'] as const) {
    const { count } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    counts.push(count)
  }
  return counts
}
