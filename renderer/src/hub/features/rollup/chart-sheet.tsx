import type { RollUpColumn } from '@shared/contract/hub/roll-ups'
import { formatDong } from '@shared/domain/money'
import { unitWords } from '@shared/text/indicator-shown'
import { type ComponentType, Suspense } from 'react'
import { useText } from '../../../text/text'
import { Sheet } from '../../../ui/sheet'
import { type ChartFigure, chartScale } from './chart-figures'
import type { DrawingProps } from './group-bars'
import { rolledText, unitOfMany } from './roll-up-figure'
import classes from './rollup.module.css'

export type ChartSheetProps = {
  title: string
  /** What the rows of the table are: groups, periods. */
  rows: string
  column: RollUpColumn
  figures: readonly ChartFigure[]
  /** How many are drawn at most; all stand in the table. */
  most: number
  Drawing: ComponentType<DrawingProps>
  none: string
}

/** A chart, and beside it the same figures as a table, which also those read who do not see the chart. */
export function ChartSheet({ title, rows, column, figures, most, Drawing, none }: ChartSheetProps) {
  const say = useText().hubRollUp.charts
  const known = figures.filter(({ value }) => value !== null)
  const scale = chartScale(column.unit, known)
  const unit = scale.unit === null ? unitWords[unitOfMany(column.unit)] : say.unit[scale.unit]
  const drawn = figures.length > most ? known.slice(0, most) : figures
  const aside = [unit, drawn.length < figures.length ? say.most(drawn.length, formatDong(figures.length)) : '']
  return (
    <Sheet
      fill
      title={title}
      aside={<span className={classes.quiet}>{aside.filter((one) => one !== '').join(', ')}</span>}
    >
      {known.length === 0 ? (
        <p className={classes.none}>{none}</p>
      ) : (
        <div className={classes.chartRoom}>
          <div className={classes.chart}>
            <Suspense fallback={<p className={classes.quiet}>{say.drawing}</p>}>
              <Drawing label={say.chartOf(title)} series={column.name} figures={drawn} divisor={scale.divisor} />
            </Suspense>
          </div>
          <div className={classes.tableRoom} tabIndex={0} role="region" aria-label={say.tableOf(title)}>
            <table className={classes.table} aria-label={say.tableOf(title)}>
              <thead>
                <tr>
                  <th scope="col">{rows}</th>
                  <th scope="col">{say.value}</th>
                </tr>
              </thead>
              <tbody>
                {figures.map(({ key, name, value }) => (
                  <tr key={key}>
                    <th scope="row">{name}</th>
                    <td>{rolledText(column, value)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </Sheet>
  )
}
