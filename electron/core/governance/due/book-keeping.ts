import { addDays, addMonths, civilDateOfInstant, daysBetween } from '@shared/domain/civil-date'
import { firstDay, fiscalYearOf, fiscalYearRange, lastDay, monthOf } from '@shared/domain/period'
import { readBackupSettings } from '../../backup/backup-settings'
import { lastUpkeep } from '../../book-file/upkeep'
import { signersOn } from '../../db/signers'
import { plain } from '../../db/statement'
import type { DueDraft, DueQuestion } from './due'

const counts = plain<Record<string, never>, { drafts: number; openings: number }>(
  `SELECT (SELECT count(*) FROM draft) AS drafts, (SELECT count(*) FROM voucher WHERE source = 'opening') AS openings`,
)
const monthsWithVouchers = plain<Record<string, never>, { month: number }>(
  'SELECT DISTINCT month FROM balance WHERE month % 100 <> 0 ORDER BY month',
)

const DAYS_BETWEEN_VERIFICATIONS = 7
/** The books of a month are read and locked within the next month; after that it is overdue. */
const MONTHS_BEFORE_LOCK_IS_DUE = 1
/** Statements are filed within 90 days after the year's end (Circular 71/2024, appendix IV 3.1). */
const DAYS_TO_FILE = 90

const ORDER = { owner: 'accountant', basis: 'order', article: '' } as const
const CIRCULAR = { owner: 'accountant', basis: 'circular', article: '' } as const

/** What keeping the books asks for: opening balances, drafts, months and years to close, statements to file, copies and checks. */
export function bookKeepingDue(question: DueQuestion): DueDraft[] {
  const { connection, ledger } = question.book
  const begun = ledger.memory.voucherHead.id > 0
  const { drafts = 0, openings = 0 } = connection.get(counts, {}) ?? {}
  const due: DueDraft[] = []
  if (openings === 0 && !begun) due.push({ key: 'opening', code: 'opening-missing', dueOn: null, ...ORDER })
  if (drafts > 0) due.push({ key: 'drafts', code: 'drafts-waiting', dueOn: null, values: { count: drafts }, ...ORDER })
  if (begun) due.push(...periodsDue(question), ...upkeepDue(question))
  if (readBackupSettings(connection).secondFolder === '')
    due.push({ key: 'secondPlace', code: 'second-place-missing', dueOn: null, ...ORDER })
  if (signersOn(connection, question.today).representative === '')
    due.push({ key: 'signer', code: 'signer-missing', dueOn: null, ...ORDER })
  return due
}

/** The first month not locked, the first year not closed, and the day the statements of each closed year go to the tax office. */
function periodsDue({ book: { connection, ledger }, today }: DueQuestion): DueDraft[] {
  const { memory } = ledger
  const isClosed = (month: number) => memory.closedYears.has(fiscalYearOf(firstDay(month), memory.fiscalYearStartMonth))
  const unlocked = connection
    .all(monthsWithVouchers, {})
    .find(({ month }) => !memory.locked.has(month) && month < monthOf(today) && !isClosed(month))
  const due: DueDraft[] = []
  if (unlocked) {
    const { month } = unlocked
    const dueOn = addMonths(lastDay(month), MONTHS_BEFORE_LOCK_IS_DUE)
    due.push({ key: `lock ${month}`, code: 'month-to-lock', dueOn, values: { month }, ...ORDER })
  }
  let open = false
  for (let year = memory.firstYear; ; year++) {
    const { to } = fiscalYearRange(year, memory.fiscalYearStartMonth)
    if (to >= today) return due
    const dueOn = addDays(to, DAYS_TO_FILE)
    if (!memory.closedYears.has(year)) {
      if (!open) due.push({ key: `close ${year}`, code: 'year-to-close', dueOn, values: { year }, ...CIRCULAR })
      open = true
    } else if (dueOn >= today)
      // Nobody tells the book that they were filed: the day is shown until it has passed.
      due.push({ key: `file ${year}`, code: 'statements-to-file', dueOn, values: { year }, ...CIRCULAR })
  }
}

function upkeepDue({ book: { connection }, today }: DueQuestion): DueDraft[] {
  const due: DueDraft[] = []
  const verified = lastUpkeep(connection, 'verification')
  if (verified === undefined || daysBetween(civilDateOfInstant(verified.at), today) > DAYS_BETWEEN_VERIFICATIONS)
    due.push({ key: 'verify', code: 'verify-due', dueOn: null, ...ORDER })
  const backedUp = lastUpkeep(connection, 'backup')
  if (backedUp === undefined || civilDateOfInstant(backedUp.at) < today)
    due.push({ key: 'backup', code: 'backup-due', dueOn: null, ...ORDER })
  return due
}
