import type { MembershipPath } from '@shared/contract/membership'
import type { Permission } from '@shared/contract/permission'
import { useLocation } from 'wouter'
import type { Action, ActionContext } from '../../../actions/action'
import { type Text, useText } from '../../../text/text'

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
    blocked: (context) => whyNot(context, permissionOf[doing], text) ?? blocked,
    perform: () => onDo(doing),
  })
  const doing = nextForm(path)
  const again: Action = {
    id: 'membership.apply',
    place: 'members',
    label: say.applyAgain,
    keys: 'Alt B',
    blocked: (context) => whyNot(context, 'member.change', text),
    perform: () => navigate(`/members/path/new/${encodeURIComponent(path.code)}`),
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

/** Why somebody may not take a step here; null when they may. */
export function whyNot(context: ActionContext, permission: Permission, { memberPath: say }: Text): string | null {
  if (context.readOnly) return say.readOnly
  return context.can(permission) ? null : say.notPermitted
}
