import type { ToDo } from '@shared/contract/book'
import { addDays, addMonths, civilDateOfInstant, daysBetween } from '@shared/domain/civil-date'
import { firstDay, fiscalYearOf, fiscalYearRange, lastDay, monthOf } from '@shared/domain/period'
import { readBackupSettings } from '../../backup/backup-settings'
import type { OpenBook } from '../../book-file/open-book'
import { charterDeadline, type Law, lawOn } from '../../law/law-figures'
import { charterOn } from '../../membership/charter'
import { capitalDuties } from '../../membership/capital-duties'
import { readCharterReview } from '../../membership/charter-review'
import { officialMembersOn } from '../../membership/official-members'
import { waitingRows } from '../../membership/steps'
import { lastUpkeep } from '../../book-file/upkeep'
import { signersOn } from '../../db/signers'
import { plain } from '../../db/statement'

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

type Add = (code: ToDo['code'], dueOn: string | null, values?: ToDo['values']) => void

/** What waits on a day, overdue first, then by date, then what has none. */
export function whatToDo(book: OpenBook, today: string, law: Law): ToDo[] {
  const todo: ToDo[] = []
  const add: Add = (code, dueOn, values = {}) =>
    void todo.push({ code, dueOn, overdue: dueOn !== null && dueOn < today, values })
  const begun = book.ledger.memory.voucherHead.id > 0
  const { drafts = 0, openings = 0 } = book.connection.get(counts, {}) ?? {}
  if (openings === 0 && !begun) add('opening-missing', null)
  if (drafts > 0) add('drafts-waiting', null, { count: drafts })
  if (begun) {
    addPeriods(book, today, add)
    addUpkeep(book, today, add)
    addCharter(book, law, add)
  }
  addMembers(book, { today, law }, add)
  addCapital(book, { today, law }, add)
  if (readBackupSettings(book.connection).secondFolder === '') add('second-place-missing', null)
  if (signersOn(book.connection, today).representative === '') add('signer-missing', null)
  return todo.sort(
    (a, b) => Number(b.overdue) - Number(a.overdue) || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'),
  )
}

function addPeriods({ connection, ledger: { memory } }: OpenBook, today: string, add: Add): void {
  const isClosed = (month: number) => memory.closedYears.has(fiscalYearOf(firstDay(month), memory.fiscalYearStartMonth))
  const unlocked = connection
    .all(monthsWithVouchers, {})
    .find(({ month }) => !memory.locked.has(month) && month < monthOf(today) && !isClosed(month))
  if (unlocked)
    add('month-to-lock', addMonths(lastDay(unlocked.month), MONTHS_BEFORE_LOCK_IS_DUE), { month: unlocked.month })
  for (let year = memory.firstYear; ; year++) {
    const { to } = fiscalYearRange(year, memory.fiscalYearStartMonth)
    if (to >= today) return
    if (memory.closedYears.has(year)) continue
    add('year-to-close', addDays(to, DAYS_TO_FILE), { year })
    return
  }
}

/**
 * Pledges past their day (article 74.6), charter capital to be registered anew (47.1, 74.7), shares over their bound (78.4, 103.1.đ), and
 * postings of 4111 that the register cannot take in.
 */
function addCapital({ connection }: OpenBook, { today, law }: { today: string; law: Law }, add: Add): void {
  const { ended, toRegister, over, differences } = capitalDuties(connection, law, today)
  if (ended.count > 0) add('capital-overdue', ended.dueOn, { count: ended.count })
  if (toRegister !== null) add('capital-to-register', toRegister)
  if (over > 0) add('capital-over', null, { count: over })
  if (differences > 0) add('capital-differs', null, { count: differences })
}

/** Applications and leaving members that wait, and too few official members (articles 4.7, 103.1.d). */
function addMembers({ connection }: OpenBook, { today, law }: { today: string; law: Law }, add: Add): void {
  const waiting = waitingRows(connection)
  const decideBy = waiting
    .filter(({ stage }) => stage === 'applied')
    .map(({ date }) => addDays(date, charterOn(connection, date).admissionDecisionDays))
    .toSorted()
  const [first] = decideBy
  if (first !== undefined) add('applications-waiting', first, { count: decideBy.length })
  const leaving = waiting.filter(({ stage }) => stage === 'leaving').length
  if (leaving > 0) add('leaving-waiting', null, { count: leaving })
  const figures = lawOn(law, today)
  const counted = officialMembersOn(connection, today, figures)
  if (counted !== null && counted.count < figures.minimumMembers)
    add('members-too-few', counted.revocableFrom, { count: counted.count, limit: figures.minimumMembers })
}

/** The charter is compared once with what the book keeps of it; one older than the law had to be brought in line (article 115.1). */
function addCharter({ connection }: OpenBook, law: Law, add: Add): void {
  const review = readCharterReview(connection)
  if (review === null) add('charter-to-review', charterDeadline(law))
  else if (review.adoptedOn < law.effectiveFrom) add('charter-outdated', charterDeadline(law))
}

function addUpkeep({ connection }: OpenBook, today: string, add: Add): void {
  const verified = lastUpkeep(connection, 'verification')
  if (verified === undefined || daysBetween(civilDateOfInstant(verified.at), today) > DAYS_BETWEEN_VERIFICATIONS)
    add('verify-due', null)
  const backedUp = lastUpkeep(connection, 'backup')
  if (backedUp === undefined || civilDateOfInstant(backedUp.at) < today) add('backup-due', null)
}
