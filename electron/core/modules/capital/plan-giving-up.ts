import type { CapitalPlan } from '@shared/contract/capital'
import type { ContributionRefund, ContributionTransfer, PledgeReduction } from '@shared/contract/capital-proposals'
import type { Fault } from '@shared/contract/refusal'
import type { ResolutionBody } from '@shared/contract/resolutions'
import { capitalWords } from '@shared/text/capital'
import { fault } from '@shared/text/fault'
import { charterOn } from '../../membership/charter'
import { capitalStandings } from '../../membership/capital-standing'
import { noMember } from '../../membership/pledge'
import { type MemberDebt, coverageAfter, debtsOf } from '../../membership/refund-facts'
import { resolutionFault } from '../../membership/resolutions'
import {
  bankOf,
  capitalAccount,
  judged,
  notActive,
  pledgeGivenUp,
  type Planned,
  standingCap,
  type Subject,
  voucherOf,
  voucherShown,
} from './planned'

/**
 * A part of the pledge that was never paid is given up: when its last day has passed (articles 74.7, 78.2.a), or before it as the general
 * meeting resolves. No money moves; whom it leaves over their bound is warned of (reading 43).
 */
export function planReduction(subject: Subject, given: PledgeReduction): Planned {
  const { book, figures, member, name, paid } = subject
  const unpaid = Math.max(0, member.pledgedCapital - Math.max(0, paid))
  const { cap, faults } = judged(
    subject,
    {
      action: 'refund',
      code: member.code,
      type: member.type,
      amount: Math.min(given.amount, member.pledgedCapital) || 1,
    },
    { date: given.date },
  )
  if (given.amount > unpaid)
    faults.push(
      fault({ code: 'capital-reduce-paid', column: 'amount', value: given.amount, data: { name, amount: unpaid } }),
    )
  const standing = capitalStandings(book.connection, given.date, {
    figures,
    charter: charterOn(book.connection, given.date),
  }).find(({ code }) => code === member.code)
  if (given.resolutionId) faults.push(...resolvedBy(subject, given.resolutionId, ['generalMeeting']))
  else if (standing?.state === 'open')
    faults.push(fault({ code: 'capital-reduce-early', column: 'resolutionId', data: { name, date: standing.dueOn } }))
  const { date, note, resolutionId = null } = given
  return {
    plan: {
      faults,
      cap,
      before: { pledged: member.pledgedCapital, paid },
      after: { pledged: member.pledgedCapital - given.amount, paid },
      voucher: null,
      debts: [],
      coverage: null,
    },
    rows: [
      changeRow({
        member: member.code,
        date,
        kind: 'reduction',
        pledged: -given.amount,
        other: null,
        resolutionId,
        note,
        carriesVoucher: false,
      }),
    ],
    voucher: null,
  }
}

/**
 * Capital given back (article 90): only after the member owes nothing (90.2), while the debts of the co-operative stay covered (78.3),
 * and as the general meeting resolved (64.5, 70.5). Posts debit 4111, credit money or what is owed to the member. Somebody
 * left over their bound is warned of, and the time of articles 78.4 and 103.1.đ begins (reading 43).
 */
export function planRefund(subject: Subject, given: ContributionRefund): Planned {
  const { book, member, name, paid } = subject
  const { amount, date, account, bank, paidTo, note } = given
  const leaving = member.stage === 'leaving' || noMember.has(member.stage)
  const allOfIt = leaving && amount === paid
  const givenUp = allOfIt ? member.pledgedCapital : Math.min(pledgeGivenUp(subject, amount), member.pledgedCapital)
  const { cap, faults } = judged(
    subject,
    { action: 'refund', code: member.code, type: member.type, amount: Math.max(1, heldOf(subject, givenUp)) },
    { date },
  )
  const debts = debtsOf(book.ledger, member.code)
  const coverage = coverageAfter(book.connection, amount)
  const { voucher, faults: posting } = voucherOf(subject, {
    date,
    description: capitalWords.refunded(name),
    person: paidTo === '' ? name : paidTo,
    posting: {
      debit: capitalAccount(book.ledger),
      credit: account,
      amount,
      debitParty: member.code,
      creditParty: account.startsWith('338') ? member.code : bankOf(account, bank),
      description: '',
    },
  })
  const own = givenUp === 0 ? [] : faults.filter(({ code }) => code !== 'capital-beyond-share')
  return {
    plan: {
      faults: [
        ...own,
        ...(amount > paid
          ? [fault({ code: 'capital-beyond-share', column: 'amount', value: amount, data: { name, amount: paid } })]
          : []),
        ...(/^(11[12]|338)/.test(account)
          ? posting
          : [fault({ code: 'capital-account', column: 'account', value: account, data: { account } })]),
        ...debtFaults(name, debts),
        ...coverageFaults(coverage),
        ...resolvedBy(subject, given.resolutionId, ['generalMeeting']),
      ],
      cap: givenUp === 0 ? standingCap(subject, date) : cap,
      before: { pledged: member.pledgedCapital, paid },
      after: { pledged: member.pledgedCapital - givenUp, paid: paid - amount },
      voucher: voucherShown(voucher),
      debts,
      coverage,
    },
    rows: [
      changeRow({
        member: member.code,
        date,
        kind: 'refund',
        pledged: -givenUp,
        other: null,
        resolutionId: given.resolutionId ?? null,
        note: note === '' ? paidTo : note,
        carriesVoucher: true,
      }),
    ],
    voucher,
  }
}

/** Of who has left, the bounds count only what is still to be given back, so that is what goes. */
function heldOf({ member, paid }: Subject, givenUp: number): number {
  return noMember.has(member.stage) ? Math.min(givenUp, Math.max(paid, 0)) : givenUp
}

/**
 * Capital that passes to another member: the law knows no free transfer, so it is part of one membership ending and of another
 * growing, resolved by the body that admits (articles 66.6, 70.9), and the giver owes nothing (90.2). An heir takes over rights and
 * duties (article 90.3); one who was admitted for it pays the pledge of the application with the share. The bounds are the receiver's
 * (reading 43).
 */
export function planTransfer(subject: Subject, to: Subject, given: ContributionTransfer): Planned {
  const { book, member, name, paid } = subject
  const { amount, date, kind, note } = given
  const givenUp = Math.min(pledgeGivenUp(subject, amount), member.pledgedCapital)
  const paysPledge = kind === 'inheritance' ? pledgePaid(to, givenUp) : 0
  const { cap, faults } = judged(
    subject,
    {
      action: 'transfer',
      code: member.code,
      type: member.type,
      amount: Math.max(1, heldOf(subject, givenUp)),
      to: to.member.code,
      paysPledge,
    },
    { date, holder: to.name },
  )
  const same = member.code === to.member.code
  const words = kind === 'inheritance' ? capitalWords.inherited : capitalWords.transferred
  const capital = capitalAccount(book.ledger)
  const { voucher, faults: posting } = voucherOf(subject, {
    date,
    description: words(name, to.name),
    person: to.name,
    posting: {
      debit: capital,
      credit: capital,
      amount,
      debitParty: member.code,
      creditParty: to.member.code,
      description: '',
    },
  })
  const debts = kind === 'transfer' ? debtsOf(book.ledger, member.code) : []
  const resolutionId = given.resolutionId ?? null
  const row = (of: string, other: string, pledged: number) =>
    changeRow({ member: of, date, kind, pledged, other, resolutionId, note, carriesVoucher: true })
  return {
    plan: {
      faults: same
        ? [fault({ code: 'capital-transfer-same', column: 'to', value: to.member.code, data: { name } })]
        : [
            ...notActive(to, 'to'),
            ...faults.filter(({ code }) => code !== 'capital-beyond-share'),
            ...(amount > paid
              ? [fault({ code: 'capital-beyond-share', column: 'amount', value: amount, data: { name, amount: paid } })]
              : []),
            ...posting,
            ...debtFaults(name, debts),
            ...resolvedBy(subject, given.resolutionId, admitting(subject), 'capital-transfer-unresolved'),
          ],
      cap,
      before: { pledged: member.pledgedCapital, paid },
      after: { pledged: member.pledgedCapital - givenUp, paid: paid - amount },
      voucher: voucherShown(voucher),
      debts,
      coverage: null,
    },
    rows: [row(member.code, to.member.code, -givenUp), row(to.member.code, member.code, givenUp - paysPledge)],
    voucher,
  }
}

/** Of a share inherited by who is admitted and no member yet: what it pays of the pledge they were admitted with (article 90.3). */
function pledgePaid({ member, paid }: Subject, amount: number): number {
  return member.stage === 'approved' ? Math.min(amount, Math.max(0, member.pledgedCapital - Math.max(0, paid))) : 0
}

function admitting({ book }: Subject): ResolutionBody[] {
  return book.profile.governanceForm === 'full' ? ['board', 'generalMeeting'] : ['generalMeeting']
}

function resolvedBy(
  { book }: Subject,
  resolutionId: string | null | undefined,
  bodies: readonly ResolutionBody[],
  missing: 'capital-resolution-missing' | 'capital-transfer-unresolved' = 'capital-resolution-missing',
): Fault[] {
  if (!resolutionId) return [fault({ code: missing, column: 'resolutionId' })]
  const found = resolutionFault(book.connection, resolutionId, bodies)
  return found === null ? [] : [found]
}

function debtFaults(name: string, debts: readonly MemberDebt[]): Fault[] {
  if (debts.length === 0) return []
  const amount = debts.reduce((sum, debt) => sum + debt.amount, 0)
  const choices = debts.map(({ account, name: of }) => `${account} ${of}`).join(', ')
  return [fault({ code: 'capital-debts', column: 'member', data: { name, amount, choices } })]
}

function coverageFaults({ left }: NonNullable<CapitalPlan['coverage']>): Fault[] {
  return left >= 0 ? [] : [fault({ code: 'capital-debts-uncovered', column: 'amount', data: { amount: -left } })]
}

function changeRow(given: Omit<Planned['rows'][number], 'dueOn' | 'asset'>): Planned['rows'][number] {
  return { ...given, dueOn: null, asset: null }
}
