import type { RollUpColumn, RollUpRow, RollUpTable } from '@shared/contract/hub/roll-ups'
import { formatDong } from '@shared/domain/money'
import { rollUpPaper } from '@shared/text/hub/roll-up-words'
import { unitWords } from '@shared/text/indicator-shown'
import { type ReactNode, type Ref, useMemo } from 'react'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { changedBy, rolledCell, rolledChange, unitOfMany } from './roll-up-figure'

export type RollUpGridProps = { table: RollUpTable; compare: boolean; empty: ReactNode; ref: Ref<HTMLDivElement> }

/** The province's table: an indicator a line where it is not parted, else a group a line with all of them at the foot. */
export function RollUpGrid(props: RollUpGridProps) {
  return props.table.by === 'none' ? <IndicatorGrid {...props} /> : <GroupGrid {...props} />
}

type IndicatorLine = { column: RollUpColumn; value: number | null; before: number | null; count: number }

function IndicatorGrid({ table, compare, empty, ref }: RollUpGridProps) {
  const say = useText().hubRollUp
  const { columns, total } = table
  const lines = useMemo(
    () =>
      columns.map((column, at): IndicatorLine => ({
        column,
        value: total.values[at] ?? null,
        before: total.previous[at] ?? null,
        count: total.counts[at] ?? 0,
      })),
    [columns, total],
  )
  const shown = useMemo(() => indicatorColumns(say, compare), [say, compare])
  return (
    <DataGrid
      ref={ref}
      id="hub.rollup.indicators"
      label={say.grid}
      columns={shown}
      rowCount={lines.length}
      getRow={(at) => lines[at]}
      footLabel={say.indicators(formatDong(lines.length))}
      empty={empty}
    />
  )
}

function indicatorColumns(say: Text['hubRollUp'], compare: boolean): GridColumn<IndicatorLine>[] {
  const figures: GridColumn<IndicatorLine>[] = [
    {
      key: 'now',
      title: say.column.now,
      kind: 'amount',
      width: 135,
      fixed: true,
      value: ({ column, value }) => rolledCell(column, value),
    },
  ]
  const compared: GridColumn<IndicatorLine>[] = [
    {
      key: 'before',
      title: say.column.before,
      kind: 'amount',
      width: 150,
      value: ({ column, before }) => rolledCell(column, before),
    },
    {
      key: 'change',
      title: say.column.change,
      kind: 'amount',
      width: 140,
      value: ({ column, value, before }) => rolledChange(column, value, before),
    },
    {
      key: 'changedBy',
      title: say.column.changedBy,
      kind: 'amount',
      width: 110,
      value: ({ column, value, before }) => changedBy(column, value, before),
    },
  ]
  return [
    {
      key: 'name',
      title: say.column.indicator,
      width: 240,
      grow: true,
      fixed: true,
      value: ({ column }) => column.name,
    },
    {
      key: 'unit',
      title: say.column.unit,
      width: 70,
      value: ({ column: { unit } }) => unitWords[unitOfMany(unit)],
    },
    ...figures,
    ...(compare ? compared : []),
    {
      key: 'kind',
      title: say.column.kind,
      width: 135,
      value: ({ column }) => rollUpPaper.kindNames[column.rollUp],
    },
    { key: 'count', title: say.column.count, kind: 'count', width: 95, value: ({ count }) => count },
  ]
}

function GroupGrid({ table, compare, empty, ref }: RollUpGridProps) {
  const text = useText()
  const say = text.hubRollUp
  const { columns, rows, total } = table
  const shown = useMemo(() => groupColumns(say, columns, compare), [say, columns, compare])
  const totals = useMemo(
    () => Object.fromEntries(shown.slice(1).map(({ key, value }) => [key, value(total)])),
    [shown, total],
  )
  return (
    <DataGrid
      ref={ref}
      id={`hub.rollup.${table.by}`}
      label={say.grid}
      columns={shown}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      footLabel={say.groups(formatDong(rows.length))}
      totals={totals}
      empty={empty}
    />
  )
}

function groupColumns(
  say: Text['hubRollUp'],
  columns: readonly RollUpColumn[],
  compare: boolean,
): GridColumn<RollUpRow>[] {
  return [
    { key: 'group', title: say.column.group, width: 200, grow: true, fixed: true, value: ({ name }) => name },
    {
      key: 'coverage',
      title: say.column.coverage,
      kind: 'count',
      width: 110,
      fixed: true,
      value: ({ reported, expected }) => `${formatDong(reported)}/${formatDong(expected)}`,
    },
    ...columns.flatMap((column, at) => figureColumns(say, { column, at }, compare)),
  ]
}

function figureColumns(
  say: Text['hubRollUp'],
  { column, at }: { column: RollUpColumn; at: number },
  compare: boolean,
): GridColumn<RollUpRow>[] {
  const { code, name } = column
  const now: GridColumn<RollUpRow> = {
    key: code,
    title: name,
    kind: 'amount',
    width: 130,
    value: ({ values }) => rolledCell(column, values[at] ?? null),
  }
  if (!compare) return [now]
  return [
    now,
    {
      key: `${code}.before`,
      title: say.column.beforeShort,
      kind: 'amount',
      width: 130,
      value: ({ previous }) => rolledCell(column, previous[at] ?? null),
    },
    {
      key: `${code}.change`,
      title: say.column.change,
      kind: 'amount',
      width: 130,
      value: ({ values, previous }) => rolledChange(column, values[at] ?? null, previous[at] ?? null),
    },
  ]
}
