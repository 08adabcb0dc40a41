import type { AgendaItem } from '@shared/contract/meeting-agenda'
import type { ChecklistLine } from '@shared/contract/meetings'
import type { CallContext } from '../../context'
import type { MeetingTable } from '../../db/schema-meetings'
import { agendaView } from './agenda'
import { agendaOf } from '../../governance/meeting'
import { lineOf } from './checklist-line'
import { growthDuty } from './form-change'
import { statementsStanding } from './statements-standing'

/** What the agenda needs before the meeting: that it is there, is put to the vote, its drafts and candidates, R30 and R13. */
export function agendaLines(context: CallContext, meeting: MeetingTable): ChecklistLine[] {
  const { items } = agendaView(context, meeting)
  const isGeneral = meeting.body === 'generalMeeting'
  const lines: ChecklistLine[] = [
    lineOf({
      line: 'agenda',
      article: isGeneral ? '60.1' : '67.2.c',
      state: items.length > 0 ? 'done' : 'due',
      done: items.length,
    }),
  ]
  if (isGeneral)
    lines.push(
      lineOf({
        line: 'agendaVote',
        article: '60.4',
        state: items.some(({ kind }) => kind === 'agenda') ? 'done' : 'due',
      }),
    )
  return [...lines, ...readinessLines(items), ...(isGeneral ? statementLines(context, meeting, items) : [])]
}

/** How many motions have their draft (article 60.1), how many elections their candidates. */
function readinessLines(items: readonly AgendaItem[]): ChecklistLine[] {
  const motions = items.filter(({ kind }) => kind === 'motion')
  const elections = items.filter(({ kind }) => kind === 'election')
  const ready = (list: readonly AgendaItem[], lack: 'draft' | 'candidates') =>
    list.filter(({ lacks }) => !lacks.includes(lack)).length
  const line = (id: 'drafts' | 'candidates', article: string, done: number, total: number) =>
    total === 0 ? [] : [lineOf({ line: id, article, state: done === total ? 'done' : 'due', done, total })]
  return [
    ...line('drafts', '60.1', ready(motions, 'draft'), motions.length),
    ...line('candidates', '64.7, 70.7', ready(elections, 'candidates'), elections.length),
  ]
}

/** The appraisal of the statements and the supervisors' report (R30), and the change of form of a co-operative that grew (R13). */
function statementLines(context: CallContext, meeting: MeetingTable, items: readonly AgendaItem[]): ChecklistLine[] {
  const lines: ChecklistLine[] = []
  const rows = agendaOf(context.book.connection, meeting.meetingId)
  if (items.some(({ decision }) => decision === 'approveStatements')) {
    const { appraisal, supervisorsReport, articles } = statementsStanding(context, meeting, rows)
    lines.push(
      lineOf({
        line: 'appraisal',
        article: articles.appraisal,
        state: appraisal === null ? 'done' : 'due',
        tab: 'supervision',
      }),
      lineOf({ line: 'supervisorsReport', article: articles.report, state: supervisorsReport ? 'done' : 'due' }),
    )
  }
  const duty = growthDuty(context, meeting)
  if (duty !== 'none') {
    const isPut = items.some(({ decision }) => decision === 'changeGovernanceForm')
    lines.push(
      lineOf({ line: 'formChange', article: '56.4', state: duty === 'askSize' ? 'info' : isPut ? 'done' : 'due' }),
    )
  }
  return lines
}

/** The order of article 39.2: charter and list of members before anybody decides or is elected; drafts and candidates; valuations (39.4, 77.1). */
export function foundingLines(context: CallContext, meeting: MeetingTable): ChecklistLine[] {
  const { items } = agendaView(context, meeting)
  const at = (subject: string) => items.findIndex((item) => item.subject === subject)
  const firstDecision = items.findIndex(({ kind, subject }) => kind === 'election' || subject === 'foundingPlan')
  const before = (subject: string) => at(subject) >= 0 && (firstDecision < 0 || at(subject) < firstDecision)
  const inOrder =
    before('foundingCharter') && before('foundingMembers') && at('foundingCharter') < at('foundingMembers')
  return [
    lineOf({ line: 'agenda', article: '39.2', state: items.length > 0 ? 'done' : 'due', done: items.length }),
    lineOf({ line: 'foundingOrder', article: '39.2', state: inOrder ? 'done' : 'due' }),
    ...readinessLines(items),
    ...(at('foundingValuation') >= 0 ? [lineOf({ line: 'valuation', article: '39.4, 77.1', state: 'info' })] : []),
  ]
}
