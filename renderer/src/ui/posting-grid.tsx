import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
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
  /** What stands beside the two sides: the running balance on one, what the posting says, or nothing where room is short. */
  last: 'debit' | 'credit' | 'description' | 'none'
  /** Enter or a double click. */
  onOpen: (line: PostingLine, place: number) => void
  active?: number | undefined
  onActive?: ((place: number) => void) | undefined
  totals?: { label: ReactNode; debit: number; credit: number } | undefined
  onKeyDown?: ((event: KeyboardEvent<HTMLDivElement>) => void) | undefined
  empty?: ReactNode
  ref?: Ref<HTMLDivElement> | undefined
}

/** Pixels of one sign of an amount at 13 px, dots and figures taken together, and of the room beside it. */
const FIGURE_PX = 7.6
const PADDING = 26

/** The postings of one account, each a row with its voucher, its contra account and its side. */
export function PostingGrid({ lines, count, last, totals, ...props }: PostingGridProps) {
  const text = useText()
  const short = inOneYear(lines)
  const width = figureWidth(lines, totals)
  const sides = sidesMoved(totals)
  const columns = useMemo(() => columnsOf(text, last, { short, width, sides }), [text, last, short, width, sides])
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

/** The only side that has amounts, whose column then stands alone; both where each has some or nothing is known. */
function sidesMoved(totals: PostingGridProps['totals']): 'debit' | 'credit' | 'both' {
  if (totals === undefined || (totals.debit === 0) === (totals.credit === 0)) return 'both'
  return totals.credit === 0 ? 'debit' : 'credit'
}

const amountOn = (side: 'debit' | 'credit') => (line: PostingLine) => (line[side] === 0 ? null : line[side])

/** Pixels of the widest figure, so that none is cut and a narrow panel holds all columns. */
function figureWidth(lines: readonly PostingLine[], totals: PostingGridProps['totals']): number {
  const most = Math.max(
    1,
    totals?.debit ?? 0,
    totals?.credit ?? 0,
    ...lines.map(({ debit, credit, balance }) => Math.max(debit, credit, Math.abs(balance))),
  )
  const signs = lines.some(({ balance }) => balance < 0) ? 1 : 0
  return Math.ceil((formatDong(most).length + signs) * FIGURE_PX) + PADDING
}

function columnsOf(
  text: Text,
  last: PostingGridProps['last'],
  { short, width, sides }: { short: boolean; width: number; sides: ReturnType<typeof sidesMoved> },
): GridColumn<PostingLine>[] {
  const say = text.parts.posting
  const date = (line: PostingLine) => {
    const whole = formatCivilDate(line.date)
    return <span title={whole}>{short ? whole.slice(0, 5) : whole.slice(0, 6) + whole.slice(8)}</span>
  }
  const amount = { kind: 'amount', width } as const
  return [
    { key: 'date', title: say.date, kind: 'date', width: short ? 62 : 84, value: ({ date: day }) => day, render: date },
    {
      key: 'number',
      title: say.number,
      kind: 'code',
      width: 88,
      grow: last !== 'description',
      value: ({ number }) => number,
      render: (line) => <span title={line.description}>{line.number}</span>,
    },
    { key: 'contra', title: say.contra, kind: 'code', width: 73, value: ({ contra }) => contra },
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
    ...(sides === 'credit' ? [] : [{ key: 'debit', title: say.debit, ...amount, value: amountOn('debit') }]),
    ...(sides === 'debit' ? [] : [{ key: 'credit', title: say.credit, ...amount, value: amountOn('credit') }]),
    ...(last === 'description' || last === 'none'
      ? []
      : [{ key: 'balance', title: say.balance[last], ...amount, value: (line: PostingLine) => line.balance }]),
  ]
}
