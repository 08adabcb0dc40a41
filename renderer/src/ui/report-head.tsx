import type { ReportColumn } from '@shared/contract/report'
import { isFigure } from './cell-text'
import { hasLetters, headingCells } from './report-table'
import classes from './report-view.module.css'

const SINGLE = 32
const GROUPED = 26
const LETTERS = 22

/** How many rows the headings of a report take, letters counted, and how many pixels. */
export function reportHeadSize(columns: readonly ReportColumn[]): { rows: number; height: number } {
  const { rows } = headingCells(columns)
  const letters = hasLetters(columns)
  return { rows: rows + (letters ? 1 : 0), height: (rows === 1 ? SINGLE : rows * GROUPED) + (letters ? LETTERS : 0) }
}

/** The headings of a report: groups over their columns, and under them the letters of the official form. */
export function ReportHeadRows({ columns }: { columns: readonly ReportColumn[] }) {
  const { cells, rows } = headingCells(columns)
  const letters = hasLetters(columns)
  const line = rows === 1 ? SINGLE : GROUPED
  return (
    <div
      role="rowgroup"
      className={classes.head}
      style={{
        gridTemplateRows: `repeat(${rows}, ${line}px)${letters ? ` ${LETTERS}px` : ''}`,
        height: reportHeadSize(columns).height,
      }}
    >
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} role="row" aria-rowindex={row + 1} className={classes.headRow}>
          {cells
            .filter((cell) => cell.row === row)
            .map((cell) => (
              <div
                key={cell.column}
                role="columnheader"
                aria-colindex={cell.column + 1}
                aria-colspan={cell.columns}
                aria-rowspan={cell.rows}
                className={classes.heading}
                title={cell.title}
                data-figure={cell.figure || undefined}
                data-group={cell.columns > 1 || undefined}
                data-wraps={cell.rows > 1 || undefined}
                data-first={cell.column === 0 || undefined}
                data-last={cell.column + cell.columns === columns.length || undefined}
                style={{
                  gridColumn: `${cell.column + 1} / span ${cell.columns}`,
                  gridRow: `${cell.row + 1} / span ${cell.rows}`,
                }}
              >
                {cell.title}
              </div>
            ))}
        </div>
      ))}
      {letters ? (
        <div role="row" aria-rowindex={rows + 1} className={classes.headRow}>
          {columns.map((column, i) => (
            <div
              key={column.key}
              role="columnheader"
              aria-colindex={i + 1}
              className={classes.letter}
              data-figure={isFigure(column.kind) || undefined}
              data-first={i === 0 || undefined}
              data-last={i === columns.length - 1 || undefined}
              style={{ gridColumn: i + 1, gridRow: rows + 1 }}
            >
              {column.letter}
            </div>
          ))}
        </div>
      ) : null}
    </div>
  )
}
