import type { EffectState } from '@shared/contract/meeting-resolutions'
import type { ResolutionEffect } from '@shared/contract/resolution-effects'
import type { Resolution } from '@shared/contract/resolutions'
import { core, newId } from '../../client/client'

/** Effects that ask something more before they are carried out: a day, a valuation, an account. */
export const asksMore = (kind: ResolutionEffect['kind']): boolean =>
  kind === 'refundCapital' || kind === 'sellIndivisibleAsset' || kind === 'sellDivisibleAsset'

/** What is said beside the effect itself. */
export type CarryOutMore = {
  date: string
  account: string
  bank: string | null
  valuation: string
  votes: { for: number; base: number } | null
}

/**
 * Carries out one effect of a resolution by the command of its own part, which judges it and keeps the resolution as its ground. Rejects with
 * what that command refuses. An effect in words has no command: it is a task.
 */
export async function carryOut(
  { resolutionId, date }: Pick<Resolution, 'resolutionId' | 'date'>,
  { ordinal, effect }: Pick<EffectState, 'ordinal' | 'effect'>,
  more: CarryOutMore,
): Promise<void> {
  const id = newId()
  switch (effect.kind) {
    case 'admitMember':
      await core.membership.decide({ id, member: effect.member, admit: true, resolutionId })
      return
    case 'endMembership':
      await core.membership.depart({ id, ...effect, date, resolutionId })
      return
    case 'changeCharter':
      await core.charter.change({ id, fromDate: effect.fromDate ?? date, values: effect.values, resolutionId })
      return
    case 'changeGovernanceForm':
      await core.posts.changeForm({ id, form: effect.form, fromDate: effect.fromDate ?? date, resolutionId })
      return
    case 'electToPosts':
      // Of two who are family the one with more votes sits (reading 5): the command knows the votes.
      await core.posts.appointElected({ id, resolutionId, ordinal })
      return
    case 'approveStatements':
      await core.resolutions.approveStatements({ id, resolutionId, ordinal })
      return
    case 'approveDistribution':
      await core.distribution.post({ id, distributionId: effect.distributionId, resolutionId })
      return
    case 'refundCapital': {
      const { member, amount } = effect
      const { account, bank } = more
      await core.capital.refund({ id, member, amount, date: more.date, account, bank, resolutionId })
      return
    }
    case 'dismissFromPost': {
      const { postId, cause, note } = effect
      await core.posts.end({ id, postId, endedOn: date, cause, resolutionId, note })
      return
    }
    case 'sellIndivisibleAsset':
    case 'sellDivisibleAsset': {
      const { valuation, votes } = more
      await core.resolutions.openDeal({ id, resolutionId, ordinal, date: more.date, valuation, votes })
      return
    }
    case 'other':
      return
  }
}
