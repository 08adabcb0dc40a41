import type { ReportId, ReportRequest } from '@shared/contract/report'
import { refuse } from '../../refusal'
import { b01 } from './b01'
import { b02 } from './b02'
import { indicators } from './indicators'
import { memberRegister } from './member-register'
import type { Report } from './report'
import { s03a } from './s03a'
import { s03b } from './s03b'
import { s04a } from './s04a'
import { s12 } from './s12'
import { s23 } from './s23'
import { s31 } from './s31'
import { s33 } from './s33'
import { f01, trialBalance } from './trial-balance'

const all: Readonly<Record<ReportId, Report>> = {
  'trial-balance': trialBalance,
  'F01-HTX': f01,
  'B01-HTX': b01,
  'B02-HTX': b02,
  'S03a-HTX': s03a,
  'S03b-HTX': s03b,
  'S04a-HTX': s04a,
  'S12-HTX': s12,
  'S23-HTX': s23,
  'S31-HTX': s31,
  'S33-HTX': s33,
  'member-register': memberRegister,
  indicators,
}

/** The report asked for; refuses a period that runs backwards. */
export function reportFor({ report, from, to }: ReportRequest): Report {
  if (from > to) refuse({ code: 'period-backwards', column: 'from', value: from, data: { from, to } })
  return all[report]
}
