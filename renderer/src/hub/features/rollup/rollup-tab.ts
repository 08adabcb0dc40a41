import type { ReactNode } from 'react'
import type { RollUpPeriod } from './roll-up-periods'

/** What every part of the place is given: the period, the field that chooses it, and the links of the parts, which stand under the title. */
export type RollUpTabProps = { period: RollUpPeriod; choice: ReactNode; links: ReactNode }
