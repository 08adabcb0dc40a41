import type { VoucherRow } from '@shared/contract/vouchers'
import { useMemo } from 'react'
import { useText } from '../../text/text'
import type { GridColumn } from '../../ui/data-grid'
import { MatchedText } from '../../ui/matched-text'
import type { BookFacts } from './book-facts'

/** The names of a row's parties; a code stands for itself while its party is not known. */
export function partyNames(codes: string, facts: BookFacts | null): string {
  if (codes === '') return ''
  return codes
    .split(', ')
    .map((code) => facts?.party(code)?.name ?? code)
    .join(', ')
}

/** The columns of the list; what the search found is underlined. */
export function useVoucherColumns(search: string, facts: BookFacts | null): readonly GridColumn<VoucherRow>[] {
  const say = useText().vouchers.list.columns
  return useMemo(() => {
    const found = (value: (row: VoucherRow) => string) => ({
      value,
      render: (row: VoucherRow) => (
        <span title={value(row)}>
          <MatchedText text={value(row)} query={search} />
        </span>
      ),
    })
    return [
      { key: 'postingDate', title: say.postingDate, width: 118, kind: 'date', value: (row) => row.postingDate },
      { key: 'number', title: say.number, width: 90, kind: 'code', fixed: true, ...found((row) => row.number) },
      { key: 'description', title: say.description, width: 130, grow: true, ...found((row) => row.description) },
      { key: 'parties', title: say.parties, width: 120, grow: true, ...found((row) => partyNames(row.parties, facts)) },
      { key: 'debits', title: say.debits, width: 54, value: (row) => row.debits },
      { key: 'credits', title: say.credits, width: 54, value: (row) => row.credits },
      { key: 'amount', title: say.amount, width: 126, kind: 'amount', fixed: true, value: (row) => row.amount },
    ]
  }, [say, search, facts])
}
