import { type AgendaEntry, AgendaDocument } from '@shared/contract/meeting-agenda'
import { AgendaContent } from '@shared/contract/resolution-effects'
import { toNfc } from '@shared/domain/text-fold'
import type { Connection } from '../../db/connection'
import type { AgendaItemTable } from '../../db/schema-meetings'
import { plain, sql, statement } from '../../db/statement'

const byId = statement<{ itemId: string }>()((p) =>
  sql.selectFrom('agendaItem').selectAll().where('itemId', '=', p.itemId),
)

/** An item by its id, also one that was taken off; undefined when there is none. */
export function readItem(connection: Connection, itemId: string): AgendaItemTable | undefined {
  return connection.get(byId, { itemId })
}

/** The entry a row holds. */
export function entryOf(row: AgendaItemTable): AgendaEntry {
  return {
    title: row.title,
    kind: row.kind,
    decision: row.decision,
    subject: row.subject,
    article: row.article,
    presenter: row.presenter,
    minutesPlanned: row.minutesPlanned,
    draft: row.draft,
    documents: AgendaDocument.array().parse(JSON.parse(row.documents)),
    content: AgendaContent.parse(JSON.parse(row.content)),
  }
}

/** An entry as its row holds it. */
export function rowOfEntry(
  entry: AgendaEntry,
): Omit<AgendaItemTable, 'itemId' | 'meetingId' | 'position' | 'petitionId' | 'removedAt'> {
  return {
    title: toNfc(entry.title),
    kind: entry.kind,
    decision: entry.decision,
    subject: entry.subject,
    article: entry.article,
    presenter: toNfc(entry.presenter),
    minutesPlanned: entry.minutesPlanned,
    draft: toNfc(entry.draft),
    documents: JSON.stringify(entry.documents),
    content: JSON.stringify(entry.content),
  }
}

export const insertItem = statement<Omit<AgendaItemTable, 'removedAt'>>()((p) =>
  sql.insertInto('agendaItem').values({
    itemId: p.itemId,
    meetingId: p.meetingId,
    position: p.position,
    title: p.title,
    kind: p.kind,
    decision: p.decision,
    subject: p.subject,
    article: p.article,
    presenter: p.presenter,
    minutesPlanned: p.minutesPlanned,
    draft: p.draft,
    content: p.content,
    documents: p.documents,
    petitionId: p.petitionId,
    removedAt: null,
  }),
)

export const updateItem = plain<Omit<AgendaItemTable, 'meetingId' | 'position' | 'petitionId' | 'removedAt'>, never>(
  `UPDATE agendaItem SET title = @title, kind = @kind, decision = @decision, subject = @subject, article = @article,
     presenter = @presenter, minutesPlanned = @minutesPlanned, draft = @draft, content = @content, documents = @documents
   WHERE itemId = @itemId`,
)

export const placeItem = plain<{ itemId: string; position: number }, never>(
  'UPDATE agendaItem SET position = @position WHERE itemId = @itemId',
)

export const takeOff = plain<{ itemId: string; removedAt: string }, never>(
  'UPDATE agendaItem SET removedAt = @removedAt WHERE itemId = @itemId',
)

const scansOf = plain<{ meetingId: string }, { itemId: string; count: number }>(
  `SELECT subjectKey AS itemId, count(*) AS count FROM attachment JOIN agendaItem ON itemId = subjectKey
   WHERE attachment.subject = 'agendaItem' AND meetingId = @meetingId AND attachment.removedAt IS NULL GROUP BY subjectKey`,
)

/** How many papers are attached to each item of a meeting. */
export function scansByItem(connection: Connection, meetingId: string): Map<string, number> {
  return new Map(connection.all(scansOf, { meetingId }).map(({ itemId, count }) => [itemId, count]))
}
