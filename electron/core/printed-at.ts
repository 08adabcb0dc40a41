import { civilDateOfInstant, formatCivilDate } from '@shared/domain/civil-date'
import { printWords } from '@shared/text/print-words'

const VIETNAM_OFFSET_MS = 7 * 3_600_000

/** An instant as prints carry it, in Viet Nam's time: '08:26 ngày 15/01/2026'. */
export function printedAt(instant: string): string {
  const clock = new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString().slice(11, 16)
  return printWords.printedAt(clock, formatCivilDate(civilDateOfInstant(instant)))
}
