import { plain } from '../../db/statement'
import { nextMeetingBy } from '../../law/meetings/regular-meeting'
import { regularRuleOn } from '../regular-rule'
import type { DueDraft, DueQuestion } from './due'
import { heldMeetings, lastHeldOn } from './held'

const members = plain<Record<string, never>, { count: number }>('SELECT count(*) AS count FROM post')

/**
 * The next regular meeting of the body that must meet regularly (R15, articles 57.1, 65.3), counted from the last one. A book that
 * knows of no meeting and of nobody in a post says nothing: it is not yet kept for that.
 */
export function regularMeetingsDue({ book: { connection }, law, today }: DueQuestion): DueDraft[] {
  const held = heldMeetings(connection)
  const { count: posts = 0 } = connection.get(members, {}) ?? {}
  if (held.length === 0 && posts === 0) return []
  const { body, months, article } = regularRuleOn(connection, law, today)
  const last = lastHeldOn(held, body, today)
  return [
    {
      key: `regular ${body}`,
      code: body === 'board' ? 'board-meeting-regular' : 'general-meeting-regular',
      dueOn: last === null ? null : nextMeetingBy(last, months, today).by,
      owner: body === 'board' ? 'chairperson' : 'director',
      basis: 'law',
      article,
      values: { months },
    },
  ]
}
