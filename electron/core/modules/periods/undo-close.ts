import type { periods as contract } from '@shared/contract/periods'
import { fiscalYearRange, monthOf } from '@shared/domain/period'
import { writtenWords } from '@shared/text/ledger-words'
import { summaries } from '@shared/text/summaries'
import { unlockMonth } from '../../ledger/period-lock'
import { postVoucher } from '../../ledger/post'
import { readVoucher } from '../../ledger/read-voucher'
import { reversalOf } from '../../ledger/reverse'
import { closingOf, recordUndo, reopenYear } from '../../ledger/year-closing'
import type { Handler } from '../../procedure'
import { refuse } from '../../refusal'

/**
 * Undoes the closing of a year by a reversal on the same day (readings 29 and 31): possible until the next year is closed, then
 * refused naming that year. The year's last month is unlocked with the reason given.
 */
export const undoClose: Handler<(typeof contract)['undoClose']> = ({ book, command }, { id, year, reason }) => {
  const { ledger, connection } = book
  const closing = closingOf(ledger, year)
  const original = closing ? readVoucher(connection, closing.voucherId) : undefined
  if (!closing || !original) return refuse({ code: 'year-not-closed', value: year, data: { year } })
  if (ledger.memory.closedYears.has(year + 1))
    refuse({ code: 'year-next-closed', value: year, data: { year, other: year + 1 } })
  const why = reason.trim() === '' ? writtenWords.undoneClosing(year) : reason.trim()
  const { to } = fiscalYearRange(year, ledger.memory.fiscalYearStartMonth)
  if (ledger.memory.locked.has(monthOf(to))) unlockMonth(ledger, monthOf(to))
  reopenYear(ledger, year)
  const posted = postVoucher(
    ledger,
    reversalOf(ledger, original, { uid: id, date: original.postingDate, reason: why, source: 'undo' }),
    command.sequence,
  )
  recordUndo(ledger, year, posted.voucherId)
  command.summary = summaries.closingUndone(year, { number: posted.number, text: why })
  return posted
}
