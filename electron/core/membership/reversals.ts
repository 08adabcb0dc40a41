import { longVoucherNumber } from '@shared/domain/voucher-number'
import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import type { PostedVoucher } from '../ledger/voucher'
import { insertCapitalChange } from './capital-changes'

/** How many vouchers a refusal names. */
const NAMED = 5

const payments = plain<{ voucherId: number }, { number: string; numberYear: number }>(
  `SELECT DISTINCT v.number, v.numberYear FROM distributionOutcome AS o JOIN distributionPayment AS p USING (distributionId)
   JOIN voucher AS v ON v.voucherId = p.voucherId
   WHERE o.voucherId = @voucherId AND NOT EXISTS (SELECT 1 FROM voucher WHERE reversesId = v.voucherId) ORDER BY v.voucherId`,
)

type Change = { member: string; name: string; kind: 'refund' | 'transfer' | 'inheritance'; pledged: number } & {
  other: string | null
  resolutionId: string | null
  pledgedCapital: number
}

const changes = plain<{ voucherId: number }, Change>(
  `SELECT c.member, party.name, c.kind, c.pledged, c.other, c.resolutionId, member.pledgedCapital
   FROM capitalChange AS c JOIN member ON member.code = c.member JOIN party USING (code)
   WHERE c.voucherId = @voucherId AND c.pledged <> 0 ORDER BY c.changeId`,
)

/**
 * Why the register of members keeps a voucher from being reversed: members were paid of the distribution it posted (Law 17/2023/QH15
 * article 86), so that those payments go first; or the pledge it brought somebody was given up since, so that this goes first.
 */
export function reversalFaults(connection: Connection, { voucherId, number }: PostedVoucher): Fault[] {
  const paid = connection.all(payments, { voucherId })
  const faults: Fault[] = []
  if (paid.length > 0) {
    const named = paid.slice(0, NAMED).map((one) => longVoucherNumber(one.number, one.numberYear))
    const choices = paid.length > NAMED ? `${named.join(', ')}, …` : named.join(', ')
    faults.push(
      fault({ code: 'distribution-paid-first', value: number, data: { number, count: paid.length, choices } }),
    )
  }
  for (const { member, name, pledged, pledgedCapital } of connection.all(changes, { voucherId })) {
    if (pledgedCapital - pledged >= 0) continue
    faults.push(fault({ code: 'capital-given-up-since', value: member, data: { number, name } }))
  }
  return faults
}

/**
 * What a reversed voucher did to pledges is undone with it, in rows of their own that rest on the reversal: a refund gives its pledge back,
 * a transfer goes the other way. The history keeps both. Call it after `reversalFaults` found nothing.
 */
export function undoPledges(
  connection: Connection,
  reversed: number,
  by: { uid: string; voucherId: number; date: string; reason: string; commandSequence: number },
): void {
  const { uid, voucherId, date, reason, commandSequence } = by
  connection.all(changes, { voucherId: reversed }).forEach(({ member, kind, pledged, other, resolutionId }, index) => {
    insertCapitalChange(connection, {
      uid: `${uid} ${index + 1}`,
      member,
      date,
      kind,
      pledged: 0 - pledged,
      dueOn: null,
      other,
      resolutionId,
      voucherId,
      asset: null,
      note: reason,
      commandSequence,
    })
  })
}
