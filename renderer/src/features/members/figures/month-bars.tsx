import { BarChart } from '@mantine/charts'
import '@mantine/charts/styles.layer.css'
import type { MemberFigures } from '@shared/contract/member-figures'
import { useText } from '../../../text/text'

/** Who came and went by month, as bars. In a file of its own so that the drawing library loads only when it is needed. */
export function MonthBars({ months }: { months: MemberFigures['months'] }) {
  const say = useText().memberFigures.months
  return (
    <div role="img" aria-label={say.label} style={{ height: '100%' }}>
      <BarChart
        h="100%"
        data={months.map(({ month, joined, left }) => ({ name: say.short(month % 100), joined, left }))}
        dataKey="name"
        series={[
          { name: 'joined', label: say.joined, color: 'var(--chart-1)' },
          { name: 'left', label: say.left, color: 'var(--chart-2)' },
        ]}
        gridAxis="x"
        tickLine="none"
        strokeDasharray="0"
        gridColor="var(--grid)"
        textColor="var(--ink-2)"
        yAxisLabel={say.axis}
        withLegend
        xAxisProps={{ axisLine: { stroke: 'var(--line-2)' }, interval: 0 }}
        yAxisProps={{ width: 56, allowDecimals: false }}
        barChartProps={{ margin: { top: 8, right: 8 }, barGap: 3, barCategoryGap: 8, accessibilityLayer: true }}
        barProps={{ isAnimationActive: false, radius: 0, maxBarSize: 22 }}
        tooltipAnimationDuration={0}
      />
    </div>
  )
}
