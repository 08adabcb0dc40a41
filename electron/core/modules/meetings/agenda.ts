import type { AgendaEntry, AgendaItem } from '@shared/contract/meeting-agenda'
import type { CallContext } from '../../context'
import type { AgendaItemTable, MeetingTable } from '../../db/schema-meetings'
import { agendaOf } from '../../governance/meeting'
import { majorityOf } from '../../law/meetings/majority'
import { filledMatters } from './agenda-blanks'
import { entryOf, insertItem, placeItem, rowOfEntry, scansByItem } from './agenda-store'
import { growthDuty } from './form-change'
import { statementsStanding } from './statements-standing'

/** The agenda as it would run: when each item begins, which majority it needs, what is not ready. */
export function agendaView(context: CallContext, meeting: MeetingTable): { items: AgendaItem[]; endsAtTime: string } {
  const { connection } = context.book
  const rows = agendaOf(connection, meeting.meetingId)
  const scans = scansByItem(connection, meeting.meetingId)
  let minutes = minutesOf(meeting.startsAtTime)
  const items = rows.map((row, index) => {
    const beginsAtTime = clock(minutes)
    minutes += row.minutesPlanned
    const entry = entryOf(row)
    return {
      ...entry,
      itemId: row.itemId,
      position: index + 1,
      beginsAtTime,
      majority:
        entry.decision === null ? null : meeting.body === 'generalMeeting' ? majorityOf(entry.decision) : 'ordinary',
      petitionId: row.petitionId,
      scans: scans.get(row.itemId) ?? 0,
      lacks: lacksOf(context, meeting, entry, rows),
    } satisfies AgendaItem
  })
  return { items, endsAtTime: clock(minutes) }
}

function lacksOf(
  context: CallContext,
  meeting: MeetingTable,
  entry: AgendaEntry,
  rows: readonly AgendaItemTable[],
): AgendaItem['lacks'] {
  const { kind, draft, content, decision } = entry
  const lacks: AgendaItem['lacks'] = []
  if (kind === 'motion' && draft.trim() === '') lacks.push('draft')
  if (kind === 'election' && (content.election?.candidates.length ?? 0) < (content.election?.seats ?? 1))
    lacks.push('candidates')
  if (decision !== 'approveStatements') return lacks
  const standing = statementsStanding(context, meeting, rows)
  if (standing.appraisal !== null) lacks.push('appraisal')
  if (!standing.supervisorsReport) lacks.push('supervisorsReport')
  return lacks
}

/** Puts the usual items of such a meeting on its agenda, and the change of form where the co-operative has grown out of micro (R13, article 56.4). */
export function putUsualAgenda(context: CallContext, meeting: MeetingTable): void {
  const matters = filledMatters(context, meeting)
  const usual = matters.filter((one) => one.usual !== null).toSorted((a, b) => (a.usual ?? 0) - (b.usual ?? 0))
  const grown = growthDuty(context, meeting) === 'decideAtNextMeeting'
  const change = grown ? matters.filter(({ subject }) => subject === 'governanceForm') : []
  const closing = usual.findIndex(({ subject }) => subject === 'discussion' || subject === 'resolution')
  const at = closing < 0 ? usual.length : closing
  const items = [...usual.slice(0, at), ...change, ...usual.slice(at)]
  for (const [index, { usual: _, ...entry }] of items.entries())
    context.book.connection.run(insertItem, {
      ...rowOfEntry(entry),
      itemId: `${meeting.meetingId}/${entry.subject}`,
      meetingId: meeting.meetingId,
      position: index + 1,
      petitionId: null,
    })
}

/** Where a new item goes when nobody says: before the discussion and the closing vote. */
export function placeForNew(rows: readonly AgendaItemTable[]): number {
  const closing = rows.findIndex(({ subject }) => subject === 'discussion' || subject === 'resolution')
  return (closing < 0 ? rows.length : closing) + 1
}

/** Numbers the items from 1 in the order given. */
export function renumber({ book }: CallContext, rows: readonly { itemId: string; position: number }[]): void {
  for (const [index, { itemId, position }] of rows.entries())
    if (position !== index + 1) book.connection.run(placeItem, { itemId, position: index + 1 })
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

function clock(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`
}
