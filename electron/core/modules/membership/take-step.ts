import type { MemberStage } from '@shared/contract/members'
import type { LeavingCause } from '@shared/contract/leaving-cause'
import type { StepKind } from '@shared/contract/membership'
import type { Fault } from '@shared/contract/refusal'
import { fault } from '@shared/text/fault'
import { membershipWords } from '@shared/text/membership-words'
import type { CallContext } from '../../context'
import type { MemberTable } from '../../db/schema'
import type { ResolutionTable } from '../../db/schema-members'
import { signersOn } from '../../db/signers'
import { readMember } from '../../ledger/members'
import { readParty } from '../../ledger/parties'
import { changeMember, type MemberRecord } from '../../membership/register'
import { newestFrom } from '../../membership/register-versions'
import { readResolution, resolutionFault } from '../../membership/resolutions'
import { insertStep, stepsOf } from '../../membership/steps'
import type { RightBody } from '../../law/right-body'
import { refuse } from '../../refusal'
import { StepContent, type StepDetails } from '../../documents/membership/step-content'

/** A member of the register with the party's fields; refuses 'member-unknown'. */
export function memberRecord({ book }: CallContext, code: string): MemberRecord {
  const member = readMember(book.connection, code)
  const party = readParty(book.ledger, code)
  if (!member || !party) return refuse({ code: 'member-unknown', column: 'member', value: code, data: { party: code } })
  return { member, party }
}

/** Why a step cannot be taken where the membership stands, or on that day: it would lie ahead, or before the step it follows. */
export function placeFaults(
  context: CallContext,
  { member, party }: MemberRecord,
  step: { kind: StepKind; date: string; from: readonly MemberStage[] },
): Fault[] {
  const { kind, date, from } = step
  if (!from.includes(member.stage)) {
    const data = { name: party.name, value: membershipWords.stages[member.stage], reason: membershipWords.steps[kind] }
    return [fault({ code: 'membership-other-stage', data })]
  }
  if (date > context.today())
    return [fault({ code: 'member-change-ahead', column: 'date', value: date, data: { date } })]
  const last = stepsOf(context.book.connection, member.code).at(-1)
  if (last !== undefined && date < last.date) {
    const data = { date, from: last.date, value: membershipWords.steps[last.kind] }
    return [fault({ code: 'membership-date-before', column: 'date', value: date, data })]
  }
  const changedOn = newestFrom(context.book.connection, member.code)
  if (changedOn === null || date >= changedOn) return []
  const data = { party: `${member.code} ${party.name}`, from: changedOn, date }
  return [fault({ code: 'member-change-backdated', column: 'date', value: date, data })]
}

/** Why a resolution does not bear a decision: none, unknown, void, or of a body that the law does not give it to (R05). */
export function bodyFaults(context: CallContext, resolutionId: string, right: RightBody): Fault[] {
  const { connection } = context.book
  const wrong = resolutionFault(connection, resolutionId)
  if (wrong) return [wrong]
  const resolution = readResolution(connection, resolutionId)
  if (!resolution || resolution.body === right.body) return []
  const { number } = resolution
  const data = {
    number,
    value: membershipWords.bodies[resolution.body],
    choices: membershipWords.bodies[right.body],
    id: right.article,
  }
  return [fault({ code: 'membership-other-body', column: 'resolutionId', value: number, data })]
}

/** A resolution that was judged by `bodyFaults`; refuses 'resolution-unknown'. */
export function givenResolution({ book }: CallContext, resolutionId: string): ResolutionTable {
  return readResolution(book.connection, resolutionId) ?? refuse({ code: 'resolution-unknown', column: 'resolutionId' })
}

/** A step as it is recorded; `change` is what becomes of the member in the register, nothing when it does not change. */
export type TakenStep = {
  kind: StepKind
  date: string
  cause?: LeavingCause
  resolution?: ResolutionTable
  voucherId?: number
  note?: string
  details?: StepDetails
  change?: Partial<Omit<MemberTable, 'code' | 'pledgedCapital'>>
}

/** Records a judged step with what its paper says, and a version of the register where the register changes. Answers the step's id. */
export function takeStep(context: CallContext, record: MemberRecord, step: TakenStep): number {
  const { book, command } = context
  const { kind, date, change } = step
  const member = { ...record.member, ...change }
  if (change !== undefined) {
    changeMember(
      book.ledger,
      { member, party: record.party },
      { fromDate: date, reason: membershipWords.steps[kind], commandSequence: command.sequence },
    )
  }
  return insertStep(book.connection, {
    member: member.code,
    kind,
    date,
    cause: step.cause ?? null,
    resolutionId: step.resolution?.resolutionId ?? null,
    voucherId: step.voucherId ?? null,
    note: step.note ?? '',
    content: JSON.stringify(contentOf(context, { member, party: record.party }, step)),
    commandSequence: command.sequence,
  })
}

function contentOf(context: CallContext, { member, party }: MemberRecord, step: TakenStep): StepContent {
  const { connection, profile } = context.book
  const { resolution } = step
  return StepContent.parse({
    unit: {
      name: profile.name,
      taxCode: profile.taxCode,
      address: profile.address,
      form: profile.governanceForm,
    },
    representative: signersOn(connection, step.date).representative,
    member: {
      ...member,
      name: party.name,
      address: party.address,
      phone: party.phone,
      usesServices: member.usesServices === 1,
      contributesLabour: member.contributesLabour === 1,
    },
    resolution: resolution ?? null,
    ...step.details,
  })
}
