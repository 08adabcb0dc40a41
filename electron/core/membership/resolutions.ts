import type { Fault } from '@shared/contract/refusal'
import type { ResolutionBody } from '@shared/contract/resolutions'
import { articleWords } from '@shared/text/article'
import { fault } from '@shared/text/fault'
import { resolutionBodyWords } from '@shared/text/resolutions'
import type { Connection } from '../db/connection'
import type { ResolutionTable } from '../db/schema-members'
import { plain, sql, statement } from '../db/statement'

const byId = statement<{ resolutionId: string }>()((p) =>
  sql.selectFrom('resolution').selectAll().where('resolutionId', '=', p.resolutionId),
)

/** A resolution as it was recorded, also one that is void; undefined when there is none of that id. */
export function readResolution(connection: Connection, resolutionId: string): ResolutionTable | undefined {
  return connection.get(byId, { resolutionId })
}

/**
 * What is wrong with resting a decision on a resolution: there is none of that id, it is void, or another body than one of `bodies`
 * made it, which `articles` of law 17/2023/QH15 ('64.1, 70.1') say. Null when nothing is.
 */
export function resolutionFault(
  connection: Connection,
  resolutionId: string,
  bodies?: readonly ResolutionBody[],
  articles?: string,
): Fault | null {
  const resolution = readResolution(connection, resolutionId)
  if (!resolution) return fault({ code: 'resolution-unknown', column: 'resolutionId' })
  const { number, date, body, voidNote } = resolution
  if (voidNote !== null) return fault({ code: 'resolution-void', column: 'resolutionId', data: { number, date } })
  if (bodies === undefined || bodies.includes(body)) return null
  const choices = bodies.map((one) => resolutionBodyWords[one]).join(', ')
  return fault({
    code: 'resolution-other-body',
    column: 'resolutionId',
    data: {
      number,
      value: resolutionBodyWords[body],
      choices,
      reason: articles === undefined ? null : articleWords(articles),
    },
  })
}

const decidedBy = plain<{ resolutionId: string }, { special: number }>(
  `SELECT coalesce(max(json_extract(votes, '$.majority') = 'special'), 0) AS special FROM resolutionText
     LEFT JOIN resolutionArticle USING (resolutionId) WHERE resolutionId = @resolutionId GROUP BY resolutionId`,
)

/**
 * What is wrong with resting on a general meeting's resolution what article 61.2 of law 17/2023/QH15 gives to 65 % of the votes: it came out
 * of a meeting of this book, and none of its articles was decided by that majority. Null when nothing is; of a resolution made
 * elsewhere the book knows no votes, and the founding conference decides by the plain majority (article 39).
 */
export function specialMajorityFault(connection: Connection, resolutionId: string, articles: string): Fault | null {
  const resolution = readResolution(connection, resolutionId)
  const counted = connection.get(decidedBy, { resolutionId })
  if (resolution?.body !== 'generalMeeting' || counted === undefined || counted.special === 1) return null
  const data = { number: resolution.number, reason: articleWords(articles) }
  return fault({ code: 'resolution-ordinary-majority', column: 'resolutionId', data })
}
