import { z } from 'zod'
import { canonicalJson } from '@shared/domain/canonical-json'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

const PeopleSettings = z.object({ idleMinutes: z.int(), secondPerson: z.boolean() })
export type PeopleSettings = z.infer<typeof PeopleSettings>

const readSetting = plain<Record<string, never>, { value: string }>(`SELECT value FROM setting WHERE key = 'people'`)
const writeSetting = plain<{ value: string }, never>(
  `INSERT INTO setting (key, value) VALUES ('people', @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
)

/** What holds until the co-operative says otherwise: a screen locks after a quarter of an hour, one person opens a month again. */
const defaults: PeopleSettings = { idleMinutes: 15, secondPerson: false }

/** How the people of this book work. */
export function readPeopleSettings(connection: Connection): PeopleSettings {
  const stored = connection.get(readSetting, {})
  return stored ? PeopleSettings.parse(JSON.parse(stored.value)) : defaults
}

/** Keeps a part of the settings in the book; the rest stays. */
export function savePeopleSettings(connection: Connection, part: Partial<PeopleSettings>): void {
  connection.run(writeSetting, { value: canonicalJson({ ...readPeopleSettings(connection), ...part }) })
}
