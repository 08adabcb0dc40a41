import type { Remark } from '@shared/contract/hub/reports'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Tag } from '../../../ui/tag'
import classes from './board.module.css'
import { type FigureRow, shownFigure } from './report-figures'

export type ReportGridProps = {
  rows: readonly FigureRow[]
  remarks: readonly Remark[]
  /** Whether there is a revision before to hold the figures against. */
  hasBefore: boolean
  onActive: (row: FigureRow) => void
  onOpen: (row: FigureRow) => void
}

/** The figures of a report; Enter remarks on the marked one. */
export function ReportGrid({ rows, remarks, hasBefore, onActive, onOpen }: ReportGridProps) {
  const text = useText()
  const say = text.hubReport
  const grid = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(0)
  const columns = useMemo(() => columnsOf(text, remarks, hasBefore), [text, remarks, hasBefore])
  const changed = rows.filter(({ change }) => change === 'changed' || change === 'added').length
  useEffect(() => grid.current?.focus(), [])
  return (
    <DataGrid
      ref={grid}
      id={hasBefore ? 'hub.report.revised' : 'hub.report'}
      label={say.grid}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      active={place}
      onActive={(at, row) => {
        setPlace(at)
        if (row !== undefined) onActive(row)
      }}
      onOpen={onOpen}
      {...(hasBefore ? { footLabel: say.changedCount(changed) } : {})}
      empty={<EmptyState title={say.empty} />}
    />
  )
}

function columnsOf({ hubReport: say }: Text, remarks: readonly Remark[], hasBefore: boolean): GridColumn<FigureRow>[] {
  const shown = (row: FigureRow, figure: FigureRow['figure'] | null) =>
    figure === null ? '' : shownFigure(figure, row.unit, say.flag)
  const previous = ({ figure, unit }: FigureRow) => shownFigure({ value: figure.previous, text: null }, unit, say.flag)
  const changeOf = (row: FigureRow) =>
    row.change === 'changed' ? say.was(shown(row, row.before)) : row.change === 'added' ? say.added : ''
  const remarkOn = (code: string) => remarks.find((one) => one.code === code)?.text ?? ''
  const change: GridColumn<FigureRow> = {
    key: 'change',
    title: say.column.change,
    width: 160,
    value: changeOf,
    render: (row) => <span className={classes.changed}>{changeOf(row)}</span>,
  }
  return [
    { key: 'name', title: say.column.name, width: 200, grow: true, fixed: true, value: ({ name }) => name },
    {
      key: 'value',
      title: say.column.value,
      kind: 'count',
      width: 140,
      fixed: true,
      value: (row) => shown(row, row.figure),
    },
    {
      key: 'previous',
      title: say.column.previous,
      kind: 'count',
      width: 140,
      value: previous,
    },
    ...(hasBefore ? [change] : []),
    { key: 'source', title: say.column.source, width: 76, value: ({ figure }) => say.source[figure.source] },
    {
      key: 'remark',
      title: say.column.remark,
      width: 160,
      value: ({ code }) => remarkOn(code),
      render: ({ code }) => (remarkOn(code) === '' ? null : <Tag tone="amber">{remarkOn(code)}</Tag>),
    },
  ]
}
