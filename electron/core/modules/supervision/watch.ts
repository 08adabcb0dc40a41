import type { WatchRow } from '@shared/contract/supervision/watch'
import { civilDateOfInstant, formatCivilDate } from '@shared/domain/civil-date'
import { watchWords } from '@shared/text/watch'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { late } from '../../law/sampling/late'
import { reversed } from '../../law/sampling/reversed'
import type { VoucherFacts } from '../../law/sampling/voucher-facts'
import { paymentsToHolders } from './payments'
import { vouchersOfChain } from './population'

/** From where the list begins: the last command that was seen and its day; null for the whole book. */
export type WatchSince = { sequence: number; lastVoucherId: number; on: string } | null

/** Openings of months, and closings taken back, which open the year again. */
const opened = plain<{ after: number }, { sequence: number; at: string; by: string; summary: string }>(
  `SELECT sequence, at, coalesce(user.name, command.userId) AS by, summary
   FROM command LEFT JOIN user ON user.userId = command.userId
   WHERE sequence > @after AND procedure IN ('periods.unlock', 'periods.undoClose') ORDER BY sequence`,
)
const commandsOfVouchers = plain<{ after: number }, { voucherId: number; sequence: number; at: string; by: string }>(
  `SELECT voucherId, sequence, at, coalesce(user.name, command.userId) AS by
   FROM voucher JOIN command ON command.sequence = voucher.commandSequence LEFT JOIN user ON user.userId = command.userId
   WHERE voucherId > @after ORDER BY voucherId`,
)

/**
 * What supervisors look at since their last visit (article 69.3.c), in the order in which it was done: payments to those who hold posts
 * and their declared kin, corrections, openings of months, and vouchers dated back. A voucher that is several of these stands for each.
 */
export function watchList(connection: Connection, since: WatchSince, headVoucherId: number): WatchRow[] {
  const after = since?.lastVoucherId ?? 0
  const done = new Map(connection.all(commandsOfVouchers, { after }).map((row) => [row.voucherId, row] as const))
  const vouchers = vouchersOfChain(connection, headVoucherId).filter(({ voucherId }) => voucherId > after)
  const payments = paymentsToHolders(connection, vouchers)
  const rows = vouchers.flatMap((voucher) => {
    const command = done.get(voucher.voucherId)
    if (command === undefined) return []
    const { sequence, at, by } = command
    const { voucherId, number, postingDate: date, amount, description: text } = voucher
    const found = { sequence, at, by, voucherId, number, date, amount, text }
    const whys = {
      payment: payments.get(voucherId) ?? null,
      reversal: correction(voucher),
      backdated: datedBack(voucher, since),
    }
    return (['payment', 'reversal', 'backdated'] as const).flatMap((kind): WatchRow[] => {
      const why = whys[kind]
      return why === null ? [] : [{ ...found, kind, why }]
    })
  })
  const unlocks = connection.all(opened, { after: since?.sequence ?? 0 }).map(({ summary, ...row }): WatchRow => ({
    ...row,
    kind: 'unlock',
    voucherId: null,
    number: null,
    date: civilDateOfInstant(row.at),
    amount: null,
    text: summary,
    why: watchWords.unlocked,
  }))
  return [...rows, ...unlocks].toSorted((a, b) => a.sequence - b.sequence)
}

/** A voucher that corrects another; the corrected one is named in it and does not stand for itself. */
function correction(voucher: VoucherFacts): string | null {
  return voucher.reverses === null ? null : reversed(voucher)
}

/**
 * Entered after the visit for a day the visit had seen, however it came into the book; else entered late. Opening balances, closing and
 * what takes a closing back have the days they must have.
 */
function datedBack(voucher: VoucherFacts, since: WatchSince): string | null {
  if (voucher.source === 'opening' || voucher.source === 'closing' || voucher.source === 'undo') return null
  if (since !== null && voucher.postingDate <= since.on && voucher.enteredOn > voucher.postingDate)
    return watchWords.beforeVisit(formatCivilDate(voucher.enteredOn), formatCivilDate(since.on))
  return late(voucher)
}
