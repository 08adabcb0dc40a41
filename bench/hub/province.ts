import type { CooperativeStatus, HubOrganisation, Sector, SizeClass } from '@shared/contract/hub/cooperatives'
import { addDays } from '@shared/domain/civil-date'
import { type ReportPeriod, type ReportPeriodKind, reportPeriodKey, reportPeriodOf } from '@shared/domain/report-period'
import { chance, pick } from './chance'

/** How large a made province (or nation) is; the same numbers make the same one. */
export type ProvinceSize = {
  seed: number
  cooperatives: number
  communes: number
  areas: number
  periods: { kind: ReportPeriodKind; from: string; count: number }
}

/** What of a co-operative holds from a day on. */
export type MadeSpan = {
  validFrom: string
  validTo: string
  organisation: HubOrganisation
  communeCode: string | null
  sector: Sector
  sizeClass: SizeClass
  status: CooperativeStatus
}

export type MadeCooperative = {
  cooperativeId: number
  name: string
  taxCode: string
  foundedOn: string | null
  spans: MadeSpan[]
}

export type Province = {
  communes: { code: string; name: string }[]
  areas: { areaId: number; name: string }[]
  areaCommunes: { communeCode: string; areaId: number; validFrom: string; validTo: string }[]
  cooperatives: MadeCooperative[]
  periods: ReportPeriod[]
}

const FROM = '0001-01-01'
const TO = '9999-12-31'

/** Communes, areas, and co-operatives of every sector, size, status and kind, of which some moved, changed or stopped in the middle of a year. */
export function madeProvince({ seed, cooperatives, communes, areas, periods }: ProvinceSize): Province {
  const list = periodsFrom(periods)
  const moment = middleOf(list)
  return {
    periods: list,
    communes: Array.from({ length: communes }, (_, at) => ({ code: communeCode(at), name: `Xã Kim ${at + 1}` })),
    areas: Array.from({ length: areas }, (_, at) => ({ areaId: at + 1, name: `Địa bàn ${at + 1}` })),
    areaCommunes: Array.from({ length: communes }, (_, at) => spansOfCommune(seed, at, areas, moment)).flat(),
    cooperatives: Array.from({ length: cooperatives }, (_, at) => cooperative(seed, at, communes, moment)),
  }
}

const communeCode = (at: number) => String(10_000 + at * 3)

/** One in nine is in no area; one in seven went over to another. */
function spansOfCommune(seed: number, at: number, areas: number, moment: string) {
  const communeCode_ = communeCode(at)
  if (at % 9 === 8) return []
  const areaId = 1 + (at % areas)
  if (chance(seed, 11, at) % 7 !== 0) return [{ communeCode: communeCode_, areaId, validFrom: FROM, validTo: TO }]
  return [
    { communeCode: communeCode_, areaId, validFrom: FROM, validTo: moment },
    { communeCode: communeCode_, areaId: 1 + ((at + 1) % areas), validFrom: moment, validTo: TO },
  ]
}

const SECTORS = ['agriculture', 'agriculture', 'agriculture', 'industry', 'trade', 'trade', 'finance', ''] as const
const SIZES = ['micro', 'micro', 'micro', 'small', 'small', 'medium', 'large', ''] as const
const STATUSES = ['active', 'active', 'active', 'active', 'active', 'active', 'stopped', 'dissolving'] as const
const ORGANISATIONS = [
  'cooperative',
  'cooperative',
  'cooperative',
  'cooperative',
  'cooperative',
  'group',
  'union',
] as const

function cooperative(seed: number, at: number, communes: number, moment: string): MadeCooperative {
  const number = (what: number) => chance(seed, what, at)
  const first: MadeSpan = {
    validFrom: FROM,
    validTo: TO,
    organisation: number(1) % 50 === 0 ? 'other' : pick(ORGANISATIONS, number(2)),
    communeCode: number(3) % 40 === 0 ? null : communeCode(number(4) % communes),
    sector: pick(SECTORS, number(5)),
    sizeClass: pick(SIZES, number(6)),
    status: pick(STATUSES, number(7)),
  }
  return {
    cooperativeId: at + 1,
    name: `Hợp tác xã Kim Đông ${at + 1}`,
    taxCode: String(1_000_000_000 + at),
    foundedOn: number(8) % 3 === 0 ? null : number(8) % 10 === 0 ? moment : '2014-07-01',
    spans: spansOf(first, number(9) % 8, { moment, communes, at }),
  }
}

/** Of eight one changes its sector and size, one its commune, one stops; the others stay as they are. */
function spansOf(
  first: MadeSpan,
  deed: number,
  { moment, communes, at }: { moment: string; communes: number; at: number },
): MadeSpan[] {
  const change: Partial<MadeSpan> | undefined = [
    { sector: 'trade', sizeClass: 'medium' } as const,
    { communeCode: communeCode((at + 1) % communes) },
    { status: 'stopped' } as const,
  ][deed]
  if (change === undefined) return [first]
  return [
    { ...first, validTo: moment },
    { ...first, ...change, validFrom: moment },
  ]
}

function periodsFrom({ kind, from, count }: ProvinceSize['periods']): ReportPeriod[] {
  const first = reportPeriodOf(from)
  if (first === null || first.kind !== kind) throw new Error(`${from} is no period of this kind.`)
  const parts = { quarter: 4, halfYear: 2, year: 1, registrationYear: 1, survey: 1 }[kind]
  return Array.from({ length: count }, (_, at) => {
    const part = Math.max(first.part, 1) - 1 + at
    const key = reportPeriodKey(kind, first.year + Math.floor(part / parts), (part % parts) + 1)
    const period = reportPeriodOf(key)
    if (period === null) throw new Error(`There is no period ${key}.`)
    return period
  })
}

/** A day inside the middle period: what changed then counts for its end, and not for the period before. */
function middleOf(periods: readonly ReportPeriod[]): string {
  const middle = periods[Math.floor(periods.length / 2)]
  if (middle === undefined) throw new Error('There is no period.')
  return addDays(middle.from, 40)
}
