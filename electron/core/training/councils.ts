import type { Council, CouncilMember, GraduationDecision } from '@shared/contract/graduation'
import type { TrainingRules } from '@shared/domain/training-rules'
import type { Connection } from '../db/connection'
import type { CouncilTable } from '../db/schema-graduation'
import { plain } from '../db/statement'
import { checkCouncil, councilBy } from '../law/training/council'
import type { Law } from '../law/law-figures'
import { refuse } from '../refusal'

type Row = CouncilTable & { graduates: number; others: number; issued: number }

const columns = `council.*,
  (SELECT count(*) FROM recognition WHERE recognition.councilId = council.councilId AND graduates = 1) AS graduates,
  (SELECT count(*) FROM recognition WHERE recognition.councilId = council.councilId AND graduates = 0) AS others,
  (SELECT count(*) FROM courseCertificate JOIN graduationDecision USING (decisionId)
    WHERE graduationDecision.councilId = council.councilId) AS issued`
const ofCourse = plain<{ courseId: string }, Row>(
  `SELECT ${columns} FROM council WHERE courseId = @courseId ORDER BY heldOn IS NULL, commandSequence`,
)
const byId = plain<{ councilId: string }, Row>(`SELECT ${columns} FROM council WHERE councilId = @councilId`)
const membersOf = plain<{ councilId: string }, CouncilMember>(
  'SELECT name, title, role FROM councilMember WHERE councilId = @councilId ORDER BY ordinal',
)
const decisionOf = plain<{ councilId: string }, GraduationDecision>(
  'SELECT decisionId, number, decidedOn, signer, signerTitle FROM graduationDecision WHERE councilId = @councilId',
)

type Asked = { law: Law; rules: TrainingRules }

/** The councils of a class, those that sat first in their order. */
export function councilsOf(connection: Connection, courseId: string, asked: Asked): Council[] {
  return connection.all(ofCourse, { courseId }).map((row) => councilFrom(connection, row, asked))
}

/** A council by its id with what the rules find wrong; refuses 'council-unknown'. */
export function councilOf(connection: Connection, councilId: string, asked: Asked): Council {
  const row = connection.get(byId, { councilId }) ?? refuse({ code: 'council-unknown', value: councilId })
  return councilFrom(connection, row, asked)
}

/** The class a council sits on; refuses 'council-unknown'. */
export function courseOfCouncil(connection: Connection, councilId: string): string {
  return (connection.get(byId, { councilId }) ?? refuse({ code: 'council-unknown', value: councilId })).courseId
}

function councilFrom(connection: Connection, row: Row, { law, rules }: Asked): Council {
  const { commandSequence: _, ...council } = row
  const { councilId, countsFrom, heldOn } = council
  const members = connection.all(membersOf, { councilId })
  // Of a short course the head of the school recognises alone: there is no council to find anything wrong with.
  const isByHead = heldOn !== null && council.minutesNumber === ''
  const facts = { members: members.map(({ name, role }) => ({ person: name, role })), closesOn: countsFrom, heldOn }
  return {
    ...council,
    members,
    by: councilBy(countsFrom, rules, law.holidays),
    findings: isByHead ? [] : checkCouncil(facts, rules, law.holidays),
    decision: connection.get(decisionOf, { councilId }) ?? null,
  }
}
