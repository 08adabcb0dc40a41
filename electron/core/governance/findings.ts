import type { Fault } from '@shared/contract/refusal'
import type { FindingEntry, FindingState } from '@shared/contract/supervision/findings'
import { fault } from '@shared/text/fault'
import type { Connection } from '../db/connection'
import type { FindingStepTable, FindingTable } from '../db/schema-supervision'
import { plain, sql, statement } from '../db/statement'
import { refuseAll } from '../refusal'
import { takePaperNumber } from './numbers'

const insertFinding = statement<FindingTable>()((p) =>
  sql.insertInto('finding').values({
    findingId: p.findingId,
    number: p.number,
    issuedOn: p.issuedOn,
    title: p.title,
    content: p.content,
    basis: p.basis,
    recommendation: p.recommendation,
    addressee: p.addressee,
    dueOn: p.dueOn,
    inspectionId: p.inspectionId,
    voucherId: p.voucherId,
    commandSequence: p.commandSequence,
  }),
)
const knownInspection = plain<{ inspectionId: string }, { found: number }>(
  'SELECT 1 AS found FROM inspection WHERE inspectionId = @inspectionId',
)
const knownVoucher = plain<{ voucherId: number }, { found: number }>(
  'SELECT 1 AS found FROM voucher WHERE voucherId = @voucherId',
)

/**
 * Issues a finding inside the caller's command and gives its number, '03/TB-BKS' (article 69.3.e): from now on it can be read and has to be
 * answered. Refuses what is missing and a due day before the day of issue, all at once.
 */
export function issueFinding(
  connection: Connection,
  { findingId, commandSequence, ...entry }: FindingEntry & { findingId: string; commandSequence: number },
): string {
  const { inspectionId = null, voucherId = null, issuedOn, dueOn } = entry
  const faults: Fault[] = []
  for (const column of ['title', 'content', 'recommendation'] as const)
    if (entry[column].trim() === '') faults.push(fault({ code: 'text-missing', column }))
  if (dueOn < issuedOn)
    faults.push(fault({ code: 'finding-due-early', column: 'dueOn', value: dueOn, data: { date: issuedOn } }))
  if (inspectionId !== null && !connection.get(knownInspection, { inspectionId }))
    faults.push(fault({ code: 'inspection-unknown', column: 'inspectionId' }))
  if (voucherId !== null && !connection.get(knownVoucher, { voucherId }))
    faults.push(fault({ code: 'voucher-unknown', column: 'voucherId', value: voucherId }))
  refuseAll(faults)
  const paper = { kind: 'notice', body: 'supervisors', date: issuedOn } as const
  const number = takePaperNumber(connection, { ...paper, subject: 'finding', subjectKey: findingId, commandSequence })
  connection.run(insertFinding, { ...entry, findingId, number, inspectionId, voucherId, commandSequence })
  return number
}

/** Where a finding stands after its steps, and the day it is due by now. */
export function findingStanding(
  finding: Pick<FindingTable, 'dueOn'>,
  steps: readonly Pick<FindingStepTable, 'kind' | 'dueOn'>[],
): { state: FindingState; dueOn: string } {
  let state: FindingState = 'open'
  let { dueOn } = finding
  for (const step of steps) {
    if (step.kind === 'answer') state = 'answered'
    else if (step.kind === 'closed') state = 'closed'
    else if (step.kind === 'sentBack' || step.kind === 'reopened') state = 'open'
    dueOn = step.dueOn ?? dueOn
  }
  return { state, dueOn }
}
