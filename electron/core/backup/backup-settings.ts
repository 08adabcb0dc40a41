import { BackupSettings } from '@shared/contract/backups'
import { canonicalJson } from '@shared/domain/canonical-json'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

const readSetting = plain<Record<string, never>, { value: string }>(`SELECT value FROM setting WHERE key = 'backup'`)
const writeSetting = plain<{ value: string }, never>(
  `INSERT INTO setting (key, value) VALUES ('backup', @value) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
)

/** What holds until the user says otherwise: daily and on close, a month of days, two years of months. */
export const defaultBackupSettings: BackupSettings = {
  secondFolder: '',
  daily: true,
  onClose: true,
  keepDays: 30,
  keepMonths: 24,
}

/** The book's own settings of backups. */
export function readBackupSettings(connection: Connection): BackupSettings {
  const stored = connection.get(readSetting, {})
  return stored ? BackupSettings.parse(JSON.parse(stored.value)) : defaultBackupSettings
}

/** Keeps the settings in the book. */
export function saveBackupSettings(connection: Connection, settings: BackupSettings): void {
  connection.run(writeSetting, { value: canonicalJson(settings) })
}
