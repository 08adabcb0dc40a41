import type { Indicator } from '@shared/contract/indicator-dictionary'
import type { RollUpGrouping } from '@shared/contract/hub/roll-ups'
import { madeReports, type MadeReport } from '../../../bench/hub/made-reports'
import type { MadeCooperative, Province } from '../../../bench/hub/province'

export type ReckonedGroup = {
  key: string
  expected: number
  reported: number
  values: (number | null)[]
  counts: number[]
}

/**
 * The roll-up of a period reckoned in plain loops over the made reports, sharing nothing with the store: by group and (under null) of all,
 * each indicator of `asked` by its kind. `period` is the place of the figures' period, `day` the day of the register.
 */
export function reckoned(
  province: Province,
  {
    seed,
    indicators,
    period,
    day,
    by,
  }: { seed: number; indicators: readonly Indicator[]; period: number; day: string; by: RollUpGrouping },
  asked: readonly Indicator[],
): Map<string | null, ReckonedGroup> {
  const newest = new Map<number, MadeReport>()
  for (const report of madeReports(seed, { cooperatives: province.cooperatives.length, period, indicators })) {
    const had = newest.get(report.cooperativeId)
    if (had === undefined || had.revision < report.revision) newest.set(report.cooperativeId, report)
  }
  const places = new Map<string | null, { members: MadeCooperative[]; reports: MadeReport[]; expected: number }>()
  const put = (key: string | null, cooperative: MadeCooperative, report: MadeReport | undefined, isActive: boolean) => {
    const place = places.get(key) ?? { members: [], reports: [], expected: 0 }
    place.members.push(cooperative)
    if (report !== undefined) place.reports.push(report)
    if (isActive || report !== undefined) place.expected += 1
    places.set(key, place)
  }
  for (const cooperative of province.cooperatives) {
    const span = cooperative.spans.find(({ validFrom, validTo }) => validFrom <= day && day < validTo)
    if (span === undefined || span.organisation === 'other') continue
    const sent = newest.get(cooperative.cooperativeId)
    const report = sent?.standing === 'returned' ? undefined : sent
    const isActive = span.status === 'active' && (cooperative.foundedOn === null || cooperative.foundedOn <= day)
    const area = province.areaCommunes.find(
      (one) => one.communeCode === span.communeCode && one.validFrom <= day && day < one.validTo,
    )
    const keys: Record<RollUpGrouping, string> = {
      none: '',
      commune: span.communeCode ?? '',
      area: area === undefined ? '' : String(area.areaId),
      sector: span.sector,
      size: span.sizeClass,
      status: span.status,
      organisation: span.organisation,
    }
    put(keys[by], cooperative, report, isActive)
    put(null, cooperative, report, isActive)
  }
  const valuesAt = (code: string, reports: readonly MadeReport[]): bigint[] => {
    const at = indicators.findIndex((one) => one.code === code)
    return reports.flatMap(({ figures }) => {
      const value = figures[at]
      return value === undefined || value === null ? [] : [BigInt(value)]
    })
  }
  return new Map(
    [...places].map(([key, { reports, expected }]) => {
      const made = asked.map((indicator) => oneOf(indicator, (code) => valuesAt(code, reports)))
      const counts = made.map(({ count }) => count)
      return [
        key,
        { key: key ?? '', expected, reported: reports.length, values: made.map(({ value }) => value), counts },
      ]
    }),
  )
}

function oneOf(
  { code, rollUp, unit, numerator = '', denominator = '' }: Indicator,
  valuesAt: (code: string) => bigint[],
): { value: number | null; count: number } {
  const total = (values: readonly bigint[]) => values.reduce((sum, value) => sum + value, 0n)
  const own = valuesAt(code)
  if (rollUp === 'ratio') {
    const [above, below] = [valuesAt(numerator), valuesAt(denominator)]
    const count = Math.min(above.length, below.length)
    if (count === 0 || total(below) === 0n) return { value: null, count }
    return { value: rounded(total(above) * (unit === 'basisPoint' ? 10_000n : 1n), total(below)), count }
  }
  if (own.length === 0) return { value: null, count: 0 }
  if (rollUp === 'count') return { value: own.filter((value) => value === 1n).length, count: own.length }
  if (rollUp === 'mean') return { value: rounded(total(own), BigInt(own.length)), count: own.length }
  return { value: Number(total(own)), count: own.length }
}

/** To the nearest whole number, a half upward; `below` is positive here. */
function rounded(above: bigint, below: bigint): number {
  const rest = ((above % below) + below) % below
  return Number((above - rest) / below) + (2n * rest >= below ? 1 : 0)
}
