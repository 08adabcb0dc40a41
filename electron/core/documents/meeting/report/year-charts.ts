import { barChart, SHADES } from '../../charts/bar-chart'
import { lineChart } from '../../charts/line-chart'
import { costsOf, incomeOf, type YearFigures, type YearResult } from './year-figures'

/** The unit of every axis, and how many đồng it counts. */
const UNIT = 'triệu đồng'
const MILLION = 1_000_000

/** A picture and, under it, its figures: heading, one column a label, one row a series; amounts in the axis's unit with one decimal. */
export type YearChart = {
  svg: string
  labels: readonly string[]
  rows: readonly { name: string; values: readonly number[] }[]
}

type Size = { width: number; height: number }

const millions = (amount: number) => amount / MILLION
const monthLabel = (month: number) => String(month % 100)

/** Revenue month by month, from outside and from members. */
export function revenueChart({ months }: YearFigures, size: Size): YearChart {
  const labels = months.map(({ month }) => monthLabel(month))
  const rows = [
    { name: 'Bên ngoài', values: months.map(({ external }) => millions(external)) },
    { name: 'Nội bộ', values: months.map(({ internal }) => millions(internal)) },
  ]
  return { svg: barChart({ ...size, unit: UNIT, labels, series: shaded(rows), figures: false }), labels, rows }
}

/** Income, costs and profit beside those of the year before, where the book knows it. */
export function resultChart({ year, result, previous }: YearFigures, size: Size): YearChart {
  const labels = ['Tổng thu', 'Tổng chi phí', 'Lợi nhuận sau thuế']
  const valuesOf = (one: YearResult) => [incomeOf(one), costsOf(one), one.profit].map(millions)
  const rows = [
    ...(previous === null ? [] : [{ name: `Năm ${year - 1}`, values: valuesOf(previous) }]),
    { name: `Năm ${year}`, values: valuesOf(result) },
  ]
  const series = previous === null ? shaded(rows) : shaded(rows.toReversed()).toReversed()
  return { svg: barChart({ ...size, unit: UNIT, labels, series, figures: true }), labels, rows }
}

const PLANNED = {
  revenueExternal: 'Doanh thu bên ngoài',
  revenueInternal: 'Doanh thu nội bộ',
  costs: 'Chi phí',
  profit: 'Lợi nhuận',
} as const

/** What was planned beside what it came to, in đồng; null where nothing was planned. */
export function planChart({ plan }: YearFigures, size: Size): YearChart | null {
  const drawn = plan.flatMap(({ figure, planned, actual }) =>
    figure in PLANNED && actual !== null ? [{ label: PLANNED[figure as keyof typeof PLANNED], planned, actual }] : [],
  )
  if (drawn.length === 0) return null
  const labels = drawn.map(({ label }) => label)
  const rows = [
    { name: 'Kế hoạch', values: drawn.map(({ planned }) => millions(planned)) },
    { name: 'Thực hiện', values: drawn.map(({ actual }) => millions(actual)) },
  ]
  const series = shaded(rows.toReversed()).toReversed()
  return { svg: barChart({ ...size, unit: UNIT, labels, series, figures: true }), labels, rows }
}

/** Cash and bank at the year's beginning and at the end of each month. */
export function cashChart({ cash }: YearFigures, size: Size): YearChart {
  const labels = cash.map(({ month }) => (month === null ? 'đầu' : monthLabel(month)))
  const rows = [
    { name: 'Tiền mặt', values: cash.map((one) => millions(one.cash)) },
    { name: 'Tiền gửi', values: cash.map((one) => millions(one.bank)) },
  ]
  const series = rows.map((row, at) => ({ ...row, dashed: at === 0 }))
  return { svg: lineChart({ ...size, unit: UNIT, labels, series }), labels, rows }
}

/** The funds at the beginning and at the end of the year. */
export function fundsChart({ funds }: YearFigures, size: Size): YearChart {
  return standingChart(
    funds.map(({ name, opening, closing }) => ({ name, opening, closing })),
    size,
  )
}

/** What is owed to the co-operative and by it, at the beginning and at the end of the year. */
export function debtsChart({ debts }: YearFigures, size: Size): YearChart {
  return standingChart(debts, size)
}

function standingChart(
  standings: readonly { name: string; opening: number; closing: number }[],
  size: Size,
): YearChart {
  const labels = standings.map(({ name }) => name)
  const rows = [
    { name: 'Đầu năm', values: standings.map(({ opening }) => millions(opening)) },
    { name: 'Cuối năm', values: standings.map(({ closing }) => millions(closing)) },
  ]
  const series = shaded(rows.toReversed()).toReversed()
  return { svg: barChart({ ...size, unit: UNIT, labels, series, figures: true }), labels, rows }
}

function shaded<Row>(rows: readonly Row[]): (Row & { fill: string })[] {
  return rows.map((row, at) => ({ ...row, fill: SHADES[at] ?? SHADES[0] }))
}
