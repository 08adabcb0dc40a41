import { formatDong } from '@shared/domain/money'
import { lazy, Suspense } from 'react'
import { useText } from '../text/text'
import { shownCell } from './cell-text'
import { KeyButton } from './key-button'
import { chartUnit, type MonthRevenue, revenueTotals } from './revenue-figures'
import { Gap, Sheet } from './sheet'
import classes from './revenue-chart.module.css'

const RevenueBars = lazy(() => import('./revenue-bars').then((file) => ({ default: file.RevenueBars })))

export type RevenueChartProps = {
  title: string
  months: readonly MonthRevenue[]
  /** What is shown; `T` should swap it (an action of the place, so that it is in the list of keys). */
  view: 'chart' | 'table'
  onView: (view: 'chart' | 'table') => void
  /** Opens the vouchers of a month. */
  onOpenMonth?: (month: number) => void
}

/** Revenue by month as bars, from outside and internal (lighter and hatched), or the same figures as a table. */
export function RevenueChart({ title, months, view, onView, onOpenMonth }: RevenueChartProps) {
  const say = useText().parts.chart
  const unit = chartUnit(months)
  const totals = revenueTotals(months)
  const facts = [
    { name: say.externalShort, value: formatDong(totals.external) },
    { name: say.internalShort, value: formatDong(totals.internal) },
    { name: say.total, value: formatDong(totals.total) },
    { name: say.internalShare, value: totals.internalShare === null ? '–' : say.percent(totals.internalShare) },
  ]
  const legend = (
    <>
      <span className={classes.unit}>{view === 'chart' ? say.unit[unit] : say.dong}</span>
      <Gap />
      {view === 'chart' ? <Legend /> : null}
    </>
  )
  return (
    <Sheet fill title={title} aside={legend}>
      <div className={classes.view}>
        {view === 'chart' ? (
          <Suspense fallback={<p className={classes.drawing}>{say.drawing}</p>}>
            <RevenueBars label={say.label(title)} months={months} unit={unit} onOpenMonth={onOpenMonth} />
          </Suspense>
        ) : (
          <RevenueTable months={months} onOpenMonth={onOpenMonth} />
        )}
      </div>
      <div className={classes.foot}>
        {facts.map((fact) => (
          <dl key={fact.name}>
            <dt>{fact.name}</dt>
            <dd>{fact.value}</dd>
          </dl>
        ))}
        <Gap />
        <KeyButton
          size="sm"
          label={view === 'chart' ? say.showTable : say.showChart}
          keys="T"
          onPress={() => onView(view === 'chart' ? 'table' : 'chart')}
        />
      </div>
    </Sheet>
  )
}

function Legend() {
  const say = useText().parts.chart
  return (
    <span className={classes.legend}>
      <span>
        <i className={classes.external} />
        {say.external}
      </span>
      <span>
        <i className={classes.internal} />
        {say.internal}
      </span>
    </span>
  )
}

function RevenueTable({ months, onOpenMonth }: Pick<RevenueChartProps, 'months' | 'onOpenMonth'>) {
  const say = useText().parts.chart
  const totals = revenueTotals(months)
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{say.month}</th>
          <th scope="col">{say.external}</th>
          <th scope="col">{say.internal}</th>
          <th scope="col">{say.total}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, external, internal }) => (
          <tr key={month}>
            <th scope="row">
              {onOpenMonth === undefined ? (
                say.monthOf(month % 100, Math.floor(month / 100))
              ) : (
                <button type="button" onClick={() => onOpenMonth(month)}>
                  {say.monthOf(month % 100, Math.floor(month / 100))}
                </button>
              )}
            </th>
            <td>{shownCell(external, 'amount')}</td>
            <td>{shownCell(internal, 'amount')}</td>
            <td>{shownCell(external + internal, 'amount')}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say.total}</th>
          <td>{formatDong(totals.external)}</td>
          <td>{formatDong(totals.internal)}</td>
          <td>{formatDong(totals.total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
