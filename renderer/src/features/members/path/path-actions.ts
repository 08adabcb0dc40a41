import type { MembershipPath } from '@shared/contract/membership'
import type { Permission } from '@shared/contract/permission'
import { useLocation } from 'wouter'
import type { Action } from '../../../actions/action'
import { useText } from '../../../text/text'
import { NEW_APPLICATION } from './apply-action'

/** A step somebody is taking: which form stands open. */
export type Doing = 'decide' | 'fee' | 'activate' | 'change' | 'leave' | 'decideLeave' | 'depart' | 'withdraw'

const permissionOf: Readonly<Record<Doing, Permission>> = {
  decide: 'membership.decide',
  fee: 'voucher.post',
  activate: 'member.change',
  change: 'membership.decide',
  leave: 'member.change',
  decideLeave: 'membership.decide',
  depart: 'membership.decide',
  withdraw: 'member.change',
}

const keysOf: Readonly<Partial<Record<Doing, string>>> = {
  change: 'Alt O',
  leave: 'Alt E',
  depart: 'Alt X',
  withdraw: 'Alt W',
}

/** The next step as the one filled button, and what else may be done from here. */
export function usePathActions(
  path: MembershipPath,
  onDo: (doing: Doing) => void,
): { next: Action | null; others: Action[] } {
  const text = useText()
  const [, navigate] = useLocation()
  const say = text.memberPath.action
  const toForm = (doing: Doing, keys: string | undefined, blocked: string | null): Action => ({
    id: `membership.${doing}`,
    place: 'members',
    label: say[doing],
    ...(keys === undefined ? {} : { keys }),
    blocked: (context) => (doing === 'fee' ? context.whyNotPost('PT') : context.whyNot(permissionOf[doing])) ?? blocked,
    perform: () => onDo(doing),
  })
  const doing = nextForm(path)
  const again: Action = {
    id: 'membership.apply',
    place: 'members',
    label: say.applyAgain,
    keys: 'Alt B',
    blocked: (context) => context.whyNot('member.change'),
    perform: () => navigate(`${NEW_APPLICATION}/${encodeURIComponent(path.code)}`),
  }
  const ended = path.stage === 'left' || path.stage === 'rejected'
  return {
    next: doing === null ? (ended ? again : null) : toForm(doing, 'Alt B', doing === 'fee' ? null : path.blocked),
    others: otherForms(path).map((one) => toForm(one, keysOf[one], null)),
  }
}

/** The form that takes the next step; none where nothing must follow. */
function nextForm({ next, blocked, type }: MembershipPath): Doing | null {
  if (next === 'activate') return blocked !== null && type === 'nonContributing' ? 'fee' : 'activate'
  return next === 'decide' || next === 'decideLeave' || next === 'depart' ? next : null
}

function otherForms({ stage, next }: MembershipPath): Doing[] {
  if (stage === 'applied') return ['withdraw']
  if (stage === 'approved') return ['depart']
  if (stage === 'active') return ['change', 'leave', 'depart']
  return stage === 'leaving' ? [...(next === 'depart' ? [] : (['depart'] as const)), 'withdraw'] : []
}
