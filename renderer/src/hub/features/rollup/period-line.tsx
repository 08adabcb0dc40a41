import { LineChart } from '@mantine/charts'
import '@mantine/charts/styles.layer.css'
import { axisText, type DrawingProps } from './group-bars'

/** One indicator over the periods, as a line. In a file of its own so that the drawing library loads only when it is needed. */
export function PeriodLine({ label, series, figures, divisor }: DrawingProps) {
  return (
    <div role="img" aria-label={label} style={{ height: '100%' }}>
      <LineChart
        h="100%"
        data={figures.map(({ key, value }) => ({ key, value: value === null ? null : value / divisor }))}
        dataKey="key"
        series={[{ name: 'value', label: series, color: 'var(--chart-1)' }]}
        curveType="linear"
        // A period nobody reported on is passed over: a half year between two yearly reports leaves no hole.
        connectNulls
        gridAxis="x"
        tickLine="none"
        strokeDasharray="0"
        gridColor="var(--grid)"
        textColor="var(--ink-2)"
        valueFormatter={axisText}
        xAxisProps={{ axisLine: { stroke: 'var(--line-2)' }, padding: { left: 24, right: 24 } }}
        yAxisProps={{ width: 64, tickFormatter: axisText }}
        lineChartProps={{ margin: { top: 20, right: 24 }, accessibilityLayer: true }}
        lineProps={{ isAnimationActive: false }}
        tooltipAnimationDuration={0}
      />
    </div>
  )
}
