import type { HubOrganisation } from '@shared/contract/hub/cooperatives'
import type { OutlierRule } from '@shared/contract/hub/roll-ups'

/** A report as the rules look at it: the co-operative's peers are those of the same group, figures are by code. */
export type ReportToJudge = {
  cooperativeId: number
  organisation: HubOrganisation
  /** Same sector and same size. */
  peers: string
  figures: ReadonlyMap<string, number>
  /** Of the same period of the year before; empty where it did not report then. */
  before: ReadonlyMap<string, number>
}

/** What stands out: where, why, and within what it was expected (both ends inside, null is open). `other` is the code or figure it is held against. */
export type Finding = {
  cooperativeId: number
  rule: OutlierRule
  code: string
  value: number | null
  from: number | null
  to: number | null
  /** The indicator that bounds it, of 'impossible'. */
  otherCode: string | null
  /** The figure of the year before, or the median of the peers. */
  beside: number | null
}

/** Figures that are held against peers and the year before. */
const WATCHED = [
  'members.total',
  'capital.charterPaid',
  'capital.total',
  'results.revenue',
  'results.cost',
  'income.regularWorkerMonthly',
  'labour.total',
] as const
/** What does not end from one year to the next without somebody knowing why. */
const LASTING = [
  'members.total',
  'members.official.end',
  'capital.charterPaid',
  'capital.total',
  'capital.indivisibleAssets',
  'results.revenue',
  'labour.total',
  'cadres.total',
] as const
/** A part and the whole it cannot be more than. */
const PARTS = [
  ['results.revenueInternal', 'results.revenue'],
  ['results.revenueExternal', 'results.revenue'],
  ['capital.charterPaid', 'capital.charterPledged'],
  ['capital.equity', 'capital.total'],
  ['capital.contributors', 'members.total'],
  ['members.official.end', 'members.total'],
  ['members.female', 'members.total'],
  ['members.ethnicMinority', 'members.total'],
  ['labour.regular', 'labour.total'],
  ['labour.female', 'labour.total'],
  ['labour.members', 'labour.total'],
  ['labour.compulsoryInsurance', 'labour.total'],
  ['cadres.young', 'cadres.total'],
  ['cadres.certifiedManagement', 'cadres.total'],
  ['income.managersWages', 'income.wages'],
  ['credit.fundLoanOverdue', 'credit.fundLoanBalance'],
] as const

/** Every code the rules read. */
export const OUTLIER_CODES: readonly string[] = [
  ...new Set<string>([...WATCHED, ...LASTING, ...PARTS.flat(), 'members.official.end']),
]

/** Fewer peers say nothing of what is usual. */
const LEAST_PEERS = 8
/** How many median deviations from the median a figure may be: 8 is far beyond chance even where figures are as skewed as money is. */
const DEVIATIONS = 8n
/** Where most peers have about the same figure, a twentieth of it stands for the deviation. */
const LEAST_DEVIATION = 20n
/** Times as much, or as little, as in the year before. */
const TIMES = 5
/** Smaller figures change by any factor without meaning anything: the larger of the two must be at least this. */
const SMALLEST: Readonly<Record<string, number>> = { 'members.total': 20, 'labour.total': 20 }
const SMALLEST_MONEY = 50_000_000

/**
 * Law 17/2023/QH15 article 4: a co-operative is founded by at least five official members (clause 7), a union by three co-operatives
 * (clause 8), a group by two members (clause 21).
 */
const LEAST_MEMBERS: Readonly<Record<HubOrganisation, number>> = { cooperative: 5, union: 3, group: 2, other: 0 }

/**
 * What of the reports of a period is worth a call, the weightiest reason first: too few members, a part larger than its whole, a figure
 * that is gone, one that changed more than five times, one far from the median of its peers (by the median absolute deviation, in exact
 * integers). One indicator of a co-operative is named once, by its weightiest reason.
 */
export function outliersOf(reports: readonly ReportToJudge[]): Finding[] {
  const usual = usualOf(reports)
  const byWeight = [tooFewMembers, impossible, gone, changed, (report: ReportToJudge) => farFromPeers(report, usual)]
  const named = new Set<string>()
  return byWeight.flatMap((rule) =>
    reports.flatMap(rule).filter(({ cooperativeId, code }) => {
      const key = `${cooperativeId} ${code}`
      if (named.has(key)) return false
      named.add(key)
      return true
    }),
  )
}

function tooFewMembers({ cooperativeId, organisation, figures }: ReportToJudge): Finding[] {
  const code = 'members.official.end'
  const [value, least] = [figures.get(code), LEAST_MEMBERS[organisation]]
  if (value === undefined || value >= least) return []
  return [{ cooperativeId, rule: 'tooFewMembers', code, value, from: least, to: null, otherCode: null, beside: null }]
}

function impossible({ cooperativeId, figures }: ReportToJudge): Finding[] {
  return PARTS.flatMap(([code, otherCode]) => {
    const [part, whole] = [figures.get(code), figures.get(otherCode)]
    if (part === undefined || whole === undefined || part <= whole) return []
    return [
      {
        cooperativeId,
        rule: 'impossible' as const,
        code,
        value: part,
        from: null,
        to: whole,
        otherCode,
        beside: whole,
      },
    ]
  })
}

function gone({ cooperativeId, figures, before }: ReportToJudge): Finding[] {
  return LASTING.flatMap((code) => {
    const [value = null, last = 0] = [figures.get(code), before.get(code)]
    if (last === 0 || (value !== null && value !== 0)) return []
    return [{ cooperativeId, rule: 'gone' as const, code, value, from: null, to: null, otherCode: null, beside: last }]
  })
}

function changed({ cooperativeId, figures, before }: ReportToJudge): Finding[] {
  return WATCHED.flatMap((code) => {
    const [value, last] = [figures.get(code), before.get(code)]
    if (value === undefined || last === undefined || value <= 0 || last <= 0) return []
    if (Math.max(value, last) < (SMALLEST[code] ?? SMALLEST_MONEY)) return []
    const [from, to] = [Math.ceil(last / TIMES), last * TIMES]
    if (value >= from && value <= to) return []
    return [{ cooperativeId, rule: 'changed' as const, code, value, from, to, otherCode: null, beside: last }]
  })
}

/** What is usual among peers, by their group and an indicator. */
type Usual = ReadonlyMap<string, { median: number; from: number; to: number }>

function farFromPeers({ cooperativeId, peers, figures }: ReportToJudge, usual: Usual): Finding[] {
  return WATCHED.flatMap((code) => {
    const [value, known] = [figures.get(code), usual.get(`${peers} ${code}`)]
    if (value === undefined || known === undefined || (value >= known.from && value <= known.to)) return []
    const { median, from, to } = known
    return [{ cooperativeId, rule: 'farFromPeers' as const, code, value, from, to, otherCode: null, beside: median }]
  })
}

function usualOf(reports: readonly ReportToJudge[]): Usual {
  const values = new Map<string, number[]>()
  for (const { peers, figures } of reports)
    for (const code of WATCHED) {
      const value = figures.get(code)
      if (value === undefined) continue
      const key = `${peers} ${code}`
      const list = values.get(key)
      if (list === undefined) values.set(key, [value])
      else list.push(value)
    }
  return new Map(
    [...values].flatMap(([key, list]) => {
      if (list.length < LEAST_PEERS) return []
      const median = medianOf(list)
      const deviation = medianOf(list.map((value) => Math.abs(value - median)))
      return [[key, { median, ...boundsOf(BigInt(median), BigInt(deviation)) }]]
    }),
  )
}

/** 1.4826 median deviations are one standard deviation of figures that scatter as chance does. */
function boundsOf(median: bigint, deviation: bigint): { from: number; to: number } {
  const least = (median < 0n ? -median : median) / LEAST_DEVIATION
  const reach = (DEVIATIONS * 14_826n * (deviation > least ? deviation : least)) / 10_000n
  const from = median - reach
  return { from: Number(from < 0n && median >= 0n ? 0n : from), to: Number(median + reach) }
}

/** The middle one; of an even number the lower of the two in the middle, so that it is one of them. */
function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).toSorted()
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
