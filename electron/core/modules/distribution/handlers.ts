import type { distribution as contract } from '@shared/contract/distribution'
import { fault } from '@shared/text/fault'
import { computeDistribution } from '../../law/distribution/compute'
import { lawOn } from '../../law/law-figures'
import type { HandlersOf } from '../../procedure'
import { Refusal } from '../../refusal'

export const distribution = {
  compute: (context, plan) => {
    const { externalFundFloorPercent, useAndLabourFloorPercent } = lawOn(context.core.law, context.today())
    const computed = computeDistribution(plan, {
      externalFundPercent: externalFundFloorPercent,
      internalFundPercent: 0,
      useAndLabourPercent: useAndLabourFloorPercent,
    })
    if (computed.result === null) throw new Refusal(computed.faults.map(fault))
    return computed.result
  },
} satisfies HandlersOf<typeof contract>
