import type { InputOf } from '@shared/contract/procedure'
import type { membership as contract } from '@shared/contract/membership'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { membershipWords } from '@shared/text/membership-words'
import { summaries } from '@shared/text/summaries'
import type { CallContext } from '../../context'
import { plain } from '../../db/statement'
import { lawOn } from '../../law/law-figures'
import type { MemberTable } from '../../db/schema'
import { readMember } from '../../ledger/members'
import { type PartyRecord, readParty } from '../../ledger/parties'
import { changeMember, enterMember, type MemberRecord, plainMember } from '../../membership/register'
import { registerFaults } from '../../membership/register-faults'
import { refuse, refuseAll } from '../../refusal'
import { placeFaults, takeStep } from './take-step'
import { transitions } from './stages'

type Application = InputOf<(typeof contract)['apply']>

const codes = plain<Record<string, never>, { last: number | null }>(
  `SELECT max(CAST(substr(code, 3) AS INTEGER)) AS last FROM party WHERE code GLOB 'TV[0-9]*'`,
)

/** Records a signed application (article 30.3): a new row of the register, or a new path for who left or was rejected. */
export function apply(context: CallContext, input: Application): { stepId: number; code: string } {
  const { book, command } = context
  const code = toNfc(input.code) || nextCode(context)
  const known = readMember(book.connection, code)
  const record = keeping(recordOf(code, input), known, readParty(book.ledger, code))
  if (known && !transitions.application.from.includes(known.stage)) {
    const data = { name: record.party.name, value: membershipWords.stages[known.stage] }
    refuse({ code: 'membership-on-path', column: 'code', value: code, data })
  }
  const place = known ? { member: { ...record.member, stage: known.stage }, party: record.party } : null
  refuseAll([
    ...(place === null
      ? aheadFaults(context, input.date)
      : placeFaults(context, place, { kind: 'application', date: input.date, from: transitions.application.from })),
    ...registerFaults(
      { ...record, member: { ...record.member, pledgedCapital: input.pledge } },
      input.date,
      lawOn(context.core.law, input.date),
    ),
  ])
  const entered = {
    fromDate: input.date,
    reason: membershipWords.steps.application,
    commandSequence: command.sequence,
  }
  if (known) changeMember(book.ledger, record, entered)
  else enterMember(book.ledger, record, entered)
  command.summary = summaries.stepTaken('application', record.party, input.date)
  const stepId = takeStep(context, record, {
    kind: 'application',
    date: input.date,
    note: toNfc(input.note),
    details: { pledge: input.pledge },
  })
  return { stepId, code }
}

function aheadFaults(context: CallContext, date: string) {
  return date > context.today()
    ? [fault({ code: 'member-change-ahead', column: 'date', value: date, data: { date } })]
    : []
}

/** The code after the last of those that people give members: TV0017 after TV0016. */
function nextCode({ book }: CallContext): string {
  const last = book.connection.get(codes, {})?.last ?? 0
  return `TV${String(last + 1).padStart(4, '0')}`
}

/** What the application leaves open stays as the register, or the list of parties, knows it of somebody who was there before. */
function keeping(
  { member, party }: MemberRecord,
  known: MemberTable | undefined,
  knownParty: PartyRecord | undefined,
): MemberRecord {
  return { member: known ? filled(member, known) : member, party: knownParty ? filled(party, knownParty) : party }
}

/**
 * The first record with its empty texts and its fields without value taken from the second. The days of an earlier membership stay too,
 * until a new one begins: what was earned in it may still have to be shared out.
 */
function filled<Row extends object>(given: Row, known: Row): Row {
  const open = Object.entries(given).filter(([, value]) => value === '' || value === null)
  const kept = Object.entries(known).filter(([key]) => open.some(([one]) => one === key))
  return { ...given, ...Object.fromEntries(kept) }
}

function recordOf(code: string, { applicant, type, usesServices, contributesLabour }: Application): MemberRecord {
  const tidy = (text: string) => toNfc(text).replace(/\s+/g, ' ')
  return {
    member: {
      ...plainMember,
      code,
      type,
      gender: applicant.gender,
      birthDate: applicant.birthDate,
      idNumber: applicant.idNumber.replace(/\s/g, ''),
      ethnicity: tidy(applicant.ethnicity),
      joinedOn: null,
      leftOn: null,
      pledgedCapital: 0,
      usesServices: usesServices ? 1 : 0,
      contributesLabour: contributesLabour ? 1 : 0,
      legalForm: applicant.legalForm,
      nationality: applicant.nationality,
      idIssuedOn: applicant.idIssuedOn,
      idIssuedBy: tidy(applicant.idIssuedBy),
      representative: tidy(applicant.representative),
      representativeIdNumber: applicant.representativeIdNumber.replace(/\s/g, ''),
      hamlet: tidy(applicant.hamlet),
      occupation: tidy(applicant.occupation),
      stage: 'applied',
    },
    party: {
      code,
      kind: 'member',
      name: tidy(applicant.name),
      taxCode: applicant.taxCode,
      address: tidy(applicant.address),
      phone: applicant.phone,
      bankAccount: applicant.bankAccount,
    },
  }
}
