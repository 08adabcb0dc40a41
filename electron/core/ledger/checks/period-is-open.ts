import { firstDay, fiscalYearOf, monthOf } from '@shared/domain/period'
import type { LedgerMemory } from '../memory'
import type { VoucherCheck } from './check'

/**
 * No date lies before the book's first year; the posting's month is not locked and its fiscal year not closed.
 * The month of a number follows the voucher's date, the period follows the posting date (reading 32).
 */
export const periodIsOpen: VoucherCheck = (voucher, memory, faults) => {
  if (voucher.source === 'opening') {
    refuseClosed(memory.firstYear, 'postingDate', voucher.postingDate, memory, faults)
    return
  }
  const first = firstDay(memory.firstYear * 100 + memory.fiscalYearStartMonth)
  if (isOpeningReversal(voucher.postingDate, first, voucher.reversesId)) {
    refuseClosed(memory.firstYear, 'postingDate', voucher.postingDate, memory, faults)
    return
  }
  for (const field of ['date', 'postingDate'] as const) {
    if (voucher[field] < first) {
      faults.push({
        line: null,
        field,
        code: 'date-before-book',
        value: voucher[field],
        data: { date: voucher[field], from: first },
      })
      if (voucher.date === voucher.postingDate) break
    }
  }
  const month = monthOf(voucher.postingDate)
  if (memory.locked.has(month))
    faults.push({ line: null, field: 'postingDate', code: 'month-locked', value: voucher.postingDate, data: { month } })
  refuseClosed(
    fiscalYearOf(voucher.postingDate, memory.fiscalYearStartMonth),
    'postingDate',
    voucher.postingDate,
    memory,
    faults,
  )
}

function isOpeningReversal(postingDate: string, first: string, reversesId: number | null): boolean {
  return reversesId !== null && postingDate < first
}

function refuseClosed(
  year: number,
  field: 'postingDate',
  value: string,
  memory: LedgerMemory,
  faults: Parameters<VoucherCheck>[2],
): void {
  if (memory.closedYears.has(year)) faults.push({ line: null, field, code: 'year-closed', value, data: { year } })
}
