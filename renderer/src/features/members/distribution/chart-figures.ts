import type { DistributionResult, MemberShare } from '@shared/contract/distribution'

/** One stretch of the bar of all that is distributed. */
export type FlowPart = {
  key: 'indivisible' | 'fund' | 'work' | 'capital'
  name: string
  amount: number
  percent: number
}

/** What all that is distributed goes to, in the order of the worksheet; nothing is left out but zeros. */
export function flowParts(
  result: DistributionResult,
  names: { indivisible: string; work: string; capital: string },
): FlowPart[] {
  const funds = result.steps.filter(({ key }) => key === 'otherFund')
  const parts = [
    { key: 'indivisible' as const, name: names.indivisible, amount: result.indivisibleFund },
    ...funds.map(({ name, total }) => ({ key: 'fund' as const, name, amount: total })),
    { key: 'work' as const, name: names.work, amount: result.internalByUseAndLabour },
    { key: 'capital' as const, name: names.capital, amount: result.internalByCapital + result.externalToMembers },
  ]
  const whole = parts.reduce((sum, { amount }) => sum + amount, 0)
  return parts
    .filter(({ amount }) => amount > 0)
    .map((part) => ({ ...part, percent: whole === 0 ? 0 : (part.amount * 100) / whole }))
}

/** One member's bar: what comes by capital below, what comes by use and labour on top of it. */
export type Bar = { code: string; capital: number; work: number; total: number }

/** Members who get something, most first, ties by code: the order of the bars and of going from person to person. */
export function barsOf(members: readonly MemberShare[]): Bar[] {
  return members
    .filter(({ total }) => total > 0)
    .map(({ code, use, labour, total }) => ({ code, work: use + labour, capital: total - use - labour, total }))
    .sort((a, b) => b.total - a.total || (a.code < b.code ? -1 : 1))
}

/** At most so many bars, evenly chosen from first to last, each with its place in the whole list: nobody sees ten thousand. */
export function shownBars(bars: readonly Bar[], most: number): { bar: Bar; place: number }[] {
  if (bars.length <= most) return bars.map((bar, place) => ({ bar, place }))
  return Array.from({ length: most }, (_, at) => Math.round((at * (bars.length - 1)) / (most - 1))).flatMap((place) => {
    const bar = bars[place]
    return bar === undefined ? [] : [{ bar, place }]
  })
}

/** The lines of the scale under a largest amount, in đồng: 1, 2 or 5 of a power of ten apart, three to six of them. */
export function scaleOf(largest: number): { top: number; marks: number[] } {
  if (largest <= 0) return { top: 1, marks: [0] }
  const power = 10 ** Math.floor(Math.log10(largest / 4))
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => largest / one <= 5) ?? power * 10
  const marks = Array.from({ length: Math.floor(largest / step) + 1 }, (_, at) => at * step)
  return { top: largest, marks }
}
