import type { NewsKind } from '@shared/contract/alliance-exchange'
import type { AllianceNews } from '@shared/contract/alliance-news'
import { canonicalJson } from '@shared/domain/canonical-json'
import { toNfc } from '@shared/domain/text-fold'
import type { Connection } from '../db/connection'
import type { NewsItemTable } from '../db/schema-exchange'
import { plain } from '../db/statement'

/** One thing a packet brings: which, what it is called, its day, and its content as JSON. */
export type NewsItem = Pick<NewsItemTable, 'kind' | 'itemId' | 'title' | 'day' | 'content'>

/** A thing as the last packet that names it says it. */
export type CurrentItem = Omit<NewsItemTable, 'commandSequence'> & {
  receivedAt: string
  isRead: number
  doneOn: string | null
}

const current = plain<{ userId: string }, CurrentItem>(
  `SELECT newsItem.kind, newsItem.itemId, newsItem.sequence, newsItem.sha256, title, day, content, receivedAt, doneOn,
     readAt IS NOT NULL AS isRead
   FROM newsItem JOIN receivedPacket USING (sha256)
     LEFT JOIN newsDone ON newsDone.kind = newsItem.kind AND newsDone.itemId = newsItem.itemId
     LEFT JOIN newsRead ON userId = @userId AND newsRead.kind = newsItem.kind AND newsRead.itemId = newsItem.itemId
       AND newsRead.sequence = newsItem.sequence
   WHERE NOT EXISTS (SELECT 1 FROM newsItem AS later
     WHERE later.kind = newsItem.kind AND later.itemId = newsItem.itemId AND later.sequence > newsItem.sequence)
   ORDER BY newsItem.sequence DESC, day DESC, newsItem.itemId`,
)
const last = plain<Record<string, never>, { sequence: number | null }>(
  'SELECT max(sequence) AS sequence FROM alliancePacket',
)
const insert = plain<NewsItemTable, never>(
  `INSERT INTO newsItem (kind, itemId, sequence, sha256, title, day, content, commandSequence)
   VALUES (@kind, @itemId, @sequence, @sha256, @title, @day, @content, @commandSequence)`,
)
const markRead = plain<{ userId: string; kind: NewsKind; itemId: string; sequence: number; readAt: string }, never>(
  `INSERT OR IGNORE INTO newsRead (userId, kind, itemId, sequence, readAt) VALUES (@userId, @kind, @itemId, @sequence, @readAt)`,
)
const markDone = plain<{ kind: 'calendar' | 'survey'; itemId: string; doneOn: string; commandSequence: number }, never>(
  'INSERT INTO newsDone (kind, itemId, doneOn, commandSequence) VALUES (@kind, @itemId, @doneOn, @commandSequence)',
)

/** Everything a packet of news brings, one item a thing. */
export function itemsOf(news: AllianceNews): NewsItem[] {
  const item = (kind: NewsKind, itemId: string, title: string, day: string | null, content: object): NewsItem => ({
    kind,
    itemId,
    title: toNfc(title),
    day,
    content: canonicalJson(content),
  })
  return [
    ...news.forms.map((one) => item('form', one.formId, one.title, one.effectiveFrom, one)),
    ...news.calendar.map((one) => item('calendar', one.id, one.title, one.dueOn, one)),
    ...(news.dictionary?.indicators ?? []).map((one) => item('indicator', one.code, one.name, null, one)),
    ...news.surveys.map((one) => item('survey', one.surveyId, one.title, one.closesOn, one)),
    ...news.notices.map((one) => item('notice', one.id, one.title, one.issuedOn, one)),
    ...news.market.map((one) => item('market', one.id, one.title, one.issuedOn, one)),
  ]
}

/** What the alliance sent down, each thing as its last packet says it, the newest first; `userId` is who has read it or not. */
export function currentNews(connection: Connection, userId = ''): CurrentItem[] {
  return connection.all(current, { userId })
}

/** The sequence of the last packet of news that was taken in; 0 before the first. */
export function lastSequence(connection: Connection): number {
  return connection.get(last, {})?.sequence ?? 0
}

/** Writes an item inside the caller's command. */
export function writeNewsItem(connection: Connection, row: NewsItemTable): void {
  connection.run(insert, row)
}

/** Notes that somebody read an item; reading it again changes nothing. */
export function noteRead(
  connection: Connection,
  row: { userId: string; kind: NewsKind; itemId: string; sequence: number; readAt: string },
): void {
  connection.run(markRead, row)
}

/** Says that a day of the calendar or a survey is done, inside the caller's command. */
export function writeDone(
  connection: Connection,
  row: { kind: 'calendar' | 'survey'; itemId: string; doneOn: string; commandSequence: number },
): void {
  connection.run(markDone, row)
}
