import type { Connection } from '../db/connection'
import type { MemberStepTable } from '../db/schema-members'
import { plain, sql, statement } from '../db/statement'

export type NewStep = Omit<MemberStepTable, 'stepId'>

const insert = statement<NewStep>()((p) =>
  sql.insertInto('memberStep').values({
    member: p.member,
    kind: p.kind,
    date: p.date,
    cause: p.cause,
    resolutionId: p.resolutionId,
    voucherId: p.voucherId,
    note: p.note,
    content: p.content,
    commandSequence: p.commandSequence,
  }),
)

/** Records a step of a membership and answers its id; steps are never changed. */
export function insertStep(connection: Connection, step: NewStep): number {
  return Number(connection.run(insert, step).lastInsertRowid)
}

const ofMember = statement<{ member: string }>()((p) =>
  sql.selectFrom('memberStep').selectAll().where('member', '=', p.member).orderBy('stepId'),
)
const byId = statement<{ stepId: number }>()((p) =>
  sql.selectFrom('memberStep').selectAll().where('stepId', '=', p.stepId),
)

/** A member's steps in the order they were taken. */
export function stepsOf(connection: Connection, member: string): MemberStepTable[] {
  return connection.all(ofMember, { member })
}

/** One step; undefined when there is none of that id. */
export function readStep(connection: Connection, stepId: number): MemberStepTable | undefined {
  return connection.get(byId, { stepId })
}

/** A membership that is not at rest: somebody applied, was admitted, or is leaving; `date` is its last step's of a kind that moves it. */
export type WaitingRow = {
  code: string
  name: string
  type: 'official' | 'contributing' | 'nonContributing'
  stage: 'applied' | 'approved' | 'leaving'
  kind: MemberStepTable['kind']
  date: string
}

const waiting = plain<Record<string, never>, WaitingRow>(
  `SELECT member.code, party.name, member.type, member.stage, memberStep.kind, memberStep.date FROM member
   JOIN party USING (code) JOIN memberStep ON memberStep.stepId = (
     SELECT max(stepId) FROM memberStep WHERE memberStep.member = member.code AND memberStep.kind <> 'fee')
   WHERE member.stage IN ('applied', 'approved', 'leaving') ORDER BY memberStep.date, member.code`,
)

/** Who waits at a step, the longest first. */
export function waitingRows(connection: Connection): WaitingRow[] {
  return connection.all(waiting, {})
}
