import { capArticles } from '@shared/text/capital-articles'
import { addDong, type Dong, sumDong } from '@shared/domain/money'

/** Who holds a share of the charter capital: the registered pledge (reading 43), in đồng. */
export type CapitalHolder = {
  code: string
  type: 'official' | 'contributing' | 'nonContributing'
  capital: Dong
  /** A foreign investor, or an organisation with foreign capital (article 74.3). */
  foreign?: boolean
}

/** What is about to happen to the charter capital; `to` receives a transfer of what `code` gives up. */
export type CapitalMove = {
  action: 'contribute' | 'admit' | 'refund' | 'transfer'
  code: string
  type: CapitalHolder['type']
  amount: Dong
  foreign?: boolean
  to?: string
  /** Of a transfer, what pays the receiver's own pledge and does not add to it. */
  paysPledge?: Dong
}

/** The bounds of article 74: percentages of one hundred with at most two decimals; the law's own, or a charter's stricter ones. */
export type CapLimits = {
  officialPercent: number
  contributingPercent: number
  foreignPercent: number
  /** The charter's minimum share of a member, in đồng; 0 where it sets none. */
  minimum: Dong
}

/** One share held against its bound: of one official member, of all contributing associates, or of all foreign members. */
export type Cap = {
  article: (typeof capArticles)['official' | 'contributing' | 'foreign']
  /** The member whose own share it is; null for a group together. */
  member: string | null
  part: Dong
  total: Dong
  percent: number
  over: boolean
}

export type CapOutcome = 'allowed' | 'warned' | 'refused'

/** The answer and the share it was decided on; `caps` are all that were compared, `reason` what else than a maximum refused it. */
export type CapAnswer = {
  outcome: CapOutcome
  part: Dong
  total: Dong
  article: string
  member: string | null
  reason: 'over' | 'minimum' | 'nonContributing' | 'notMember' | 'alreadyMember' | 'amount' | 'tooMuch' | null
}

/**
 * The bounds of a co-operative or a union of them: the law's figures (Law 17/2023/QH15 articles 74.1 to 74.3), under them the charter's
 * own maximum and minimum where it is stricter.
 */
export function capLimits(
  figures: { capitalCapPercent: number; unionCapitalCapPercent: number; foreignCapitalCapPercent: number },
  kind: 'HTX' | 'LHHTX',
  charter?: { maximumContributionPercent: number; minimumContribution: Dong },
): CapLimits {
  const law = kind === 'HTX' ? figures.capitalCapPercent : figures.unionCapitalCapPercent
  return {
    officialPercent: Math.min(law, charter?.maximumContributionPercent ?? law),
    contributingPercent: law,
    foreignPercent: figures.foreignCapitalCapPercent,
    minimum: charter?.minimumContribution ?? 0,
  }
}

/** Whether a part is at most a percentage of the whole, in whole numbers: 10 × part ≤ 3 × total for 30 % (reading 43). */
export function within(part: Dong, total: Dong, percent: number): boolean {
  return BigInt(part) * 10_000n <= BigInt(Math.round(percent * 100)) * BigInt(total)
}

/** Registered pledges together: the charter capital of article 4.23. Associates without capital hold none. */
export function charterCapital(holders: readonly CapitalHolder[]): Dong {
  return sumDong(holders.filter(({ type }) => type !== 'nonContributing').map(({ capital }) => capital))
}

/** Every share of article 74 as the holders stand: each official member, then associates together, then foreign members together. */
export function capsOf(holders: readonly CapitalHolder[], limits: CapLimits): Cap[] {
  const total = charterCapital(holders)
  const cap = (article: Cap['article'], member: string | null, part: Dong, percent: number): Cap => ({
    article,
    member,
    part,
    total,
    percent,
    over: !within(part, total, percent),
  })
  const together = (of: (holder: CapitalHolder) => boolean) => sumDong(holders.filter(of).map(({ capital }) => capital))
  return [
    ...holders
      .filter(({ type }) => type === 'official')
      .map(({ code, capital }) => cap(capArticles.official, code, capital, limits.officialPercent)),
    cap(capArticles.contributing, null, together(isContributing), limits.contributingPercent),
    cap(capArticles.foreign, null, together(isForeign), limits.foreignPercent),
  ]
}

/**
 * Judges a change of the charter capital by article 74 as reading 43 says: part and total both after it. A contribution, an admission or
 * a transfer is refused when the share it makes is over its bound (or under the charter's minimum); a refund only warns when it
 * leaves somebody over, and the time of articles 78.4 and 103.1.đ begins. Nothing can be paid in by an associate without capital
 * (article 4.19), by somebody who is no member (article 30.3), or back beyond the share itself (article 90.1).
 */
export function judgeCapital(holders: readonly CapitalHolder[], move: CapitalMove, limits: CapLimits): CapAnswer {
  const impossible = whyImpossible(holders, move)
  const after = impossible ? [...holders] : holdersAfter(holders, move)
  const total = charterCapital(after)
  if (impossible) {
    const held = holders.find(({ code }) => code === move.code)?.capital ?? 0
    return { outcome: 'refused', part: held, total, member: move.code, ...impossible }
  }
  return move.action === 'refund' ? afterRefund(after, move, limits) : afterIncrease(after, move, limits)
}

function whyImpossible(
  holders: readonly CapitalHolder[],
  { action, code, type, amount, to }: CapitalMove,
): { article: string; reason: CapAnswer['reason'] } | null {
  const known = holders.find((holder) => holder.code === code)
  const receiver = action === 'transfer' ? holders.find((holder) => holder.code === to) : known
  if (action === 'admit' && known) return { article: capArticles.member, reason: 'alreadyMember' }
  if (action !== 'admit' && (!known || !receiver)) return { article: capArticles.member, reason: 'notMember' }
  const holdsNone = (action === 'admit' ? type : receiver?.type) === 'nonContributing'
  if (holdsNone && amount !== 0) return { article: capArticles.nonContributing, reason: 'nonContributing' }
  if (amount <= 0 && !(holdsNone && action === 'admit')) return { article: articleOf(type), reason: 'amount' }
  const givesUp = action === 'refund' || action === 'transfer'
  if (givesUp && amount > (known?.capital ?? 0)) return { article: capArticles.refund, reason: 'tooMuch' }
  return null
}

function holdersAfter(holders: readonly CapitalHolder[], move: CapitalMove): CapitalHolder[] {
  const { action, code, type, amount, foreign = false, to, paysPledge = 0 } = move
  if (action === 'admit') return [...holders, { code, type, capital: amount, foreign }]
  const change = new Map(action === 'transfer' && to !== undefined ? [[to, amount - paysPledge]] : [])
  const own = action === 'contribute' ? amount : -amount
  change.set(code, (change.get(code) ?? 0) + own)
  return holders.map((holder) => ({ ...holder, capital: addDong(holder.capital, change.get(holder.code) ?? 0) }))
}

function afterIncrease(after: readonly CapitalHolder[], move: CapitalMove, limits: CapLimits): CapAnswer {
  const holder = after.find(({ code }) => code === (move.action === 'transfer' ? move.to : move.code))
  if (!holder) throw new Error(`${move.code} is not among the holders after the change.`)
  const total = charterCapital(after)
  if (holder.type === 'nonContributing')
    return {
      outcome: 'allowed',
      part: 0,
      total,
      article: capArticles.nonContributing,
      member: holder.code,
      reason: null,
    }
  const caps = capsOf(after, limits)
  const own = caps.find(({ member, article }) =>
    holder.type === 'official' ? member === holder.code : article === capArticles.contributing,
  )
  if (!own) throw new Error(`${holder.code} has no share to compare.`)
  const foreign = caps.find(({ article }) => article === capArticles.foreign)
  const broken = own.over ? own : foreign && isForeign(holder) && foreign.over ? foreign : null
  if (broken) return answerOf(broken, 'refused', 'over')
  if (holder.capital < limits.minimum)
    return {
      outcome: 'refused',
      part: holder.capital,
      total,
      article: capArticles.official,
      member: holder.code,
      reason: 'minimum',
    }
  return answerOf(own, 'allowed', null)
}

function afterRefund(after: readonly CapitalHolder[], move: CapitalMove, limits: CapLimits): CapAnswer {
  const left = after.find(({ code }) => code === move.code)
  const total = charterCapital(after)
  if (left && left.capital > 0 && left.capital < limits.minimum)
    return {
      outcome: 'refused',
      part: left.capital,
      total,
      article: capArticles.official,
      member: left.code,
      reason: 'minimum',
    }
  const caps = capsOf(after, limits)
  const broken = largest(caps.filter(({ over }) => over))
  if (broken) {
    const warned = answerOf(broken, 'warned', 'over')
    return { ...warned, article: capArticles.leftOver(broken.article) }
  }
  const compared =
    largest(caps.filter(({ member }) => member !== null)) ??
    caps.find(({ article }) => article === capArticles.contributing)
  if (!compared) throw new Error('There is always a share of associates to compare.')
  return answerOf(compared, 'allowed', null)
}

/** The largest share of one member, ties by code; only where none is of one member, the largest of a group. */
function largest(caps: readonly Cap[]): Cap | undefined {
  return caps.toSorted(
    (a, b) =>
      Number(a.member === null) - Number(b.member === null) ||
      b.part - a.part ||
      ((a.member ?? '') < (b.member ?? '') ? -1 : 1),
  )[0]
}

function answerOf({ part, total, article, member }: Cap, outcome: CapOutcome, reason: CapAnswer['reason']): CapAnswer {
  return { outcome, part, total, article, member, reason }
}

function articleOf(type: CapitalHolder['type']): string {
  if (type === 'nonContributing') return capArticles.nonContributing
  return type === 'official' ? capArticles.official : capArticles.contributing
}

function isContributing({ type }: CapitalHolder): boolean {
  return type === 'contributing'
}

function isForeign({ foreign }: CapitalHolder): boolean {
  return foreign === true
}
