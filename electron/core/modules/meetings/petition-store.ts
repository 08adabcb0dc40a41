import { z } from 'zod'
import type { Connection } from '../../db/connection'
import type { PetitionTable } from '../../db/schema-meetings'
import { plain, sql, statement } from '../../db/statement'

/** The signers of a petition as its row holds them. */
export const Signers = z.array(z.string())

const byId = statement<{ petitionId: string }>()((p) =>
  sql.selectFrom('petition').selectAll().where('petitionId', '=', p.petitionId),
)

/** A petition by its id; undefined when there is none. */
export function readPetition(connection: Connection, petitionId: string): PetitionTable | undefined {
  return connection.get(byId, { petitionId })
}

const ofMeeting = plain<{ meetingId: string }, PetitionTable>(
  'SELECT * FROM petition WHERE meetingId = @meetingId ORDER BY receivedOn, commandSequence',
)

/** The petitions of a meeting as they came in. */
export function petitionsOf(connection: Connection, meetingId: string): PetitionTable[] {
  return connection.all(ofMeeting, { meetingId })
}

export const insertPetition = statement<Omit<PetitionTable, 'answer' | 'answerNote'>>()((p) =>
  sql.insertInto('petition').values({
    petitionId: p.petitionId,
    meetingId: p.meetingId,
    receivedOn: p.receivedOn,
    content: p.content,
    signers: p.signers,
    answer: null,
    answerNote: '',
    commandSequence: p.commandSequence,
  }),
)

export const answerPetition = plain<
  { petitionId: string; answer: NonNullable<PetitionTable['answer']>; answerNote: string },
  never
>('UPDATE petition SET answer = @answer, answerNote = @answerNote WHERE petitionId = @petitionId')
