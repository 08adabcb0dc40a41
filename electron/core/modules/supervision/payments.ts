import { foldText } from '@shared/domain/text-fold'
import { postKindWords } from '@shared/text/posts'
import { watchWords } from '@shared/text/watch'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { governanceFormOn, type HeldPost, kinOfHolders, postsOn } from '../../governance/posts-on'
import type { VoucherFacts } from '../../law/sampling/voucher-facts'

const moneyOut = plain<{ after: number }, { voucherId: number }>(
  `SELECT DISTINCT voucherId FROM posting
   WHERE voucherId > @after AND substr(creditAccount, 1, 3) IN ('111', '112') ORDER BY voucherId`,
)

/** Somebody payments to whom are looked at: by member code where there is one, else by name. */
type Watched = { code: string | null; name: string; why: string }

/**
 * Which of the given vouchers pay money, in cash or by bank, to who holds a post on that day or to their declared kin (articles 4.11, 62),
 * and why, by voucherId. Whoever has a member code is known by it; a name alone, on the voucher or in the declaration, is said to be no
 * more than a name. Corrections of payments stand among the corrections.
 */
export function paymentsToHolders(connection: Connection, vouchers: readonly VoucherFacts[]): Map<number, string> {
  const [first] = vouchers
  if (first === undefined) return new Map()
  const paying = new Set(connection.all(moneyOut, { after: first.voucherId - 1 }).map(({ voucherId }) => voucherId))
  const onDay = new Map<string, Watched[]>()
  const found = new Map<number, string>()
  for (const voucher of vouchers) {
    if (!paying.has(voucher.voucherId) || voucher.source === 'reversal' || voucher.source === 'undo') continue
    const watched = onDay.get(voucher.postingDate) ?? watchedOn(connection, voucher.postingDate)
    onDay.set(voucher.postingDate, watched)
    const why = whyOf(voucher, watched)
    if (why !== null) found.set(voucher.voucherId, why)
  }
  return found
}

function watchedOn(connection: Connection, date: string): Watched[] {
  const form = governanceFormOn(connection, date)
  const post = ({ kind }: HeldPost) => postKindWords(kind, form).toLowerCase()
  return [
    ...postsOn(connection, date).map((holder) => ({
      code: holder.holding === 'member' ? holder.member : null,
      name: holder.name,
      why: watchWords.paidHolder(post(holder), holder.name),
    })),
    ...kinOfHolders(connection, date).map(({ holder, name, member }) => ({
      code: member,
      name,
      why: watchWords.paidKin(name, post(holder), holder.name),
    })),
  ]
}

function whyOf({ parties, names }: VoucherFacts, watched: readonly Watched[]): string | null {
  const byCode = watched.find(({ code }) => code !== null && parties.includes(code))
  if (byCode !== undefined) return byCode.why
  const folded = new Set(names.map(foldText).filter(Boolean))
  const byName = watched.find(({ name }) => folded.has(foldText(name)))
  return byName === undefined ? null : `${byName.why} (${watchWords.byName})`
}
