import type { EffectState, ResolutionTask, RestingRow } from '@shared/contract/meeting-resolutions'
import { ResolutionEffect } from '@shared/contract/resolution-effects'
import type { GovernanceForm } from '@shared/contract/books'
import { effectWords } from '@shared/text/resolution-paper'
import type { Connection } from '../../db/connection'
import { plain, sql, statement } from '../../db/statement'
import type { ResolutionEffectTable } from '../../db/schema-minutes'
import { readResolution } from '../../membership/resolutions'
import { governanceFormOn } from '../posts-on'

const effectsOf = plain<{ resolutionId: string }, { ordinal: number; content: string }>(
  'SELECT ordinal, content FROM resolutionEffect WHERE resolutionId = @resolutionId ORDER BY ordinal',
)
const insertEffect = statement<ResolutionEffectTable>()((p) =>
  sql.insertInto('resolutionEffect').values({
    resolutionId: p.resolutionId,
    ordinal: p.ordinal,
    kind: p.kind,
    content: p.content,
    commandSequence: p.commandSequence,
  }),
)
const stepsBy = plain<{ resolutionId: string; member: string; kind: string }, { found: number }>(
  'SELECT 1 AS found FROM memberStep WHERE resolutionId = @resolutionId AND member = @member AND kind = @kind',
)
const postBy = plain<{ resolutionId: string; member: string; kind: string }, { found: number }>(
  'SELECT 1 AS found FROM post WHERE resolutionId = @resolutionId AND member = @member AND kind = @kind',
)
const approvalBy = plain<{ resolutionId: string; year: number }, { found: number }>(
  'SELECT 1 AS found FROM statementsApproval WHERE resolutionId = @resolutionId AND year = @year',
)
const refundBy = plain<{ resolutionId: string; member: string }, { found: number }>(
  `SELECT 1 AS found FROM capitalChange WHERE resolutionId = @resolutionId AND member = @member AND kind = 'refund'`,
)
const dealBy = plain<
  { resolutionId: string; asset: string },
  { dealId: string; finishedOn: string | null; vouchers: number }
>(
  `SELECT dealId, finishedOn, (SELECT count(*) FROM assetDealVoucher WHERE assetDealVoucher.dealId = assetDeal.dealId) AS vouchers
   FROM assetDeal WHERE resolutionId = @resolutionId AND asset = @asset ORDER BY commandSequence LIMIT 1`,
)

/** What a resolution causes, in its order. */
export function effectsOfResolution(
  connection: Connection,
  resolutionId: string,
): { ordinal: number; effect: ResolutionEffect }[] {
  return connection
    .all(effectsOf, { resolutionId })
    .map(({ ordinal, content }) => ({ ordinal, effect: ResolutionEffect.parse(JSON.parse(content)) }))
}

/** Adds effects after those a resolution has; answers the ordinals. */
export function keepEffects(
  connection: Connection,
  { resolutionId, commandSequence }: { resolutionId: string; commandSequence: number },
  effects: readonly ResolutionEffect[],
): number[] {
  const begun = connection.all(effectsOf, { resolutionId }).length
  return effects.map((effect, at) => {
    const ordinal = begun + at + 1
    const content = JSON.stringify(effect)
    connection.run(insertEffect, { resolutionId, ordinal, kind: effect.kind, content, commandSequence })
    return ordinal
  })
}

type Facts = {
  connection: Connection
  resolutionId: string
  resting: readonly RestingRow[]
  tasks: readonly ResolutionTask[]
  name: (code: string) => string
  /** The words of a field of the charter. */
  field: (id: string) => string
}

/** Where each effect of a resolution stands, by what is in the book and rests on it. */
export function effectStates(facts: Facts): EffectState[] {
  const { connection, resolutionId, name, field } = facts
  const form = formOf(connection, resolutionId)
  return effectsOfResolution(connection, resolutionId).map(({ ordinal, effect }) => {
    const { state, resting } = stateOf(facts, ordinal, effect)
    return { ordinal, effect, said: effectWords(effect, name, { form, field }), state, resting }
  })
}

/** The form of governance on the day of a resolution. */
function formOf(connection: Connection, resolutionId: string): GovernanceForm {
  return governanceFormOn(connection, readResolution(connection, resolutionId)?.date ?? '')
}

type State = Pick<EffectState, 'state' | 'resting'>

function stateOf(facts: Facts, ordinal: number, effect: ResolutionEffect): State {
  const { connection, resolutionId, resting } = facts
  const rows = (kind: RestingRow['kind'], ...keys: string[]) =>
    resting.filter((row) => row.kind === kind && (keys.length === 0 || keys.includes(row.key)))
  const when = (done: boolean, found: RestingRow[]): State => ({ state: done ? 'done' : 'open', resting: found })
  const of = { resolutionId }
  switch (effect.kind) {
    case 'admitMember':
      return when(
        connection.get(stepsBy, { ...of, member: effect.member, kind: 'admission' }) !== undefined,
        rows('member', effect.member),
      )
    case 'endMembership':
      return when(
        connection.get(stepsBy, { ...of, member: effect.member, kind: 'departure' }) !== undefined,
        rows('member', effect.member),
      )
    case 'changeCharter': {
      const fields = Object.keys(effect.values)
      const found = rows('charter', ...fields)
      return when(
        fields.every((field) => found.some(({ key }) => key === field)),
        found,
      )
    }
    case 'changeGovernanceForm':
      return when(rows('form', effect.form).length > 0, rows('form'))
    case 'electToPosts': {
      const given = effect.elected.map((member) => connection.get(postBy, { ...of, member, kind: effect.post }))
      // Of two elected who are family only one is given a seat (reading 5), by the one command that gives them all.
      return when(
        given.some((one) => one !== undefined),
        rows('post'),
      )
    }
    case 'approveStatements':
      return when(connection.get(approvalBy, { ...of, year: effect.year }) !== undefined, rows('statements'))
    case 'approveDistribution':
      return when(rows('distribution', effect.distributionId).length > 0, rows('distribution', effect.distributionId))
    case 'refundCapital':
      return when(
        connection.get(refundBy, { ...of, member: effect.member }) !== undefined,
        rows('capital', effect.member),
      )
    case 'dismissFromPost':
      return when(rows('post', effect.postId).length > 0, rows('post', effect.postId))
    case 'sellIndivisibleAsset':
    case 'sellDivisibleAsset': {
      const deal = connection.get(dealBy, { ...of, asset: effect.asset })
      if (deal === undefined) return { state: 'open', resting: [] }
      return { state: deal.finishedOn === null ? 'doing' : 'done', resting: rows('deal', deal.dealId) }
    }
    case 'other': {
      const task = facts.tasks.find(({ taskId }) => taskId === otherTaskId(resolutionId, ordinal))
      const done = task?.state === 'done' || task?.state === 'dropped'
      return { state: done ? 'done' : task?.state === 'doing' ? 'doing' : 'open', resting: [] }
    }
  }
}

/** The task that an effect in words becomes when its resolution is signed. */
export function otherTaskId(resolutionId: string, ordinal: number): string {
  return `${resolutionId}/${ordinal}`
}
