import type { periods as contract } from '@shared/contract/periods'
import { fiscalYearRange, monthOf } from '@shared/domain/period'
import { writtenWords } from '@shared/text/ledger-words'
import { summaries } from '@shared/text/summaries'
import type { OpenBook } from '../../book-file/open-book'
import { unlockMonth } from '../../ledger/period-lock'
import { postVoucher } from '../../ledger/post'
import { readVoucher } from '../../ledger/read-voucher'
import { reversalOf } from '../../ledger/reverse'
import type { PostedVoucher } from '../../ledger/voucher'
import { closingOf, recordUndo, reopenYear } from '../../ledger/year-closing'
import { agreedBy } from '../../people/second-person'
import type { PreparedHandler } from '../../procedure'
import { refuse } from '../../refusal'

/**
 * Undoes the closing of a year by a reversal on the same day (readings 29 and 31): possible until the next year is closed, then
 * refused naming that year. The year's last month is unlocked with the reason given, so a second person agrees where the
 * co-operative asks for one; the password is in no row.
 */
export const undoClose: PreparedHandler<(typeof contract)['undoClose']> = {
  prepare: async (context, { id, year, reason, second }) => {
    const agreed = await agreedBy(context, id, second ?? null)
    return {
      recorded: { id, year, reason, ...(agreed === null ? {} : { second: agreed.id }) },
      run: ({ book, command }) => {
        const why = reason.trim() === '' ? writtenWords.undoneClosing(year) : reason.trim()
        const posted = reverseClosing(book, { id, year, why, sequence: command.sequence })
        command.summary = summaries.closingUndone(year, { number: posted.number, text: why }, agreed?.name ?? null)
        return posted
      },
    }
  },
}

function reverseClosing(
  { ledger, connection }: OpenBook,
  { id, year, why, sequence }: { id: string; year: number; why: string; sequence: number },
): PostedVoucher {
  const closing = closingOf(ledger, year)
  const original = closing ? readVoucher(connection, closing.voucherId) : undefined
  if (!closing || !original) return refuse({ code: 'year-not-closed', value: year, data: { year } })
  if (ledger.memory.closedYears.has(year + 1))
    refuse({ code: 'year-next-closed', value: year, data: { year, other: year + 1 } })
  const { to } = fiscalYearRange(year, ledger.memory.fiscalYearStartMonth)
  if (ledger.memory.locked.has(monthOf(to))) unlockMonth(ledger, monthOf(to))
  reopenYear(ledger, year)
  const reversal = reversalOf(ledger, original, { uid: id, date: original.postingDate, reason: why, source: 'undo' })
  const posted = postVoucher(ledger, reversal, sequence)
  recordUndo(ledger, year, posted.voucherId)
  return posted
}
