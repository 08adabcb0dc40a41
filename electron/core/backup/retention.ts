import { addDays, addMonths, civilDateOfInstant } from '@shared/domain/civil-date'

export type KeptBackup = { file: string; madeAt: string }

/**
 * Which backups may go, of those the program made and proved: all of today stay, then the newest of each day for so many days, then
 * the newest of each month for so many months (Vietnamese days). The newest of all always stays.
 */
export function backupsToDelete(
  backups: readonly KeptBackup[],
  today: string,
  keep: { keepDays: number; keepMonths: number },
): string[] {
  const newestFirst = backups.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
  const firstDay = addDays(today, 1 - keep.keepDays)
  const firstMonth = addMonths(`${today.slice(0, 7)}-01`, 1 - keep.keepMonths).slice(0, 7)
  const days = new Set<string>()
  const months = new Set<string>()
  return newestFirst
    .filter(({ madeAt }, index) => {
      const day = civilDateOfInstant(madeAt)
      const month = day.slice(0, 7)
      const ofDay = day >= firstDay && !days.has(day)
      const ofMonth = keep.keepMonths > 0 && month >= firstMonth && !months.has(month)
      days.add(day)
      months.add(month)
      return index > 0 && day < today && !ofDay && !ofMonth
    })
    .map(({ file }) => file)
}
