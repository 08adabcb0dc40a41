import { formatCivilDate } from '@shared/domain/civil-date'
import { type KeyboardEvent, type ReactNode, type Ref, useMemo } from 'react'
import { type Text, useText } from '../text/text'
import { DataGrid, type GridColumn } from './data-grid'
import { inOneYear, type PostingLine } from './posting-lines'

export type PostingGridProps = {
  id: string
  label: string
  lines: readonly PostingLine[]
  /** How many there are in all; those not read yet are pale and asked for when they come into view. */
  count: number
  onMoreNeeded?: (() => void) | undefined
  /** The column that ends the row: the running balance on a side, or what the posting says. */
  last: 'debit' | 'credit' | 'description'
  /** Enter or a double click. */
  onOpen: (line: PostingLine, place: number) => void
  active?: number | undefined
  onActive?: ((place: number) => void) | undefined
  totals?: { label: ReactNode; debit: number; credit: number } | undefined
  onKeyDown?: ((event: KeyboardEvent<HTMLDivElement>) => void) | undefined
  empty?: ReactNode
  ref?: Ref<HTMLDivElement> | undefined
}

/** The postings of one account, each a row with its voucher, its contra account and its side. */
export function PostingGrid({ lines, count, last, totals, ...props }: PostingGridProps) {
  const text = useText()
  const short = inOneYear(lines)
  const columns = useMemo(() => columnsOf(text, last, short), [text, last, short])
  return (
    <DataGrid
      ref={props.ref}
      id={props.id}
      label={props.label}
      columns={columns}
      rowCount={count}
      getRow={(place) => lines[place]}
      onRangeNeeded={props.onMoreNeeded}
      rowHeight={26}
      onOpen={props.onOpen}
      active={props.active}
      onActive={props.onActive}
      onKeyDown={props.onKeyDown}
      empty={props.empty}
      footLabel={totals?.label}
      totals={totals === undefined ? undefined : { debit: totals.debit, credit: totals.credit }}
    />
  )
}

function columnsOf(text: Text, last: PostingGridProps['last'], short: boolean): GridColumn<PostingLine>[] {
  const say = text.parts.posting
  const date = (line: PostingLine) => {
    const whole = formatCivilDate(line.date)
    return <span title={whole}>{short ? whole.slice(0, 5) : whole}</span>
  }
  const amount = { kind: 'amount', width: 112 } as const
  return [
    { key: 'date', title: say.date, kind: 'date', width: short ? 64 : 100, value: ({ date: day }) => day, render: date },
    {
      key: 'number',
      title: say.number,
      kind: 'code',
      width: 96,
      grow: last !== 'description',
      value: ({ number }) => number,
      render: (line) => <span title={line.description}>{line.number}</span>,
    },
    { key: 'contra', title: say.contra, kind: 'code', width: 76, value: ({ contra }) => contra },
    ...(last === 'description'
      ? [
          {
            key: 'description',
            title: say.description,
            width: 120,
            grow: true,
            value: (line: PostingLine) => line.description,
          },
        ]
      : []),
    { key: 'debit', title: say.debit, ...amount, value: ({ debit }) => (debit === 0 ? null : debit) },
    { key: 'credit', title: say.credit, ...amount, value: ({ credit }) => (credit === 0 ? null : credit) },
    ...(last === 'description'
      ? []
      : [{ key: 'balance', title: say.balance[last], ...amount, value: (line: PostingLine) => line.balance }]),
  ]
}
