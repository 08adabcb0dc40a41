import type { InputOf } from '@shared/contract/procedure'
import type { membership as contract } from '@shared/contract/membership'
import type { Dong } from '@shared/domain/money'
import { fault } from '@shared/text/fault'
import { membershipWords } from '@shared/text/membership-words'
import { summaries } from '@shared/text/summaries'
import type { CallContext } from '../../context'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { causedVoucher, leafOf } from '../../ledger/caused-voucher'
import { checkVoucher } from '../../ledger/checks'
import { postVoucher } from '../../ledger/post'
import { roleFaults } from '../../people/voucher-kinds'
import { refuseAll } from '../../refusal'
import { transitions } from './stages'
import { memberRecord, placeFaults, takeStep } from './take-step'

/** Where membership fees go: other capital of owners (Circular 71/2024/TT-BTC, account 411; docs/decisions/0016). */
export const FEE_ACCOUNT = '4118'

const feeRow = plain<{ member: string; to: string }, { paid: number }>(
  `SELECT coalesce(sum(amount), 0) AS paid FROM (
     SELECT amount FROM posting WHERE creditAccount GLOB '4118*' AND creditParty = @member AND postingDate <= @to
     UNION ALL
     SELECT -amount FROM posting WHERE debitAccount GLOB '4118*' AND debitParty = @member AND postingDate <= @to)`,
)

/** What a member has paid of the fee up to a day: every posting to 4118 that names the member, whoever made it. */
export function paidFeeOn(connection: Connection, member: string, to: string): Dong {
  return connection.get(feeRow, { member, to })?.paid ?? 0
}

type Fee = InputOf<(typeof contract)['recordFee']>

/** Takes the fee of an associate without capital (article 32.3.a) and posts its voucher: a cash receipt, or a credit advice of the bank. */
export function recordFee(context: CallContext, input: Fee): { stepId: number; voucherId: number; number: string } {
  const { book, command } = context
  const { ledger } = book
  const record = memberRecord(context, input.member)
  const { date } = input
  const faults = placeFaults(context, record, { kind: 'fee', date, from: transitions.fee.from })
  if (record.member.type !== 'nonContributing') faults.push(fault({ code: 'membership-fee-other-type' }))
  refuseAll(faults)
  const voucher = feeVoucher(context, input, record.party)
  refuseAll(roleFaults(context.user.role, voucher.kind))
  refuseAll(
    checkVoucher(voucher, ledger.memory).map(({ code, field, value, data }) =>
      fault({ code, column: columns[field] ?? null, value, data }),
    ),
  )
  const posted = postVoucher(ledger, voucher, command.sequence)
  command.summary = summaries.voucherPosted({ number: posted.number, text: voucher.description })
  const stepId = takeStep(context, record, {
    kind: 'fee',
    date,
    voucherId: posted.voucherId,
    details: { paidFee: input.amount },
  })
  return { stepId, ...posted }
}

/** Where the form asks for what the ledger judges. */
const columns: Readonly<Record<string, string>> = {
  debit: 'account',
  debitParty: 'bank',
  amount: 'amount',
  date: 'date',
  postingDate: 'date',
}

function feeVoucher({ book }: CallContext, input: Fee, party: { code: string; name: string; address: string }) {
  const posting = {
    debit: input.account,
    credit: leafOf(book.ledger.memory, FEE_ACCOUNT),
    amount: input.amount,
    debitParty: input.account.startsWith('111') ? null : input.bank,
    creditParty: party.code,
    description: '',
  }
  return causedVoucher({
    uid: input.id,
    date: input.date,
    description: membershipWords.feeDescription(party.name),
    person: party.name,
    address: party.address,
    postings: [posting],
  })
}
