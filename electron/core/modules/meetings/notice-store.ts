import type { NoticeMethod } from '@shared/contract/meeting-people'
import type { Connection } from '../../db/connection'
import type { MeetingTable } from '../../db/schema-meetings'
import { plain } from '../../db/statement'

type Sent = { sentOn: string; method: NoticeMethod; proof: string }

const ofEdition = plain<{ meetingId: string; edition: number }, Sent & { member: string }>(
  `SELECT member, sentOn, method, proof FROM notice
   WHERE meetingId = @meetingId AND edition = @edition AND removedAt IS NULL`,
)

type OfMeeting = Pick<MeetingTable, 'meetingId' | 'noticeEdition'>

/** The notices that count for a meeting, by member. */
export function noticesOf(connection: Connection, { meetingId, noticeEdition: edition }: OfMeeting): Map<string, Sent> {
  return new Map(connection.all(ofEdition, { meetingId, edition }).map(({ member, ...sent }) => [member, sent]))
}

const earlier = plain<{ meetingId: string; edition: number }, { member: string }>(
  'SELECT DISTINCT member FROM notice WHERE meetingId = @meetingId AND edition < @edition AND removedAt IS NULL',
)

/** Who was told of a day or place that has changed since. */
export function toldBefore(connection: Connection, { meetingId, noticeEdition: edition }: OfMeeting): Set<string> {
  return new Set(connection.all(earlier, { meetingId, edition }).map(({ member }) => member))
}

export const keepNotice = plain<
  Sent & { meetingId: string; member: string; edition: number; commandSequence: number },
  never
>(
  `INSERT INTO notice (meetingId, member, edition, sentOn, method, proof, removedAt, commandSequence)
   VALUES (@meetingId, @member, @edition, @sentOn, @method, @proof, NULL, @commandSequence)
   ON CONFLICT (meetingId, member, edition) DO UPDATE SET sentOn = excluded.sentOn, method = excluded.method,
     proof = excluded.proof, removedAt = NULL, commandSequence = excluded.commandSequence`,
)

export const removeNotice = plain<{ meetingId: string; member: string; edition: number; removedAt: string }, never>(
  'UPDATE notice SET removedAt = @removedAt WHERE meetingId = @meetingId AND member = @member AND edition = @edition',
)
