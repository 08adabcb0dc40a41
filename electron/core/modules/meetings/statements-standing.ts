import type { Fault } from '@shared/contract/refusal'
import { articleWords } from '@shared/text/article'
import { fault } from '@shared/text/fault'
import type { CallContext } from '../../context'
import type { AgendaItemTable, MeetingTable } from '../../db/schema-meetings'
import { statementsFault } from '../../governance/appraisals'
import { governanceFormOn } from '../../governance/posts-on'

/** What keeps yearly statements from a meeting (R30): no appraisal that holds, and no report of the supervisors on the agenda. */
export type StatementsStanding = {
  /** Why they may not go to the meeting (articles 69.3.d, 72.3.d); null when they may. */
  appraisal: Fault | null
  /** Whether the supervisors' report stands on the agenda (69.3.e, 72.3.e). */
  supervisorsReport: boolean
  articles: { appraisal: string; report: string }
}

/** How the yearly statements stand for a meeting. */
export function statementsStanding(
  { book }: CallContext,
  meeting: MeetingTable,
  rows: readonly AgendaItemTable[],
): StatementsStanding {
  const base = governanceFormOn(book.connection, meeting.plannedOn) === 'full' ? '69.3' : '72.3'
  return {
    appraisal: statementsFault(book.connection, meeting.fiscalYear),
    supervisorsReport: rows.some(({ subject }) => subject === 'supervisorsReport'),
    articles: { appraisal: `${base}.d`, report: `${base}.e` },
  }
}

/** Why a meeting may not be called with its agenda: statements nobody appraised, or no report of the supervisors (R30). [] when it may. */
export function callingFaults(context: CallContext, meeting: MeetingTable, rows: readonly AgendaItemTable[]): Fault[] {
  if (meeting.body !== 'generalMeeting' || rows.every(({ decision }) => decision !== 'approveStatements')) return []
  const { appraisal, supervisorsReport, articles } = statementsStanding(context, meeting, rows)
  const report = { code: 'agenda-without-supervisors', data: { reason: articleWords(articles.report) } } as const
  return [...(appraisal === null ? [] : [appraisal]), ...(supervisorsReport ? [] : [fault(report)])]
}
