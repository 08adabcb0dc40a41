import { BarChart } from '@mantine/charts'
import '@mantine/charts/styles.layer.css'
import { formatDong } from '@shared/domain/money'
import type { ChartFigure } from './chart-figures'

export type DrawingProps = {
  label: string
  series: string
  figures: readonly ChartFigure[]
  divisor: number
}

/** One indicator by group, as bars. In a file of its own so that the drawing library loads only when it is needed. */
export function GroupBars({ label, series, figures, divisor }: DrawingProps) {
  return (
    <div role="img" aria-label={label} style={{ height: '100%' }}>
      <BarChart
        h="100%"
        orientation="vertical"
        data={figures.flatMap(({ name, value }) => (value === null ? [] : [{ name, value: value / divisor }]))}
        dataKey="name"
        series={[{ name: 'value', label: series, color: 'var(--chart-1)' }]}
        gridAxis="y"
        tickLine="none"
        strokeDasharray="0"
        gridColor="var(--grid)"
        textColor="var(--ink-2)"
        valueFormatter={axisText}
        withBarValueLabel
        valueLabelProps={{ fill: 'var(--ink)', fontSize: 11, position: 'right' }}
        xAxisProps={{ tickFormatter: axisText }}
        yAxisProps={{ width: 150, interval: 0 }}
        barChartProps={{ margin: { top: 4, right: 64 }, accessibilityLayer: true }}
        barProps={{ isAnimationActive: false, radius: 0, maxBarSize: 18 }}
        tooltipAnimationDuration={0}
        tooltipProps={{ cursor: { fill: 'var(--hover)' } }}
      />
    </div>
  )
}

/** A number of a chart: whole from a hundred on, below it with at most one decimal. */
export function axisText(value: number): string {
  if (Math.abs(value) >= 100 || Number.isInteger(value)) return formatDong(Math.round(value))
  return (Math.round(value * 10) / 10).toLocaleString('vi-VN')
}
