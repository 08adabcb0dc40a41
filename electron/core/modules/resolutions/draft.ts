import { z } from 'zod'
import { type Outcome, ResolutionDraft } from '@shared/contract/meeting-resolutions'
import type { PaperBlock } from '@shared/contract/paper-blocks'
import { said } from '@shared/contract/paper-blocks'
import { toNfc } from '@shared/domain/text-fold'
import { resolutionPaperWords as words } from '@shared/text/resolution-paper'
import type { CallContext } from '../../context'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { outcomesOf } from '../../governance/effects/outcomes'
import { hallOf, type MeetingHall } from '../../governance/hall-of'
import { governanceFormOn } from '../../governance/posts-on'
import { refuse } from '../../refusal'

const draftsOf = plain<{ meetingId: string }, { content: string }>(
  'SELECT content FROM resolutionDraft WHERE meetingId = @meetingId ORDER BY draftId',
)
const draftById = plain<{ draftId: string }, { content: string }>(
  'SELECT content FROM resolutionDraft WHERE draftId = @draftId',
)
const keepDraft = plain<{ draftId: string; meetingId: string; content: string; updatedAt: string }, never>(
  `INSERT INTO resolutionDraft (draftId, meetingId, content, updatedAt) VALUES (@draftId, @meetingId, @content, @updatedAt)
   ON CONFLICT (draftId) DO UPDATE SET content = excluded.content, updatedAt = excluded.updatedAt`,
)
export const dropDraft = plain<{ draftId: string }, never>('DELETE FROM resolutionDraft WHERE draftId = @draftId')
const minutesNumber = plain<{ meetingId: string }, { number: string | null }>(
  'SELECT number FROM minutes WHERE minutesId = @meetingId',
)

/** A meeting and its hall; refuses 'meeting-unknown'. */
export function hallOfMeeting({ book, core }: CallContext, meetingId: string): MeetingHall {
  return hallOf(book.connection, core.law, meetingId) ?? refuse({ code: 'meeting-unknown', column: 'meetingId' })
}

/** The drafts of a meeting, those begun first on top. */
export function readDrafts(connection: Connection, meetingId: string): ResolutionDraft[] {
  return z
    .array(ResolutionDraft)
    .parse(connection.all(draftsOf, { meetingId }).map(({ content }) => JSON.parse(content)))
}

/** One draft; refuses 'resolution-draft-unknown'. */
export function readDraft(connection: Connection, draftId: string): ResolutionDraft {
  const row = connection.get(draftById, { draftId })
  if (!row) refuse({ code: 'resolution-draft-unknown', column: 'draftId' })
  return ResolutionDraft.parse(JSON.parse(row.content))
}

/** Keeps a draft as it stands; what is wrong with it is said at signing. */
export function saveDraft({ book, now }: { book: CallContext['book']; now: string }, draft: ResolutionDraft): void {
  const articles = draft.articles.map((article) => ({ ...article, text: toNfc(article.text) }))
  const tidy = { ...draft, summary: toNfc(draft.summary), closing: toNfc(draft.closing), articles }
  const { draftId, meetingId } = draft
  book.connection.run(keepDraft, { draftId, meetingId, content: JSON.stringify(tidy), updatedAt: now })
}

/** The outcomes of a meeting by 'motion' or 'election' and id. */
export function outcomesByKey(connection: Connection, hall: MeetingHall): Map<string, Outcome> {
  return new Map(outcomesOf(connection, hall).map((one) => [`${one.source.kind} ${one.source.id}`, one]))
}

/** A draft as the paper it would be: grounds, articles, each with its votes locked under it, and who carries it out. */
export function draftBlocks(
  connection: Connection,
  { hall, draft, unit }: { hall: MeetingHall; draft: ResolutionDraft; unit: string },
): PaperBlock[] {
  const outcomes = outcomesByKey(connection, hall)
  const { meeting, heldOn } = hall
  const minutes = connection.get(minutesNumber, { meetingId: meeting.meetingId })?.number ?? ''
  const grounds = words.grounds(unit, meeting.title, minutes)
  const usual =
    meeting.body === 'board'
      ? words.closingOfBoard
      : governanceFormOn(connection, heldOn) === 'full'
        ? words.closing
        : words.closingSimplified
  const closing = draft.closing.trim() === '' ? usual : draft.closing.trim()
  return [
    ...grounds.map((ground, at): PaperBlock => ({
      kind: 'ground',
      text: `${ground}${at === grounds.length - 1 ? '.' : ';'}`,
    })),
    { kind: 'heading', text: words.resolves },
    ...draft.articles.flatMap(({ source, text }, at): PaperBlock[] => {
      const outcome = outcomes.get(`${source.kind} ${source.id}`)
      return [
        { kind: 'paragraph', text: words.article(at + 1, text.trim()), key: `article:${at + 1}` },
        ...(outcome === undefined ? [] : [said(outcome.said)]),
      ]
    }),
    { kind: 'paragraph', text: words.article(draft.articles.length + 1, closing), key: 'closing' },
  ]
}
