import type { ReportLine, ReportPage } from '@shared/contract/periodic-reports'
import { formatDong } from '@shared/domain/money'
import { figureWords, unitWords } from '@shared/text/periodic-reports'
import { type RefObject, useMemo } from 'react'
import { type Text, useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { Tag } from '../../../ui/tag'

type Row = { heading: string } | { heading: null; line: ReportLine }

/** The figures of a report under the names of their groups: this period, the same period last year, and where each comes from. */
export function ReportLines({ grid, report }: { grid: RefObject<HTMLDivElement | null>; report: ReportPage }) {
  const say = useText().periodicReports.report
  const { lines, groups } = report
  const rows = useMemo(
    () =>
      groups.flatMap(({ id, name }): Row[] => {
        const own = lines.filter(({ group }) => group === id)
        return own.length === 0 ? [] : [{ heading: name }, ...own.map((line): Row => ({ heading: null, line }))]
      }),
    [lines, groups],
  )
  const columns = useMemo(() => columnsOf(say), [say])
  return (
    <DataGrid
      ref={grid}
      id="alliance.report.lines"
      label={say.lines}
      columns={columns}
      rowCount={rows.length}
      getRow={(at) => rows[at]}
      rowTone={(row) => (row.heading === null ? undefined : 'heading')}
      footLabel={say.lineCount(formatDong(lines.length))}
    />
  )
}

function columnsOf(say: Text['periodicReports']['report']): GridColumn<Row>[] {
  const { column } = say
  const of = (row: Row, cell: (line: ReportLine) => string) => (row.heading === null ? cell(row.line) : '')
  return [
    {
      key: 'name',
      title: column.name,
      width: 210,
      grow: true,
      fixed: true,
      value: (row) => (row.heading === null ? row.line.name : row.heading),
    },
    { key: 'unit', title: column.unit, width: 72, value: (row) => of(row, ({ unit }) => unitWords[unit]) },
    {
      key: 'value',
      title: column.value,
      kind: 'amount',
      width: 122,
      value: (row) => of(row, ({ unit, value, text }) => figureWords(unit, value, text)),
    },
    {
      key: 'previous',
      title: column.previous,
      kind: 'amount',
      width: 122,
      value: (row) => of(row, ({ unit, previous }) => figureWords(unit, previous, null)),
    },
    {
      key: 'source',
      title: column.source,
      width: 118,
      value: (row) => of(row, (line) => sourceOf(line, say)),
      render: (row) =>
        row.heading === null && row.line.isMissing && row.line.noFigure === null && row.line.source === 'person' ? (
          <Tag tone="amber">{say.source.missing}</Tag>
        ) : (
          of(row, (line) => sourceOf(line, say))
        ),
    },
  ]
}

function sourceOf({ source, isMissing, noFigure }: ReportLine, say: Text['periodicReports']['report']): string {
  if (noFigure !== null) return say.noFigure(noFigure)
  if (!isMissing) return say.source[source]
  return source === 'person' ? say.source.missing : say.source.empty
}
