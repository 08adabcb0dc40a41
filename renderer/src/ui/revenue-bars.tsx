import { BarChart } from '@mantine/charts'
import '@mantine/charts/styles.layer.css'
import { formatDong } from '@shared/domain/money'
import { useId } from 'react'
import { useText } from '../text/text'
import { barLabel, type ChartUnit, inUnit, type MonthRevenue } from './revenue-figures'
import classes from './revenue-chart.module.css'

export type RevenueBarsProps = {
  label: string
  months: readonly MonthRevenue[]
  unit: ChartUnit
  onOpenMonth?: ((month: number) => void) | undefined
}

/** The bars of the revenue chart. It stands in a file of its own so that the drawing library loads only when it is needed. */
export function RevenueBars({ label, months, unit, onOpenMonth }: RevenueBarsProps) {
  const say = useText().parts.chart
  // The pattern's name must be unique in the page and free of what url(#…) cannot hold.
  const hatch = `hatch${useId().replace(/[^a-z0-9]/gi, '')}`
  const data = months.map((month) => ({
    name: say.shortMonth(month.month % 100),
    external: inUnit(month.external, unit),
    internal: inUnit(month.internal, unit),
  }))
  return (
    <div role="img" aria-label={label} className={classes.bars}>
      <BarChart
        h="100%"
        data={data}
        dataKey="name"
        series={[
          { name: 'external', label: say.external, color: 'var(--chart-1)' },
          { name: 'internal', label: say.internal, color: `url(#${hatch})` },
        ]}
        gridAxis="x"
        tickLine="none"
        strokeDasharray="0"
        gridColor="var(--grid)"
        textColor="var(--ink-2)"
        withBarValueLabel
        valueFormatter={barLabel}
        valueLabelProps={{ fill: 'var(--ink)', fontSize: 11, position: 'top' }}
        xAxisProps={{ axisLine: { stroke: 'var(--line-2)' }, interval: 0 }}
        yAxisProps={{ width: 48, tickFormatter: (value: number) => formatDong(Math.round(value)) }}
        barChartProps={{
          margin: { top: 16, right: 8 },
          barGap: 3,
          barCategoryGap: 8,
          accessibilityLayer: true,
          onClick: (state) => {
            const opened = months[Number(state.activeTooltipIndex)]
            if (opened !== undefined) onOpenMonth?.(opened.month)
          },
        }}
        barProps={{ isAnimationActive: false, radius: 0, maxBarSize: 28 }}
        tooltipAnimationDuration={0}
        tooltipProps={{
          cursor: { fill: 'var(--hover)' },
          content: ({ active, activeIndex }) => (active ? <MonthTip month={months[Number(activeIndex)]} /> : null),
        }}
      >
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="5" height="5" fill="color-mix(in srgb, var(--chart-2) 55%, var(--sheet))" />
            <rect width="3" height="5" fill="var(--chart-2)" />
          </pattern>
        </defs>
      </BarChart>
    </div>
  )
}

/** The exact figures of a month, beside the pointer. */
function MonthTip({ month }: { month: MonthRevenue | undefined }) {
  const say = useText().parts.chart
  if (month === undefined) return null
  return (
    <div className={classes.tooltip}>
      <b>{say.monthOf(month.month % 100, Math.floor(month.month / 100))}</b>
      <div>
        {say.external}: {formatDong(month.external)}
      </div>
      <div>
        {say.internal}: {formatDong(month.internal)}
      </div>
    </div>
  )
}
