import { axisOf } from './axis'
import { axisParts, legendParts, yOf } from './bar-chart'
import { round, svgLine, svgPicture, svgText } from './svg-parts'

/** One line: its name, whether it is dashed (told apart without colour), and a value for each label. */
export type LineSeries = { name: string; dashed: boolean; values: readonly number[] }

/** Lines over the same labels, such as balances at the ends of months. Lengths in points. */
export type LineChart = {
  width: number
  height: number
  unit: string
  labels: readonly string[]
  series: readonly LineSeries[]
}

const ROOM = { left: 46, right: 14, top: 26, bottom: 16 }

/** The chart as an SVG picture, each value with a dot. */
export function lineChart({ width, height, unit, labels, series }: LineChart): string {
  const axis = axisOf(series.flatMap(({ values }) => values))
  const frame = { axis, left: ROOM.left, right: width - ROOM.right, top: ROOM.top, bottom: height - ROOM.bottom }
  const step = labels.length > 1 ? (frame.right - frame.left - 10) / (labels.length - 1) : 0
  const xOf = (at: number) => frame.left + 5 + at * step
  return svgPicture(width, height, [
    ...axisParts(frame, unit),
    ...legendParts(
      series.map(({ name, dashed }) => ({ name, fill: dashed ? '#ffffff' : '#333333' })),
      frame.right,
    ),
    ...series.flatMap(({ values, dashed }) => {
      const points = values.map((value, at) => [xOf(at), yOf(value, frame)] as const)
      const strokes = points
        .slice(1)
        .map((point, at) => svgLine(points[at] ?? point, point, { width: 1.4, dash: dashed ? '4 2.5' : '' }))
      return [...strokes, ...points.map(([x, y]) => dot(x, y, dashed))]
    }),
    ...labels.map((label, at) => svgText(label, xOf(at), frame.bottom + 11, { anchor: 'middle' })),
    svgLine([frame.left, yOf(0, frame)], [frame.right, yOf(0, frame)], { width: 0.8 }),
  ])
}

function dot(x: number, y: number, hollow: boolean): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="2" fill="${hollow ? '#ffffff' : '#333333'}" stroke="#000000" stroke-width="0.6"/>`
}
