import type { Outcome, ResolutionDraft } from '@shared/contract/meeting-resolutions'
import type { InputOf } from '@shared/contract/procedure'
import type { Fault } from '@shared/contract/refusal'
import type { ResolutionEffectKind } from '@shared/contract/resolution-effects'
import type { resolutions as contract } from '@shared/contract/resolutions'
import { afterSummaries } from '@shared/text/after-summaries'
import { fault } from '@shared/text/fault'
import { meetingBodyWords } from '@shared/text/meetings'
import type { CallContext } from '../../context'
import { plain, sql, statement } from '../../db/statement'
import type { ResolutionArticleTable, ResolutionTextTable } from '../../db/schema-minutes'
import { effectFaults } from '../../governance/effects/effect-faults'
import { keepCauses } from '../../governance/effects/keep-causes'
import type { MeetingHall } from '../../governance/hall-of'
import { takePaperNumber } from '../../governance/numbers'
import { addPublication, publishCharter, thingOfBody } from '../../governance/publications'
import { freezeFaults, sealedText } from '../../governance/signed-paper'
import { refuse, refuseAll } from '../../refusal'
import { draftBlocks, dropDraft, hallOfMeeting, outcomesByKey, readDraft } from './draft'

const insertSigned = plain<
  {
    resolutionId: string
    body: string
    number: string
    date: string
    summary: string
    commandSequence: number
  },
  never
>(
  `INSERT INTO resolution (resolutionId, body, number, date, summary, origin, commandSequence)
   VALUES (@resolutionId, @body, @number, @date, @summary, 'meeting', @commandSequence)`,
)
const insertText = statement<Omit<ResolutionTextTable, 'scanId' | 'frozenAt'>>()((p) =>
  sql.insertInto('resolutionText').values({
    resolutionId: p.resolutionId,
    meetingId: p.meetingId,
    blocks: p.blocks,
    textHash: p.textHash,
    scanId: null,
    frozenAt: null,
    commandSequence: p.commandSequence,
  }),
)
const insertArticle = statement<ResolutionArticleTable>()((p) =>
  sql.insertInto('resolutionArticle').values({
    resolutionId: p.resolutionId,
    ordinal: p.ordinal,
    itemId: p.itemId,
    motionId: p.motionId,
    electionId: p.electionId,
    text: p.text,
    votes: p.votes,
  }),
)
const keepFrozen = plain<{ resolutionId: string; scanId: string; frozenAt: string }, never>(
  'UPDATE resolutionText SET scanId = @scanId, frozenAt = @frozenAt WHERE resolutionId = @resolutionId',
)
const textOf = plain<{ resolutionId: string }, ResolutionTextTable & { number: string }>(
  'SELECT resolutionText.*, number FROM resolutionText JOIN resolution USING (resolutionId) WHERE resolutionId = @resolutionId',
)

/** The text of a resolution made in a meeting with its number; undefined for one made elsewhere. */
export function readText({ book }: CallContext, resolutionId: string) {
  return book.connection.get(textOf, { resolutionId })
}

type Signed = { resolutionId: string; number: string; textHash: string }

/**
 * Signs a draft: number, whole text with its hash, articles with the votes as they were counted, effects, tasks for those in words, and the
 * duty to publish (article 14.1.b). A refused motion has no resolution.
 */
export function sign(context: CallContext, { id, draftId, signedOn }: InputOf<(typeof contract)['sign']>): Signed {
  const { book, command } = context
  const { connection } = book
  const draft = readDraft(connection, draftId)
  const hall = hallOfMeeting(context, draft.meetingId)
  const outcomes = outcomesByKey(connection, hall)
  const { body, meetingId } = hall.meeting
  refuseAll([
    ...placeFaults(hall, draft, signedOn),
    ...articleFaults(draft, outcomes),
    ...draft.articles.flatMap(({ effects }, at) =>
      effectFaults(connection, { body, date: hall.heldOn }, effects).map((one) => ({ ...one, row: at + 1 })),
    ),
  ])
  const { sequence: commandSequence } = command
  const paper = { kind: 'resolution', body, date: signedOn, subject: 'resolution', subjectKey: id } as const
  const number = takePaperNumber(connection, { ...paper, commandSequence })
  const sealed = sealedText(draftBlocks(connection, { hall, draft, unit: book.profile.name }))
  const summary = draft.summary.trim()
  connection.run(insertSigned, { resolutionId: id, body, number, date: signedOn, summary, commandSequence })
  connection.run(insertText, { resolutionId: id, meetingId, ...sealed, commandSequence })
  draft.articles.forEach(({ source, text }, at) => {
    const outcome = outcomes.get(`${source.kind} ${source.id}`)
    connection.run(insertArticle, {
      resolutionId: id,
      ordinal: at + 1,
      itemId: outcome?.itemId ?? '',
      motionId: source.kind === 'motion' ? source.id : null,
      electionId: source.kind === 'election' ? source.id : null,
      text: text.trim(),
      votes: JSON.stringify(outcome?.votes),
    })
  })
  keepPublished(context, { resolutionId: id, number, signedOn }, { draft, body })
  connection.run(dropDraft, { draftId })
  command.summary = afterSummaries.resolutionSigned(number, summary)
  return { resolutionId: id, number, textHash: sealed.textHash }
}

/** What a signed resolution causes, and what of it is to be published. */
function keepPublished(
  { book, command }: CallContext,
  { resolutionId, number, signedOn }: { resolutionId: string; number: string; signedOn: string },
  { draft, body }: { draft: ResolutionDraft; body: keyof typeof meetingBodyWords },
): void {
  const { connection } = book
  const { sequence: commandSequence } = command
  const effects = draft.articles.flatMap((article) => article.effects)
  keepCauses(connection, { resolutionId, commandSequence }, effects)
  const shared = { issuedOn: signedOn, resolutionId, commandSequence }
  addPublication(connection, {
    ...shared,
    publicationId: resolutionId,
    thing: thingOfBody(body),
    title: afterSummaries.publishedResolution(number, meetingBodyWords[body], draft.summary.trim()),
  })
  if (effects.some(({ kind }) => kind === 'changeCharter'))
    publishCharter(connection, { resolutionId, number, date: signedOn }, { today: signedOn, commandSequence })
}

/** Freezes a signed resolution with its signed paper; both hashes come with the command. */
export function freeze(
  context: CallContext,
  { resolutionId, textHash, scanId }: InputOf<(typeof contract)['freeze']>,
): Record<string, never> {
  const { connection } = context.book
  const text = readText(context, resolutionId)
  if (!text) refuse({ code: 'resolution-without-text', column: 'resolutionId' })
  if (text.frozenAt !== null) refuse({ code: 'resolution-frozen', data: { number: text.number } })
  const paper = { subject: 'resolution', key: resolutionId, textHash: text.textHash } as const
  refuseAll(freezeFaults(connection, paper, { textHash, scanId }))
  connection.run(keepFrozen, { resolutionId, scanId, frozenAt: context.now() })
  context.command.summary = afterSummaries.resolutionFrozen(text.number, textHash, scanId)
  return {}
}

function placeFaults({ meeting, heldOn }: MeetingHall, draft: ResolutionDraft, signedOn: string): Fault[] {
  const faults: Fault[] = []
  if (meeting.stage !== 'closed') faults.push(fault({ code: 'minutes-meeting-open' }))
  if (signedOn < heldOn)
    faults.push(fault({ code: 'minutes-signed-early', column: 'signedOn', value: signedOn, data: { date: heldOn } }))
  if (draft.summary.trim() === '') faults.push(fault({ code: 'text-missing', column: 'summary' }))
  if (draft.articles.length === 0) faults.push(fault({ code: 'resolution-without-article', column: 'articles' }))
  return faults
}

/** Effects that only a decision by the special majority may have (article 61.2). */
const SPECIAL: readonly ResolutionEffectKind[] = [
  'changeCharter',
  'changeGovernanceForm',
  'sellIndivisibleAsset',
  'sellDivisibleAsset',
]

/** Each article rests on a motion or election of this meeting that was passed, is in no other resolution, and could decide what it causes. */
function articleFaults({ articles }: ResolutionDraft, outcomes: ReadonlyMap<string, Outcome>): Fault[] {
  const seen = new Set<string>()
  return articles.flatMap(({ source, text, effects }, at) => {
    const row = at + 1
    const key = `${source.kind} ${source.id}`
    const outcome = outcomes.get(key)
    if (outcome === undefined) return [fault({ code: 'resolution-source-unknown', row })]
    const name = outcome.itemTitle
    const faults: Fault[] = []
    if (seen.has(key)) faults.push(fault({ code: 'resolution-source-twice', row, data: { name } }))
    seen.add(key)
    if (!outcome.passed) faults.push(fault({ code: 'resolution-not-passed', row, data: { name } }))
    if (outcome.resolvedBy !== null)
      faults.push(fault({ code: 'resolution-resolved', row, data: { name, number: outcome.resolvedBy } }))
    if (text.trim() === '') faults.push(fault({ code: 'text-missing', row, column: 'text' }))
    const elected = new Set(outcome.votes.elected.map((one) => one.key))
    for (const effect of effects) {
      if (SPECIAL.includes(effect.kind) && outcome.votes.majority !== 'special')
        faults.push(fault({ code: 'effect-other-majority', row, data: { name } }))
      if (effect.kind === 'electToPosts' && !effect.elected.every((one) => elected.has(one)))
        faults.push(fault({ code: 'effect-not-elected', row, data: { name } }))
    }
    return faults
  })
}
