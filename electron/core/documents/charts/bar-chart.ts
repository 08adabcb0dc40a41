import { type Axis, axisOf, figureText, ticksOf } from './axis'
import { CHART_TEXT, svgBar, svgFigure, svgLine, svgPicture, svgText } from './svg-parts'

/** One kind of bars: its name in the legend, its shade, and a value for each label; null where nothing is known. */
export type BarSeries = { name: string; fill: string; values: readonly (number | null)[] }

/** Groups of upright bars: every label has one bar of each series. Lengths in points. */
export type BarChart = {
  width: number
  height: number
  /** What the upright axis counts: 'triệu đồng'. */
  unit: string
  labels: readonly string[]
  series: readonly BarSeries[]
  /** The figure stands over each bar; for charts of few bars. */
  figures: boolean
}

/** Shades that a black-and-white printer tells apart: each bar has a black edge besides. */
export const SHADES = ['#333333', '#bdbdbd', '#ffffff'] as const

/** From one line of a label to the next. */
const LABEL_LINE = 9.5
const ROOM = { left: 46, right: 6, top: 26, bottom: 16 }

type Frame = { axis: Axis; left: number; right: number; top: number; bottom: number }

/** The chart as an SVG picture: axis with its unit, legend, bars and labels; values below zero hang under the axis. */
export function barChart(chart: BarChart): string {
  const { width, height, series, unit, figures } = chart
  const room = (width - ROOM.left - ROOM.right) / chart.labels.length
  const labels = chart.labels.map((label) => labelLines(label, room))
  const lines = Math.max(1, ...labels.map((one) => one.length))
  const axis = axisOf(
    // Figures over the bars need room under the topmost rule.
    series.flatMap(({ values }) => values.flatMap((value) => (value === null ? [] : [figures ? value * 1.1 : value]))),
  )
  const frame = {
    axis,
    left: ROOM.left,
    right: width - ROOM.right,
    top: ROOM.top,
    bottom: height - ROOM.bottom - (lines - 1) * LABEL_LINE,
  }
  return svgPicture(width, height, [
    ...axisParts(frame, unit),
    ...legendParts(series, frame.right),
    ...labels.flatMap((label, at) => groupParts(chart, frame, label, at)),
    svgLine([frame.left, yOf(0, frame)], [frame.right, yOf(0, frame)], { width: 0.8 }),
  ])
}

/** The rules of an upright axis with their figures, and its unit over them. */
export function axisParts(frame: Frame, unit: string): string[] {
  const decimals = frame.axis.step < 1 ? 1 : 0
  return [
    svgText(unit, 0, 8),
    ...ticksOf(frame.axis).flatMap((tick) => {
      const y = yOf(tick, frame)
      return [
        svgLine([frame.left, y], [frame.right, y], { width: 0.3, color: '#999999' }),
        svgText(figureText(tick, decimals), frame.left - 4, y + 3, { anchor: 'end' }),
      ]
    }),
  ]
}

/** The names of the series with their shades, right-aligned over the chart. */
export function legendParts(series: readonly Pick<BarSeries, 'name' | 'fill'>[], right: number): string[] {
  let x = right
  return series.toReversed().flatMap(({ name, fill }) => {
    // Tinos is about half as wide as it is high.
    x -= name.length * CHART_TEXT * 0.46 + 20
    return [svgBar(x, 1, 9, 9, fill), svgText(name, x + 12, 9)]
  })
}

/** The height of a value on the page. */
export function yOf(value: number, { axis, top, bottom }: Frame): number {
  return bottom - ((value - axis.low) / (axis.high - axis.low)) * (bottom - top)
}

function groupParts(
  { labels, series, figures }: BarChart,
  frame: Frame,
  label: readonly string[],
  at: number,
): string[] {
  const room = (frame.right - frame.left) / labels.length
  const left = frame.left + at * room
  const bar = Math.min((room * 0.76) / series.length, 40)
  const start = left + (room - bar * series.length) / 2
  const zero = yOf(0, frame)
  const bars = series.flatMap(({ values, fill }, of) => {
    const value = values[at] ?? null
    if (value === null) return []
    const y = yOf(value, frame)
    const x = start + of * bar
    const over = value < 0 ? y + CHART_TEXT : y - 2.5
    return [
      svgBar(x, Math.min(y, zero), bar, Math.abs(zero - y), fill),
      // On white, so that a rule behind a figure does not strike it through.
      ...(figures ? svgFigure(figureText(value, 1), x + bar / 2, over) : []),
    ]
  })
  const words = label.map((line, of) =>
    svgText(line, left + room / 2, frame.bottom + 11 + of * LABEL_LINE, { anchor: 'middle' }),
  )
  return [...bars, ...words]
}

/** A label in lines that fit under their bars; a single word is never cut. */
function labelLines(label: string, room: number): string[] {
  const most = Math.floor(room / (CHART_TEXT * 0.48))
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
