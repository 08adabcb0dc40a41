/** The scale of an upright axis: from `low` to `high` in steps that people read at once (1, 2, 5, 10, …). */
export type Axis = { low: number; high: number; step: number }

/** Steps an axis aims at. */
const STEPS = 5
const NICE = [1, 2, 2.5, 5, 10] as const

/** An axis that holds every value and zero; from 0 to 1 where nothing is to be shown. */
export function axisOf(values: readonly number[]): Axis {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  if (low === high) return { low: 0, high: 1, step: 1 }
  const raw = (high - low) / STEPS
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = (NICE.find((nice) => nice * power >= raw) ?? 10) * power
  return { low: Math.floor(low / step) * step, high: Math.ceil(high / step) * step, step }
}

/** The values at which an axis is ruled, from below. */
export function ticksOf({ low, high, step }: Axis): number[] {
  const count = Math.round((high - low) / step)
  return Array.from({ length: count + 1 }, (_, at) => low + at * step)
}

/** A figure of an axis or over a bar: '1.234', '0,5', '-12'; at most `decimals` places, none that are zero. */
export function figureText(value: number, decimals = 0): string {
  const [whole = '0', part = ''] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const digits = part.replace(/0+$/, '')
  const sign = value < 0 && (Number(whole) !== 0 || digits !== '') ? '-' : ''
  return `${sign}${grouped}${digits === '' ? '' : `,${digits}`}`
}
