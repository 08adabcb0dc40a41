import type { DistributionFacts, DistributionResult, ProposedPlan } from '@shared/contract/distribution'
import type { CivilDate } from '@shared/domain/civil-date'

/** What the papers of a distribution say: plain data, so that the same book under the same charter prints the same paper. */
export type DistributionPaper = {
  unitName: string
  /** Where the co-operative is, for the place and date; '' leaves dots. */
  place: string
  name: string
  plan: ProposedPlan
  facts: DistributionFacts
  result: DistributionResult
  /** The day it was put to the meeting; null while it is a proposal. */
  date: CivilDate | null
  signers: { preparer: string; chiefAccountant: string; representative: string }
  marks: readonly string[]
  fingerprint: string
  printedAt: string
  /** What is to be said of who signs: that a term is over. Absent where there is nothing. */
  signerNote?: string
}
