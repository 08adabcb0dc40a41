import { BackupSettings } from '@shared/contract/backups'

const BYTES_A_MEGABYTE = 1_048_576

/** A size in megabytes with one decimal, as people read it: 1572864 -> '1,5'; never less than 0,1. */
export function megabytes(bytes: number): string {
  const tenths = Math.max(1, Math.round((bytes / BYTES_A_MEGABYTE) * 10))
  return `${Math.floor(tenths / 10)},${tenths % 10}`
}

/** The last part of a path, written with either slash. */
export function fileNameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}

/** The settings of backups as they are typed: the two numbers as text. */
export type BackupForm = {
  secondFolder: string
  daily: boolean
  onClose: boolean
  keepDays: string
  keepMonths: string
}

/** The settings as the form shows them. */
export function asBackupForm(settings: BackupSettings): BackupForm {
  return { ...settings, keepDays: String(settings.keepDays), keepMonths: String(settings.keepMonths) }
}

/** The form as the core takes it; null while a number is not one of those allowed. */
export function readBackupForm(form: BackupForm): BackupSettings | null {
  const number = (typed: string) => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null)
  const read = BackupSettings.safeParse({
    ...form,
    secondFolder: form.secondFolder.trim(),
    keepDays: number(form.keepDays),
    keepMonths: number(form.keepMonths),
  })
  return read.success ? read.data : null
}

/** True when a typed number is one of those allowed for its field. */
export function isKept(field: 'keepDays' | 'keepMonths', typed: string): boolean {
  return /^\d{1,4}$/.test(typed.trim()) && BackupSettings.shape[field].safeParse(Number(typed)).success
}
