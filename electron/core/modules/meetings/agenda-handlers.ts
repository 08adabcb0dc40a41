import type { AgendaEntry, meetingAgenda as contract } from '@shared/contract/meeting-agenda'
import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import { meetingSummaries } from '@shared/text/meetings'
import type { CallContext } from '../../context'
import type { AgendaItemTable, MeetingTable } from '../../db/schema-meetings'
import { agendaOf } from '../../governance/meeting'
import type { HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { agendaView, placeForNew, renumber } from './agenda'
import { filledMatters } from './agenda-blanks'
import { insertItem, readItem, rowOfEntry, takeOff, updateItem } from './agenda-store'
import { meetingOf, preparingMeeting } from './preparing'
import { callingFaults } from './statements-standing'
import { countsOf } from './store'

export const agendaHandlers = {
  agenda: (context, { meetingId }) => agendaView(context, meetingOf(context, meetingId)),

  templates: (context, { meetingId }) => {
    const meeting = meetingOf(context, meetingId)
    const standing = new Set(agendaOf(context.book.connection, meetingId).map(({ subject }) => subject))
    return filledMatters(context, meeting).map(({ usual: _, ...matter }) => ({
      ...matter,
      onAgenda: standing.has(matter.subject),
    }))
  },

  addItem: (context, { id, meetingId, position, ...entry }) => {
    const { book, command } = context
    const meeting = preparingMeeting(context, meetingId)
    refuseAll(entryFaults(entry))
    const rows = agendaOf(book.connection, meetingId)
    const at = Math.min(position ?? placeForNew(rows), rows.length + 1)
    const item = { ...rowOfEntry(entry), itemId: id, meetingId, position: at, petitionId: null }
    refuseCalled(context, meeting, [...rows, { ...item, removedAt: null }])
    book.connection.run(insertItem, item)
    renumber(context, [...rows.slice(0, at - 1), item, ...rows.slice(at - 1)])
    command.summary = meetingSummaries.itemAdded(item.title, meeting.title)
    return { itemId: id }
  },

  changeItem: (context, { id: _, itemId, ...entry }) => {
    const { row, meeting } = itemOf(context, itemId)
    refuseAll(entryFaults(entry))
    const changed = { ...row, ...rowOfEntry(entry) }
    const others = agendaOf(context.book.connection, row.meetingId).filter((one) => one.itemId !== itemId)
    refuseCalled(context, meeting, [...others, changed])
    context.book.connection.run(updateItem, { ...rowOfEntry(entry), itemId })
    context.command.summary = meetingSummaries.itemChanged(entry.title)
    return {}
  },

  moveItem: (context, { itemId, position }) => {
    const { row } = itemOf(context, itemId)
    const others = agendaOf(context.book.connection, row.meetingId).filter((one) => one.itemId !== itemId)
    const at = Math.min(position, others.length + 1)
    renumber(context, [...others.slice(0, at - 1), row, ...others.slice(at - 1)])
    context.command.summary = meetingSummaries.itemMoved(row.title, at)
    return {}
  },

  removeItem: (context, { itemId }) => {
    const { row } = itemOf(context, itemId)
    if (row.petitionId !== null) refuse({ code: 'agenda-from-petition', column: 'itemId' })
    context.book.connection.run(takeOff, { itemId, removedAt: context.now() })
    renumber(context, agendaOf(context.book.connection, row.meetingId))
    context.command.summary = meetingSummaries.itemRemoved(row.title)
    return {}
  },
} satisfies HandlersOf<typeof contract>

/** An item on the agenda of a meeting that is being prepared; refuses any other. */
function itemOf(context: CallContext, itemId: string): { row: AgendaItemTable; meeting: MeetingTable } {
  const row = readItem(context.book.connection, itemId)
  if (row === undefined || row.removedAt !== null) refuse({ code: 'agenda-item-unknown', column: 'itemId' })
  return { row, meeting: preparingMeeting(context, row.meetingId) }
}

/** A meeting that was called already may not be given statements nobody appraised (R30). */
function refuseCalled(context: CallContext, meeting: MeetingTable, rows: readonly AgendaItemTable[]): void {
  if (countsOf(context.book.connection, meeting.meetingId).told > 0) refuseAll(callingFaults(context, meeting, rows))
}

function entryFaults(entry: AgendaEntry): Fault[] {
  const faults: Fault[] = []
  if (entry.title === '') faults.push(fault({ code: 'agenda-title-missing', column: 'title' }))
  if ((entry.kind === 'motion' || entry.kind === 'agenda') !== (entry.decision !== null))
    faults.push(fault({ code: 'agenda-decision', column: 'decision' }))
  const seen = new Set<string>()
  for (const { code, name } of entry.content.election?.candidates ?? []) {
    const key = code ?? name
    if (seen.has(key)) faults.push(fault({ code: 'agenda-candidate-twice', column: 'content', data: { name } }))
    seen.add(key)
  }
  return faults
}
