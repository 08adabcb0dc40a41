import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import type { Connection } from '../db/connection'
import type { AfterCouncilEntryTable } from '../db/schema-graduation'
import { plain } from '../db/statement'
import { markChangeWay } from '../law/training/council'

type Place = { enrolmentId: string; module: number; round: number }

const judged = plain<Place, { held: number }>(
  `SELECT 1 AS held FROM enrolment JOIN council USING (courseId)
   WHERE enrolment.enrolmentId = @enrolmentId AND heldOn IS NOT NULL AND (
     EXISTS (SELECT 1 FROM recognition WHERE recognition.enrolmentId = @enrolmentId AND graduates = 1)
     OR minutesNumber <> '' AND NOT EXISTS (SELECT 1 FROM moduleRepeat AS again WHERE again.enrolmentId = @enrolmentId AND again.module = @module AND again.round = @round
       AND again.commandSequence > (SELECT max(sat.commandSequence) FROM council AS sat WHERE sat.courseId = council.courseId AND sat.heldOn IS NOT NULL)))
   LIMIT 1`,
)
const recognisedOnce = plain<{ enrolmentId: string }, { graduates: number }>(
  'SELECT max(graduates) AS graduates FROM recognition WHERE enrolmentId = @enrolmentId HAVING count(*) > 0',
)
const insertEntry = plain<Omit<AfterCouncilEntryTable, 'entryId'>, never>(
  `INSERT INTO afterCouncilEntry (enrolmentId, what, module, reason, commandSequence)
   VALUES (@enrolmentId, @what, @module, @reason, @commandSequence)`,
)

export type AfterCouncil = {
  enrolmentId: string
  what: AfterCouncilEntryTable['what']
  module: number | null
  reason: string
  commandSequence: number
}

/**
 * Whether a council judged what is written of a learner in a module and round: from then on it changes by a logged entry alone (reading
 * 21). Of a short course, which has no council, only who is recognised. A module that is studied again after the council is free until the next one sits.
 */
export function isJudged(connection: Connection, place: Place): boolean {
  return markChangeWay(connection.get(judged, place) !== undefined) === 'logged'
}

/** Whether a council has looked at a learner, and recognised him or her. */
export function recognisedAs(connection: Connection, enrolmentId: string): 'no' | 'failed' | 'graduated' {
  const row = connection.get(recognisedOnce, { enrolmentId })
  if (row === undefined) return 'no'
  return row.graduates === 1 ? 'graduated' : 'failed'
}

/** The refusal of a change after the council that does not say why; null where it does. */
export function unsaidFault(name: string, reason: string, row: number | null): Fault | null {
  return reason === ''
    ? fault({ code: 'after-council-reason', row, column: 'reason', value: name, data: { name } })
    : null
}

/** Writes down why something changes after the council; the database asks for it in the same command. */
export function logAfterCouncil(connection: Connection, entry: AfterCouncil): void {
  connection.run(insertEntry, entry)
}
