import type { Publication, publications as contract } from '@shared/contract/publications'
import { toNfc } from '@shared/domain/text-fold'
import { afterSummaries } from '@shared/text/after-summaries'
import { articleWords } from '@shared/text/article'
import type { CallContext } from '../../context'
import type { PublicationTable } from '../../db/schema-minutes'
import { plain } from '../../db/statement'
import { holidaysOf } from '../../governance/holidays'
import { addPublication, allPublications, readPublication } from '../../governance/publications'
import { lawOn } from '../../law/law-figures'
import { publicationDuty, publishedThings } from '../../law/publication-duty'
import { readResolution } from '../../membership/resolutions'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'
import { printSheet } from './print'

const putUp = plain<{ publicationId: string; postedOn: string; place: string }, never>(
  'UPDATE publication SET postedOn = @postedOn, place = @place WHERE publicationId = @publicationId',
)
const takeDown = plain<{ publicationId: string; takenDownOn: string }, never>(
  'UPDATE publication SET takenDownOn = @takenDownOn WHERE publicationId = @publicationId',
)
const drop = plain<{ publicationId: string; note: string }, never>(
  'UPDATE publication SET droppedNote = @note WHERE publicationId = @publicationId',
)

const ORDER: readonly Publication['state'][] = ['late', 'toPublish', 'takenDownEarly', 'published', 'done', 'dropped']

export const publications = {
  list: (context, { on }) => ({
    publications: allPublications(context.book.connection)
      .map((row) => publicationOf(context, row, on))
      .toSorted(byUrgency),
  }),

  add: ({ book, command }, { id, thing, title: given, issuedOn }) => {
    const title = toNfc(given)
    if (title === '') refuse({ code: 'text-missing', column: 'title' })
    const commandSequence = command.sequence
    addPublication(book.connection, { publicationId: id, thing, title, issuedOn, resolutionId: null, commandSequence })
    command.summary = afterSummaries.publicationAdded(title)
    return { publicationId: id }
  },

  post: (context, { publicationId, postedOn, place: given }) => {
    const { connection } = context.book
    const row = standing(context, publicationId)
    if (row.postedOn !== null) refuse({ code: 'publication-posted', data: { date: row.postedOn } })
    const place = toNfc(given)
    if (place === '') refuse({ code: 'publication-place-missing', column: 'place' })
    if (postedOn < row.issuedOn)
      refuse({ code: 'publication-early', column: 'postedOn', value: postedOn, data: { date: row.issuedOn } })
    connection.run(putUp, { publicationId, postedOn, place })
    context.command.summary = afterSummaries.published(row.title, postedOn, place)
    return {}
  },

  takeDown: (context, { publicationId, takenDownOn }) => {
    const row = standing(context, publicationId)
    if (row.postedOn === null) refuse({ code: 'publication-not-posted' })
    if (takenDownOn < row.postedOn)
      refuse({ code: 'publication-early', column: 'takenDownOn', value: takenDownOn, data: { date: row.postedOn } })
    context.book.connection.run(takeDown, { publicationId, takenDownOn })
    context.command.summary = afterSummaries.takenDown(row.title, takenDownOn)
    return {}
  },

  drop: (context, { publicationId, reason }) => {
    const row = standing(context, publicationId)
    if (row.postedOn !== null) refuse({ code: 'publication-posted', data: { date: row.postedOn } })
    if (reason === '') refuse({ code: 'reason-missing', column: 'reason' })
    context.book.connection.run(drop, { publicationId, note: toNfc(reason) })
    context.command.summary = afterSummaries.notPublished(row.title, toNfc(reason))
    return {}
  },

  print: (context, { publicationId }) => {
    const row = readPublication(context.book.connection, publicationId)
    if (!row) refuse({ code: 'publication-unknown', column: 'publicationId' })
    return printSheet(context, publicationOf(context, row, context.today()))
  },
} satisfies HandlersOf<typeof contract>

/** A publication that is not over; refuses 'publication-unknown' and 'publication-over'. */
function standing({ book }: CallContext, publicationId: string): PublicationTable {
  const row = readPublication(book.connection, publicationId)
  if (!row) refuse({ code: 'publication-unknown', column: 'publicationId' })
  if (row.takenDownOn !== null || row.droppedNote !== null) refuse({ code: 'publication-over' })
  return row
}

/** One paper with where its publication stands on a day (R37). */
function publicationOf({ book, core }: CallContext, row: PublicationTable, on: string): Publication {
  const { commandSequence: _, resolutionId, ...paper } = row
  const duty = publicationDuty(
    { issuedOn: row.issuedOn, publishedOn: row.postedOn, takenDownOn: row.takenDownOn },
    on,
    lawOn(core.law, row.issuedOn),
    holidaysOf(book.connection, core.law),
  )
  const resolution = resolutionId === null ? undefined : readResolution(book.connection, resolutionId)
  return {
    ...paper,
    article: articleWords(publishedThings[row.thing]),
    resolution: resolution === undefined ? null : { resolutionId: resolution.resolutionId, number: resolution.number },
    state: row.droppedNote === null ? duty.state : 'dropped',
    publishBy: duty.publishBy,
    certain: duty.certain,
    until: duty.until,
  }
}

function byUrgency(a: Publication, b: Publication): number {
  const order = ORDER.indexOf(a.state) - ORDER.indexOf(b.state)
  if (order !== 0) return order
  return a.publishBy < b.publishBy ? -1 : a.publishBy > b.publishBy ? 1 : 0
}
