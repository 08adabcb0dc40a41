import type { Drill, ReportHead, ReportRow } from '@shared/contract/report'
import { formatDongPrint } from '@shared/domain/money'
import { useText } from '../../text/text'
import { rowName } from '../../ui/report-table'
import { drillWords } from './drill-words'
import classes from './reports.module.css'

export type DrillFigureProps = { head: ReportHead; row: ReportRow; column: string; figure: number; drill: Drill }

/** The figure one comes from, and how it is worked out. */
export function DrillFigure({ head, row, column, figure, drill }: DrillFigureProps) {
  const text = useText()
  const title = head.columns.find(({ key }) => key === column)?.titles.join(' ') ?? ''
  return (
    <div className={classes.figure}>
      <div>
        <h3>{rowName(row, head.columns)}</h3>
        <p className={classes.figureValue}>{formatDongPrint(figure)}</p>
        <p className={classes.figureColumn}>{title}</p>
      </div>
      <div>
        <h3>{text.reports.drill.how}</h3>
        {drillWords(drill, text).map((sentence) => (
          <p key={sentence} className={classes.how}>
            {sentence}
          </p>
        ))}
      </div>
    </div>
  )
}
