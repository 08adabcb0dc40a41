import type { ContributedAsset, Contribution } from '@shared/contract/capital-proposals'
import type { Fault } from '@shared/contract/refusal'
import type { ResolutionBody } from '@shared/contract/resolutions'
import { assetFieldWords, capitalWords } from '@shared/text/capital'
import { fault } from '@shared/text/fault'
import { paymentDeadline } from '../../law/payment-deadline'
import { charterOn } from '../../membership/charter'
import { resolutionFault } from '../../membership/resolutions'
import {
  bankOf,
  capitalAccount,
  judged,
  notActive,
  type Planned,
  standingCap,
  type Subject,
  voucherOf,
  voucherShown,
} from './planned'

/**
 * A pledge that rises, a payment of it, or both (articles 74.1 to 74.4). A payment in money or in kind posts its voucher, debit what was
 * handed over, credit 4111 in the member's name; a contribution in kind rests on a resolution that accepted its value (article 77),
 * and on one of the right body where another asset was pledged (article 74.5).
 */
export function planContribution(subject: Subject, given: Contribution): Planned {
  const { book, figures, member, paid } = subject
  const charter = charterOn(book.connection, given.date)
  const latest = paymentDeadline(given.date, charter.contributionMonths, figures.paymentMonths)
  const { cap, faults: caps } = judged(
    subject,
    {
      action: 'contribute',
      code: member.code,
      type: member.type,
      amount: given.pledge,
      foreign: member.nationality !== 'VN',
    },
    { date: given.date, column: 'pledge' },
  )
  const faults = [
    ...notActive(subject, 'member'),
    ...(given.pledge > 0 ? caps : []),
    ...amountFaults(subject, given, latest),
    ...(given.asset ? assetFaults(subject, given, given.asset) : []),
    ...(given.resolutionId && !given.asset ? faultOf(resolutionFault(book.connection, given.resolutionId)) : []),
  ]
  const paying = given.paid > 0 ? payment(subject, given) : null
  return {
    plan: {
      faults: [...faults, ...(paying?.faults ?? [])],
      cap: given.pledge > 0 ? cap : standingCap(subject, given.date),
      before: { pledged: member.pledgedCapital, paid },
      after: { pledged: member.pledgedCapital + given.pledge, paid: paid + given.paid },
      voucher: voucherShown(paying?.voucher ?? null),
      debts: [],
      coverage: null,
    },
    rows: rowsOf(given, given.dueOn ?? latest),
    voucher: paying?.voucher ?? null,
  }
}

function amountFaults({ member, name, paid }: Subject, given: Contribution, latest: string): Fault[] {
  const faults: Fault[] = []
  if (given.pledge === 0 && given.paid === 0) faults.push(fault({ code: 'capital-nothing', column: 'pledge' }))
  const [amount, limit] = [paid + given.paid, member.pledgedCapital + given.pledge]
  if (given.paid > 0 && amount > limit)
    faults.push(
      fault({ code: 'capital-beyond-pledge', column: 'paid', value: given.paid, data: { name, amount, limit } }),
    )
  if (given.pledge > 0 && given.dueOn && given.dueOn > latest)
    faults.push(
      fault({ code: 'capital-due-late', column: 'dueOn', value: given.dueOn, data: { date: given.dueOn, to: latest } }),
    )
  return faults
}

function assetFaults({ book }: Subject, given: Contribution, asset: ContributedAsset): Fault[] {
  const missing = [
    ...(asset.name === '' ? [assetFieldWords.name] : []),
    ...(asset.unit === '' ? [assetFieldWords.unit] : []),
    ...(asset.valuation === 'appraised' && asset.valuedBy === '' ? [assetFieldWords.valuedBy] : []),
    ...(asset.kind === 'otherRight' && !asset.useUntil ? [assetFieldWords.useUntil] : []),
  ]
  const faults: Fault[] = []
  if (missing.length > 0)
    faults.push(fault({ code: 'capital-asset-incomplete', column: 'asset', data: { choices: missing.join(', ') } }))
  if (!given.resolutionId) return [...faults, fault({ code: 'capital-asset-unresolved', column: 'resolutionId' })]
  const consenting: ResolutionBody[] =
    book.profile.governanceForm === 'full' ? ['board', 'generalMeeting'] : ['generalMeeting']
  const valuing: ResolutionBody[] = ['generalMeeting', 'board', 'foundingConference']
  const bodies = asset.insteadOfPledged ? consenting : valuing
  return [...faults, ...faultOf(resolutionFault(book.connection, given.resolutionId, bodies))]
}

function faultOf(found: Fault | null): Fault[] {
  return found === null ? [] : [found]
}

function payment(subject: Subject, { date, paid, account, bank, asset }: Contribution) {
  const { book, member, name } = subject
  const debit = account?.trim() ?? ''
  const { voucher, faults } = voucherOf(subject, {
    date,
    description: asset ? capitalWords.contributedInKind(name, asset.name) : capitalWords.contributed(name),
    person: name,
    posting: {
      debit,
      credit: capitalAccount(book.ledger),
      amount: paid,
      debitParty: bankOf(debit, bank),
      creditParty: member.code,
      description: '',
    },
  })
  const fits = asset ? isAssetAccount(debit) : /^11[12]/.test(debit)
  const wrong = fits
    ? []
    : [fault({ code: 'capital-account', column: 'account', value: debit, data: { account: debit } })]
  return { voucher, faults: wrong.length > 0 ? wrong : faults }
}

/** Where what is contributed in kind is booked: classes 1 and 2, money and claims apart. */
function isAssetAccount(account: string): boolean {
  return /^[12]/.test(account) && !/^1(1[123]|3|4)/.test(account)
}

function rowsOf(
  { member, date, pledge, paid, resolutionId, asset, note }: Contribution,
  dueOn: string,
): Planned['rows'] {
  const common = { member, date, other: null, resolutionId: resolutionId ?? null, note }
  return [
    ...(pledge > 0
      ? [{ ...common, kind: 'increase' as const, pledged: pledge, dueOn, asset: null, carriesVoucher: false }]
      : []),
    ...(paid > 0
      ? [
          {
            ...common,
            kind: 'payment' as const,
            pledged: 0,
            dueOn: null,
            asset: asset ? JSON.stringify({ ...asset, value: paid }) : null,
            carriesVoucher: true,
          },
        ]
      : []),
  ]
}
