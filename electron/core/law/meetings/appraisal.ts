import type { GovernanceForm } from '@shared/contract/books'

/** The appraisal the supervisors issued: of which statements (their fingerprint), and when. */
export type Appraisal = { ofStatements: string; issuedOn: string }

/** Why yearly statements cannot go to the general meeting. */
export type AppraisalFault = {
  problem: 'missing' | 'ofOtherStatements' | 'afterMeeting' | 'reportNotOnAgenda'
  article: string
}

/**
 * Whether the yearly statements may go to the general meeting (R30): only with the supervisors' appraisal of just these statements, issued
 * before (articles 69.3.d, 72.3.d), a new revision wants a new one (reading 14); and the supervisors' report stands on the agenda
 * (69.3.e, 72.3.e).
 */
export function appraisalFaults(
  form: GovernanceForm,
  meeting: { statements: string; appraisal: Appraisal | null; heldOn: string; reportOnAgenda: boolean },
): AppraisalFault[] {
  const base = form === 'full' ? '69.3' : '72.3'
  const faults: AppraisalFault[] = []
  const { appraisal } = meeting
  if (appraisal === null) faults.push({ problem: 'missing', article: `${base}.d` })
  else if (appraisal.ofStatements !== meeting.statements)
    faults.push({ problem: 'ofOtherStatements', article: `${base}.d` })
  else if (appraisal.issuedOn > meeting.heldOn) faults.push({ problem: 'afterMeeting', article: `${base}.d` })
  if (!meeting.reportOnAgenda) faults.push({ problem: 'reportNotOnAgenda', article: `${base}.e` })
  return faults
}
