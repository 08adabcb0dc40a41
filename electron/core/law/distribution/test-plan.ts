import type { DistributionMember, DistributionPlan } from '@shared/contract/distribution'
import type { DistributionFloors } from './faults'

/** The floors of the law itself, without a charter. */
export const lawFloors: DistributionFloors = { externalFundPercent: 5, internalFundPercent: 0, useAndLabourPercent: 51 }

/** A member of a test: official unless said otherwise. */
export const member = (code: string, rest: Partial<DistributionMember> = {}): DistributionMember => ({
  code,
  type: 'official',
  capital: 0,
  use: 0,
  labour: 0,
  ...rest,
})

/** The worked example of the issue: internal 1,000, external 1,001, four members. */
export const plan = (rest: Partial<DistributionPlan> = {}): DistributionPlan => ({
  afterTax: { internal: 1000, external: 1001 },
  losses: { internal: 0, external: 0 },
  fundPercent: { internal: 10, external: 5 },
  otherFunds: [],
  internalByUseAndLabourPercent: 51,
  useWeight: 100,
  labourWeight: 0,
  externalBy: 'capital',
  withholdingPercent: 0,
  members: [
    member('A', { capital: 100, use: 2 }),
    member('B', { capital: 100, use: 1 }),
    member('C', { type: 'contributing', capital: 50 }),
    member('D', { type: 'nonContributing', use: 9 }),
  ],
  ...rest,
})
