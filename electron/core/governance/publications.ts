import type { PublishedThing } from '@shared/contract/publications'
import type { Resolution } from '@shared/contract/resolutions'
import { daysBetween } from '@shared/domain/civil-date'
import { afterSummaries } from '@shared/text/after-summaries'
import { resolutionBodyWords } from '@shared/text/resolutions'
import type { Connection } from '../db/connection'
import type { PublicationTable } from '../db/schema-minutes'
import { plain, sql, statement } from '../db/statement'

type New = Pick<PublicationTable, 'publicationId' | 'thing' | 'title' | 'issuedOn' | 'resolutionId' | 'commandSequence'>

const insert = statement<New>()((p) =>
  sql.insertInto('publication').values({
    publicationId: p.publicationId,
    thing: p.thing,
    title: p.title,
    issuedOn: p.issuedOn,
    resolutionId: p.resolutionId,
    postedOn: null,
    place: '',
    takenDownOn: null,
    droppedNote: null,
    commandSequence: p.commandSequence,
  }),
)
const all = statement<Record<string, never>>()(() => sql.selectFrom('publication').selectAll())
const byId = statement<{ publicationId: string }>()((p) =>
  sql.selectFrom('publication').selectAll().where('publicationId', '=', p.publicationId),
)
const dropOf = plain<{ resolutionId: string; note: string }, never>(
  `UPDATE publication SET droppedNote = @note WHERE resolutionId = @resolutionId AND postedOn IS NULL AND droppedNote IS NULL`,
)

/** Adds a paper that article 14 has published; the duty runs from the day it was issued. */
export function addPublication(connection: Connection, publication: New): void {
  connection.run(insert, publication)
}

type Issued = Pick<Resolution, 'resolutionId' | 'body' | 'number' | 'date' | 'summary'>
type At = { today: string; commandSequence: number }

/** What was decided longer ago than this many days is not put up any more when it is entered. */
const NEW_ENOUGH = 30

/** A resolution or decision entered or made outside a meeting is to be published too (article 14.1.b), while it is new. */
export function publishResolution(connection: Connection, issued: Issued, { today, commandSequence }: At): void {
  const { resolutionId, body, number, date, summary } = issued
  if (daysBetween(date, today) > NEW_ENOUGH) return
  const title = afterSummaries.publishedResolution(number, resolutionBodyWords[body], summary)
  addPublication(connection, {
    publicationId: resolutionId,
    thing: thingOfBody(body),
    title,
    issuedOn: date,
    resolutionId,
    commandSequence,
  })
}

/** A charter changed on a resolution is to be published as it now reads (article 14.1.a), once for each resolution, while that is new. */
export function publishCharter(
  connection: Connection,
  { resolutionId, number, date }: Pick<Issued, 'resolutionId' | 'number' | 'date'>,
  { today, commandSequence }: At,
): void {
  const publicationId = `${resolutionId}/charter`
  if (daysBetween(date, today) > NEW_ENOUGH || readPublication(connection, publicationId) !== undefined) return
  const title = afterSummaries.publishedCharter(number)
  addPublication(connection, { publicationId, thing: 'charter', title, issuedOn: date, resolutionId, commandSequence })
}

/** Every paper that was to be published. */
export function allPublications(connection: Connection): PublicationTable[] {
  return connection.all(all, {})
}

/** One of them; undefined when there is none of that id. */
export function readPublication(connection: Connection, publicationId: string): PublicationTable | undefined {
  return connection.get(byId, { publicationId })
}

/** What was to be published of a resolution that is void is not published any more. */
export function dropPublicationsOf(connection: Connection, resolutionId: string, note: string): void {
  connection.run(dropOf, { resolutionId, note })
}

/** Which of article 14.1's things a resolution or decision of a body is. */
export function thingOfBody(body: string): PublishedThing {
  const things: Readonly<Record<string, PublishedThing>> = {
    board: 'boardResolution',
    director: 'directorDecision',
  }
  return things[body] ?? 'meetingResolution'
}
