import type { InputOf } from '@shared/contract/procedure'
import type { ResolutionEffect } from '@shared/contract/resolution-effects'
import type { resolutions as contract } from '@shared/contract/resolutions'
import { afterSummaries } from '@shared/text/after-summaries'
import { restingWords } from '@shared/text/resolution-paper'
import { ArticleVotes } from '@shared/contract/meeting-resolutions'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import type { CallContext } from '../../context'
import type { AssetDealTable, StatementsApprovalTable } from '../../db/schema-minutes'
import type { ResolutionTable } from '../../db/schema-members'
import { plain, sql, statement } from '../../db/statement'
import { appraisalOf, statementsFault } from '../../governance/appraisals'
import { effectsOfResolution } from '../../governance/effects/effect-states'
import { addPublication } from '../../governance/publications'
import { giveTask, readTask, stepTask, tasksOfResolution } from '../../governance/resolution-tasks'
import { missingToSellIndivisible } from '../../law/indivisible'
import { lawOn } from '../../law/law-figures'
import { readResolution, resolutionFault } from '../../membership/resolutions'
import { refuse, refuseAll } from '../../refusal'

const insertApproval = statement<StatementsApprovalTable>()((p) =>
  sql.insertInto('statementsApproval').values({
    approvalId: p.approvalId,
    year: p.year,
    resolutionId: p.resolutionId,
    appraisal: p.appraisal,
    approvedOn: p.approvedOn,
    commandSequence: p.commandSequence,
  }),
)
const insertDeal = statement<Omit<AssetDealTable, 'finishedOn'>>()((p) =>
  sql.insertInto('assetDeal').values({
    dealId: p.dealId,
    resolutionId: p.resolutionId,
    indivisible: p.indivisible,
    deal: p.deal,
    asset: p.asset,
    amount: p.amount,
    valuation: p.valuation,
    date: p.date,
    finishedOn: null,
    commandSequence: p.commandSequence,
  }),
)
const dealById = plain<{ dealId: string }, AssetDealTable>('SELECT * FROM assetDeal WHERE dealId = @dealId')
const dealOf = plain<{ resolutionId: string; asset: string }, { found: number }>(
  'SELECT 1 AS found FROM assetDeal WHERE resolutionId = @resolutionId AND asset = @asset',
)
const approvedAlready = plain<{ resolutionId: string; year: number }, { found: number }>(
  'SELECT 1 AS found FROM statementsApproval WHERE resolutionId = @resolutionId AND year = @year',
)
const finish = plain<{ dealId: string; date: string }, never>(
  'UPDATE assetDeal SET finishedOn = @date WHERE dealId = @dealId',
)
const votesOf = plain<{ resolutionId: string }, { votes: string }>(
  'SELECT votes FROM resolutionArticle WHERE resolutionId = @resolutionId ORDER BY ordinal',
)

type Done = Record<string, never>

/** A resolution in force of the general meeting and its effect of that ordinal; refuses what is not so. */
function effectOf<K extends ResolutionEffect['kind']>(
  { book: { connection } }: CallContext,
  { resolutionId, ordinal }: { resolutionId: string; ordinal: number },
  kinds: readonly K[],
): { resolution: ResolutionTable; effect: Extract<ResolutionEffect, { kind: K }> } {
  const wrong = resolutionFault(
    connection,
    resolutionId,
    ['generalMeeting', 'foundingConference'],
    '64.1, 64.3, 70.1, 70.3',
  )
  if (wrong !== null) refuseAll([wrong])
  const resolution = readResolution(connection, resolutionId)
  const found = effectsOfResolution(connection, resolutionId).find((one) => one.ordinal === ordinal)?.effect
  const effect = kinds.includes(found?.kind as K) ? found : undefined
  if (resolution === undefined || effect === undefined) refuse({ code: 'effect-unknown', column: 'ordinal' })
  return { resolution, effect: effect as Extract<ResolutionEffect, { kind: K }> }
}

/** The meeting approved the statements of a year: recorded once, on an appraisal that counts (R30), and to be published (article 14.1.d, 14.1.đ). */
export function approveStatements(context: CallContext, input: InputOf<(typeof contract)['approveStatements']>): Done {
  const { connection } = context.book
  const { sequence: commandSequence } = context.command
  const { resolution, effect } = effectOf(context, input, ['approveStatements'])
  const { year } = effect
  const { resolutionId, date, number } = resolution
  if (connection.get(approvedAlready, { resolutionId, year })) refuse({ code: 'effect-done', data: { number } })
  const wrong = statementsFault(connection, year)
  if (wrong !== null) refuseAll([wrong])
  const appraisal = appraisalOf(connection, year)?.number ?? ''
  connection.run(insertApproval, {
    approvalId: input.id,
    year,
    resolutionId,
    appraisal,
    approvedOn: date,
    commandSequence,
  })
  for (const thing of ['statements', 'fundsAndAssets'] as const)
    addPublication(connection, {
      publicationId: `${input.id}/${thing}`,
      thing,
      issuedOn: date,
      resolutionId,
      commandSequence,
      title: afterSummaries.publishedYear[thing](year),
    })
  context.command.summary = afterSummaries.statementsApproved(year, number)
  return {}
}

/** Opens a deal the meeting allowed; of an indivisible asset only with a valuation and 65 % of the votes (articles 61.2.b, 77.3). */
export function openDeal(context: CallContext, input: InputOf<(typeof contract)['openDeal']>): { dealId: string } {
  const { connection } = context.book
  const { resolution, effect } = effectOf(context, input, ['sellIndivisibleAsset', 'sellDivisibleAsset'])
  const { resolutionId, number } = resolution
  const { asset, deal, amount } = effect
  if (connection.get(dealOf, { resolutionId, asset })) refuse({ code: 'effect-done', data: { number } })
  if (input.date < resolution.date)
    refuse({ code: 'deal-early', column: 'date', value: input.date, data: { date: resolution.date, number } })
  const valuation = toNfc(input.valuation === '' ? effect.valuation : input.valuation)
  const indivisible = effect.kind === 'sellIndivisibleAsset'
  const votes = specialVotes(context, resolution) ?? input.votes ?? { for: 0, base: 0 }
  const lacking = missingToSellIndivisible(
    // A divisible asset needs the votes alone (article 61.2.b).
    {
      appraised: !indivisible || valuation !== '',
      appraisalAccepted: true,
      votesFor: votes.for,
      votesPresent: votes.base,
    },
    lawOn(context.core.law, resolution.date).specialMajorityPercent,
  )
  refuseAll([
    ...(lacking.includes('appraisal') ? [fault({ code: 'deal-not-valued', column: 'valuation' })] : []),
    ...(lacking.includes('majority')
      ? [fault({ code: 'deal-majority', column: 'votes', data: { count: votes.for, amount: votes.base } })]
      : []),
  ])
  connection.run(insertDeal, {
    dealId: input.id,
    resolutionId,
    indivisible: indivisible ? 1 : 0,
    deal,
    asset,
    amount,
    valuation,
    date: input.date,
    commandSequence: context.command.sequence,
  })
  context.command.summary = afterSummaries.dealAllowed(asset, number)
  return { dealId: input.id }
}

/** The votes of the article that was decided by the special majority; null for a resolution made elsewhere, whose votes are said. */
function specialVotes({ book }: CallContext, resolution: ResolutionTable): { for: number; base: number } | null {
  if (resolution.origin !== 'meeting') return null
  const all = book.connection
    .all(votesOf, { resolutionId: resolution.resolutionId })
    .map(({ votes }) => ArticleVotes.parse(JSON.parse(votes)))
  return all.find(({ majority }) => majority === 'special') ?? { for: 0, base: 0 }
}

/** Ends a deal: nothing more of it may be posted. */
export function finishDeal(context: CallContext, { dealId, date }: InputOf<(typeof contract)['finishDeal']>): Done {
  const { connection } = context.book
  const deal = connection.get(dealById, { dealId })
  if (!deal || deal.finishedOn !== null) refuse({ code: 'deal-not-open', column: 'dealId' })
  if (date < deal.date)
    refuse({ code: 'deal-early', column: 'date', value: date, data: { date: deal.date, number: null } })
  connection.run(finish, { dealId, date })
  context.command.summary = afterSummaries.dealFinished(deal.asset)
  return {}
}

/** Gives somebody a task of a resolution. */
export function giveTaskOf(
  context: CallContext,
  { id, resolutionId, text, owner, dueOn }: InputOf<(typeof contract)['giveTask']>,
): { taskId: string } {
  const { connection } = context.book
  const wrong = resolutionFault(connection, resolutionId)
  const missing = text === '' ? fault({ code: 'text-missing', column: 'text' }) : null
  refuseAll([wrong, missing].flatMap((one) => (one === null ? [] : [one])))
  const { sequence: commandSequence } = context.command
  giveTask(connection, { taskId: id, resolutionId, text: toNfc(text), owner: toNfc(owner), dueOn, commandSequence })
  const number = readResolution(connection, resolutionId)?.number ?? ''
  context.command.summary = afterSummaries.taskGiven(number, toNfc(text), toNfc(owner))
  return { taskId: id }
}

/** A step of a task; one that is over takes none, one that is given up says why. */
export function stepTaskOf(context: CallContext, input: InputOf<(typeof contract)['stepTask']>): Done {
  const { connection } = context.book
  const { taskId, date, state, note } = input
  const task = readTask(connection, taskId)
  if (!task) refuse({ code: 'task-unknown', column: 'taskId' })
  const standing = tasksOfResolution(connection, task.resolutionId, date).find((one) => one.taskId === taskId)
  if (standing?.state === 'done' || standing?.state === 'dropped') refuse({ code: 'task-over', column: 'state' })
  if (state === 'dropped' && note === '') refuse({ code: 'reason-missing', column: 'note' })
  stepTask(connection, { taskId, date, state, note: toNfc(note), commandSequence: context.command.sequence })
  const number = readResolution(connection, task.resolutionId)?.number ?? ''
  context.command.summary = afterSummaries.taskStep(number, restingWords.taskStates[state], task.text)
  return {}
}
