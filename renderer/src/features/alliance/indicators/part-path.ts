import type { IndicatorPart } from '@shared/contract/indicators'
import type { DateRange } from '@shared/domain/period'

/** Where a part of a figure leads: to its voucher, its member, the ledger of its account; null for another figure, which is no other place, and where there is nothing to open. */
export function partPath({ kind, reference }: IndicatorPart, { from, to }: DateRange): string | null {
  const code = encodeURIComponent(reference)
  switch (kind) {
    case 'voucher':
      return `/vouchers/${code}`
    case 'member':
      return `/members/${code}`
    case 'account':
      return `/reports/S03b-HTX?${new URLSearchParams({ from, to, account: reference }).toString()}`
    case 'party':
      return `/parties/${code}`
    case 'post':
      return '/posts'
    case 'course':
      return '/training'
    case 'meeting':
      return `/meetings/${code}`
    case 'supervisionReport':
      return '/supervision/report'
    case 'setting':
      return '/settings'
    case 'indicator':
    case 'rest':
      return null
  }
}
