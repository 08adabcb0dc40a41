import type { ReactNode, Ref } from 'react'
import { useMemo } from 'react'
import { type Text, useText } from '../../text/text'
import { DataGrid, type GridColumn } from '../../ui/data-grid'
import { type PartLine, shareOf } from './drill-levels'
import classes from './reports.module.css'

export type PartGridProps = {
  /** What the lines are: 'accounts' with their names, or the 'parties' of one. */
  of: 'accounts' | 'parties'
  lines: readonly PartLine[]
  nameOf: (line: PartLine) => string
  active: number
  onActive: (place: number) => void
  onOpen: (line: PartLine) => void
  foot: { label: ReactNode; total: number }
  ref?: Ref<HTMLDivElement>
}

const ROW = 26
const HEAD_AND_FOOT = 32 + 34 + 2
const MOST_ROWS = 8

/** The accounts or parties a figure is made of, each with a bar beside the largest. */
export function PartGrid({ of, lines, nameOf, foot, ...grid }: PartGridProps) {
  const text = useText()
  const columns = useMemo(() => columnsOf(of, lines, nameOf, text), [of, lines, nameOf, text])
  return (
    <div className={classes.parts} style={{ height: Math.min(lines.length, MOST_ROWS) * ROW + HEAD_AND_FOOT }}>
      <DataGrid
        ref={grid.ref}
        id={`drill-${of}`}
        label={text.reports.drill[of](lines.length)}
        columns={columns}
        rowCount={lines.length}
        getRow={(place) => lines[place]}
        rowHeight={ROW}
        active={grid.active}
        onActive={grid.onActive}
        onOpen={grid.onOpen}
        footLabel={foot.label}
        totals={{ amount: foot.total }}
      />
    </div>
  )
}

function columnsOf(
  of: PartGridProps['of'],
  lines: readonly PartLine[],
  nameOf: PartGridProps['nameOf'],
  text: Text,
): GridColumn<PartLine>[] {
  const say = text.reports.drill
  return [
    {
      key: 'code',
      title: say.code,
      kind: 'code',
      width: 88,
      value: (line) => (of === 'accounts' ? line.account : line.party),
    },
    { key: 'name', title: say[of](lines.length), width: 140, grow: true, value: nameOf },
    {
      key: 'share',
      title: say.share,
      width: 90,
      value: () => null,
      render: (line) => <Bar share={shareOf(line.amount, lines)} />,
    },
    { key: 'amount', title: say.amount, kind: 'amount', width: 124, value: ({ amount }) => amount },
  ]
}

function Bar({ share }: { share: number }) {
  return <span className={classes.bar} style={{ width: `${Math.round(share * 100)}%` }} aria-hidden="true" />
}
