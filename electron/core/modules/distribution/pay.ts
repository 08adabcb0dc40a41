import type { MemberPayment } from '@shared/contract/distribution'
import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import { summaries } from '@shared/text/summaries'
import type { CallContext } from '../../context'
import { readVoucher } from '../../ledger/read-voucher'
import { refuse, refuseAll } from '../../refusal'
import { insertPayment, taxedBefore } from './store'
import { submittedDistribution } from './submitted'
import { paymentPostings, postChecked, sumOfPostings, withheldPostings } from './vouchers'

type Payment = {
  id: string
  distributionId: string
  members: string[]
  date: string
  by: 'cash' | 'bank'
  each: boolean
  bank?: string | null | undefined
}

/**
 * Pays members what the meeting resolved, less the tax withheld: from cash in one voucher a member or one list, from the bank in one
 * voucher; the tax goes to 3338 in a voucher of its own, once, also where a payment was reversed and is made again. Refuses who was paid
 * already or gets nothing, and a day before the distribution was posted.
 */
export function payMembers(context: CallContext, payment: Payment): { numbers: string[] } {
  const { book, command } = context
  const distribution = submittedDistribution(book.connection, payment.distributionId)
  if (distribution.state !== 'posted' && distribution.state !== 'paid')
    refuse({ code: 'distribution-not-posted', data: { name: distribution.name } })
  refuseBefore(context, distribution.voucher?.voucherId ?? 0, payment.date)
  const due = duePayments(distribution.payments, payment.members)
  const from =
    payment.by === 'cash' ? { account: '111', party: null } : { account: '1121', party: payment.bank ?? null }
  const description = summaries.distributionPaid(distribution.year)
  const batches = payment.each ? due.map((one) => [one]) : [due]
  const head = { date: payment.date, description }
  const numbers = batches.flatMap((batch, at) => {
    const [only, ...others] = batch
    const person = only && others.length === 0 ? only.name : ''
    const postings = paymentPostings(
      book,
      batch.filter(({ net }) => net > 0),
      from,
    )
    if (postings.length === 0) return []
    const posted = postChecked(book, { ...head, uid: `${payment.id} ${at}`, person, postings }, command.sequence)
    for (const { code, net } of batch) record(context, payment.distributionId, { code, amount: net }, posted.voucherId)
    return [posted.number]
  })
  const taxed = new Set(book.connection.all(taxedBefore, payment).map(({ member }) => member))
  const tax = withheldPostings(
    book,
    due.filter(({ code }) => !taxed.has(code)),
  )
  if (tax.length > 0) {
    const words = summaries.distributionTax(distribution.year)
    const withheld = { uid: `${payment.id} tax`, date: payment.date, description: words, postings: tax }
    const posted = postChecked(book, withheld, command.sequence)
    for (const { code, net, withheld: amount } of due)
      if (net === 0) record(context, payment.distributionId, { code, amount }, posted.voucherId)
    numbers.push(posted.number)
  }
  const amount = sumOfPostings(paymentPostings(book, due, from))
  command.summary = summaries.distributionPayments({ year: distribution.year, count: due.length, amount })
  return { numbers }
}

/** Nobody is paid before the day on which the books owe it. */
function refuseBefore({ book }: CallContext, voucherId: number, date: string): void {
  const from = readVoucher(book.connection, voucherId)?.postingDate
  if (from !== undefined && date < from)
    refuse({ code: 'distribution-pay-early', column: 'date', value: date, data: { date, from } })
}

function record(
  { book }: CallContext,
  distributionId: string,
  { code, amount }: { code: string; amount: number },
  voucherId: number,
): void {
  if (amount > 0) book.connection.run(insertPayment, { distributionId, member: code, voucherId, amount })
}

function duePayments(payments: readonly MemberPayment[], members: readonly string[]): MemberPayment[] {
  const due = new Map(payments.map((payment) => [payment.code, payment]))
  const faults: Fault[] = []
  const found = [...new Set(members)].flatMap((code, at) => {
    const payment = due.get(code)
    if (payment && payment.paidBy === null) return [payment]
    const number = payment?.paidBy?.number ?? null
    faults.push(fault({ code: 'member-not-due', row: at + 1, column: 'members', value: code, data: { number } }))
    return []
  })
  refuseAll(faults)
  return found
}
