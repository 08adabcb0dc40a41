import { ArticleVotes, type ResolutionDetail } from '@shared/contract/meeting-resolutions'
import { resolutionPaperWords as words } from '@shared/text/resolution-paper'
import type { CallContext } from '../../context'
import { plain } from '../../db/statement'
import { effectStates } from '../../governance/effects/effect-states'
import { outcomesOf } from '../../governance/effects/outcomes'
import { restingOn } from '../../governance/effects/resting'
import { tasksOfResolution } from '../../governance/resolution-tasks'
import { keptBlocks } from '../../governance/signed-paper'
import { readResolution } from '../../membership/resolutions'
import { refuse } from '../../refusal'
import { draftBlocks, hallOfMeeting, readDrafts } from './draft'
import { readText } from './sign'

const articlesOf = plain<
  { resolutionId: string },
  { ordinal: number; itemTitle: string; text: string; votes: string; electionId: string | null }
>(
  `SELECT ordinal, agendaItem.title AS itemTitle, text, votes, electionId FROM resolutionArticle JOIN agendaItem USING (itemId)
   WHERE resolutionId = @resolutionId ORDER BY ordinal`,
)
const meetingOf = plain<{ meetingId: string }, { meetingId: string; title: string; heldOn: string }>(
  'SELECT meetingId, title, plannedOn AS heldOn FROM meeting WHERE meetingId = @meetingId',
)
const signedOf = plain<
  { meetingId: string },
  {
    resolutionId: string
    number: string
    date: string
    summary: string
    voidNote: string | null
    frozenAt: string | null
    textHash: string
  }
>(
  `SELECT resolutionId, number, date, summary, voidNote, frozenAt, textHash FROM resolutionText JOIN resolution USING (resolutionId)
   WHERE meetingId = @meetingId ORDER BY resolutionText.commandSequence`,
)

/** Everything of one resolution: where it came from, what it causes and what became of it. Refuses 'resolution-unknown'. */
export function detailOf(context: CallContext, resolutionId: string, on: string): ResolutionDetail {
  const { book, core } = context
  const { connection, ledger } = book
  if (!readResolution(connection, resolutionId)) refuse({ code: 'resolution-unknown', column: 'resolutionId' })
  const text = readText(context, resolutionId)
  const fields = new Map(
    core.law.charterItems.flatMap(({ fields: all }) => all.map(({ field, titleVi }) => [field as string, titleVi])),
  )
  const field = (id: string) => fields.get(id) ?? id
  const resting = restingOn(connection, resolutionId, field)
  const tasks = tasksOfResolution(connection, resolutionId, on)
  const name = (code: string) => ledger.memory.parties.get(code)?.name ?? code
  const effects = effectStates({ connection, resolutionId, resting, tasks, name, field })
  const caused = new Set(effects.flatMap((one) => one.resting))
  return {
    resolutionId,
    meeting: text === undefined ? null : (connection.get(meetingOf, { meetingId: text.meetingId }) ?? null),
    blocks: text === undefined ? [] : keptBlocks(text.blocks),
    articles: connection.all(articlesOf, { resolutionId }).map(({ votes, electionId, ...article }) => {
      const counted = ArticleVotes.parse(JSON.parse(votes))
      return { ...article, said: electionId === null ? words.voted(counted) : words.elected(counted) }
    }),
    textHash: text?.textHash ?? null,
    frozenAt: text?.frozenAt ?? null,
    effects,
    resting: resting.filter((row) => !caused.has(row)),
    tasks,
  }
}

/** What a meeting decided, the drafts made of it, and the resolutions signed. Refuses 'meeting-unknown'. */
export function ofMeeting(context: CallContext, meetingId: string) {
  const { connection, profile } = context.book
  const hall = hallOfMeeting(context, meetingId)
  return {
    outcomes: outcomesOf(connection, hall),
    drafts: readDrafts(connection, meetingId).map((draft) => ({
      ...draft,
      blocks: draftBlocks(connection, { hall, draft, unit: profile.name }),
    })),
    signed: connection
      .all(signedOf, { meetingId })
      .map(({ voidNote, ...one }) => ({ ...one, void: voidNote !== null })),
  }
}
