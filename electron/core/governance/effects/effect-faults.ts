import type { GovernanceForm } from '@shared/contract/books'
import type { Fault } from '@shared/contract/refusal'
import type { ResolutionEffect } from '@shared/contract/resolution-effects'
import type { ResolutionBody } from '@shared/contract/resolutions'
import { articleWords } from '@shared/text/article'
import { fault } from '@shared/text/fault'
import { membershipWords } from '@shared/text/membership-words'
import { effectWords } from '@shared/text/resolution-paper'
import { resolutionBodyWords } from '@shared/text/resolutions'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { whoAppoints } from '../../law/bodies/who-appoints'
import { causeRules } from '../../law/leaving-causes'
import { rightBody } from '../../law/right-body'
import { readMember } from '../../ledger/members'
import { allPosts, governanceFormOn } from '../posts-on'

const partyName = plain<{ code: string }, { name: string }>('SELECT name FROM party WHERE code = @code')

type Deciding = { bodies: readonly ResolutionBody[]; article: string }

/**
 * What stands against a body's resolution of a day causing these effects, effect by effect in their order: another body decides it, a
 * membership ends without anybody deciding it (article 33.1.a to c), or it names nobody of the register. [] when nothing does.
 */
export function effectFaults(
  connection: Connection,
  { body, date }: { body: ResolutionBody; date: string },
  effects: readonly ResolutionEffect[],
): Fault[] {
  const form = governanceFormOn(connection, date)
  const name = (code: string) => connection.get(partyName, { code })?.name ?? code
  return effects.flatMap((effect) => {
    const known = memberFaults(connection, effect)
    if (known.length > 0) return known
    const right = whoDecides(connection, form, effect)
    if (right === null || right.bodies.includes(body)) return []
    const choices = right.bodies.map((one) => resolutionBodyWords[one]).join(', ')
    const data = {
      value: effectWords(effect, name, { form }),
      other: resolutionBodyWords[body],
      choices,
      reason: articleWords(right.article),
    }
    return [fault({ code: 'effect-other-body', column: 'effects', data })]
  })
}

function memberFaults(connection: Connection, effect: ResolutionEffect): Fault[] {
  const codes =
    effect.kind === 'electToPosts' ? effect.elected : 'member' in effect ? [effect.member] : ([] as readonly string[])
  const stranger = codes.find((code) => readMember(connection, code) === undefined)
  if (stranger !== undefined)
    return [fault({ code: 'member-unknown', column: 'effects', value: stranger, data: { party: stranger } })]
  if (effect.kind !== 'endMembership' || causeRules[effect.cause].decided) return []
  const { letter } = causeRules[effect.cause]
  const reason = articleWords(`33.1.${letter ?? ''}`)
  return [
    fault({
      code: 'effect-undecided',
      column: 'effects',
      data: { value: membershipWords.causes[effect.cause], reason },
    }),
  ]
}

/** The bodies that may decide what an effect says; null where the law leaves it to whoever resolves. */
function whoDecides(connection: Connection, form: GovernanceForm, effect: ResolutionEffect): Deciding | null {
  const full = form === 'full'
  switch (effect.kind) {
    case 'admitMember':
    case 'endMembership': {
      const right = rightBody(form, readMember(connection, effect.member)?.type ?? 'official')
      return { bodies: [right.body], article: right.article }
    }
    case 'changeCharter':
      return { bodies: ['generalMeeting', 'foundingConference'], article: full ? '64.1' : '70.1' }
    case 'changeGovernanceForm':
      return { bodies: ['generalMeeting'], article: full ? '64.6' : '70.6' }
    case 'electToPosts':
      return whoAppoints(form, effect.post)
    case 'dismissFromPost': {
      const post = allPosts(connection).find(({ postId }) => postId === effect.postId)
      return post === undefined ? null : whoAppoints(form, post.kind)
    }
    case 'approveStatements':
      return { bodies: ['generalMeeting'], article: full ? '64.1' : '70.1' }
    case 'approveDistribution':
      return { bodies: ['generalMeeting'], article: full ? '64.2' : '70.2' }
    case 'sellIndivisibleAsset':
    case 'sellDivisibleAsset':
      return { bodies: ['generalMeeting'], article: full ? '61.2.b, 64.3' : '61.2.b, 70.3' }
    case 'refundCapital':
      return { bodies: ['generalMeeting'], article: full ? '64.5' : '70.5' }
    case 'other':
      return null
  }
}
