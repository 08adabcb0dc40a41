import type { MemberStage } from '@shared/contract/members'
import type { StepKind } from '@shared/contract/membership'

/** Where a step may be taken from, and where it leads; null leaves the membership where it is. */
type Transition = { from: readonly MemberStage[]; to: MemberStage | null }

/** The straight path of a membership. A refund is a movement of capital and has its own rules (article 90). */
export const transitions: Readonly<Record<Exclude<StepKind, 'refund' | 'withdrawal'>, Transition>> = {
  application: { from: ['left', 'rejected'], to: 'applied' },
  admission: { from: ['applied'], to: 'approved' },
  rejection: { from: ['applied'], to: 'rejected' },
  fee: { from: ['approved', 'active', 'leaving'], to: null },
  activation: { from: ['approved'], to: 'active' },
  change: { from: ['active'], to: null },
  leavingRequest: { from: ['active'], to: 'leaving' },
  leavingDecision: { from: ['leaving'], to: null },
  departure: { from: ['approved', 'active', 'leaving'], to: 'left' },
}

/** Where taking something back leads: an application ends, a request to leave is as if it had not been. */
export const withdrawals: Readonly<Partial<Record<MemberStage, MemberStage>>> = {
  applied: 'rejected',
  leaving: 'active',
}
