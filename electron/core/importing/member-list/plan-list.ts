import {
  type MemberListChoices,
  type MemberListField,
  memberListFields,
  type MemberListRow,
} from '@shared/contract/member-imports'
import { foldText } from '@shared/domain/text-fold'
import { memberListFieldWords as words, memberListNotes } from '@shared/text/member-list'
import type { PartyRecord } from '../../ledger/parties'
import type { MemberRecord } from '../../membership/register'
import type { FaultList } from '../reading/fault-list'
import { shownValue } from './list-answers'
import { differs, knownValue, newRecord, shown, withFacts } from './list-records'
import type { ListFacts, ListRow } from './list-rows'
import { createRowWarnings } from './list-warnings'
import { matchPerson } from './match-person'
import type { RegisterPeople } from './register-people'

/** What becomes of a row; `record` is written when it is created or changed. */
export type PlannedRow = MemberListRow & { record: MemberRecord | null }

/** What changes only by its own way (a decision, a contribution), never by a list. */
const KEPT: ReadonlySet<MemberListField> = new Set(['type', 'leftOn', 'pledgedCapital', 'legalForm'])
/**
 * Makes a planner that judges the rows of a list in their order against the register and against the rows before. Faults keep the
 * whole list from being written; warnings (people who resemble each other, odd numbers, what a list does not change) do not.
 */
export function createPlanner(
  people: RegisterPeople,
  { type }: Pick<MemberListChoices, 'type'>,
  headingOf: (field: MemberListField) => string | null,
  faults: FaultList,
  warnings: FaultList,
): (row: ListRow) => PlannedRow {
  const taken = new Set<string>()
  const rowOfCode = new Map<string, number>()
  const nextCode = codeGiver(people)
  const warn = createRowWarnings(headingOf, warnings)

  return ({ row, facts }) => {
    const refuse = (
      field: MemberListField,
      code: 'member-repeated' | 'member-differs' | 'member-unclear',
      data: Data,
    ) => {
      faults.add({ code, row, column: headingOf(field), value: facts[field] ?? null, data })
      return { row, outcome: 'faulty' as const, code: '', values: shown(facts), changed: [], record: null }
    }
    const match = matchPerson(facts, people, taken)
    if (match.kind === 'unclear') {
      const codes = match.people.map(({ member }) => member.code).join(', ')
      return refuse('name', 'member-unclear', { name: String(facts.name), other: codes })
    }
    const given = facts.code === undefined ? null : String(facts.code)
    const code = match.kind === 'known' ? match.person.member.code : (given ?? nextCode())
    const earlier = rowOfCode.get(code)
    if (earlier !== undefined) return refuse('code', 'member-repeated', { party: code, other: earlier })
    const name = match.kind === 'known' ? match.person.party.name : people.parties.get(code)?.name
    if (name !== undefined && foldText(name) !== foldText(String(facts.name)))
      return refuse('name', 'member-differs', { party: code, other: name })
    rowOfCode.set(code, row)
    taken.add(code)
    warn.numbers(row, facts)
    warn.likeness(row, facts, match.kind === 'new' ? match.resembles : null)
    if (match.kind === 'new')
      return createdRow(row, { ...facts, code, type: facts.type ?? type }, people.parties.get(code))
    return changedRow(row, facts, match.person, (field, known) => {
      const data = { name: words[field], other: known || memberListNotes.nothing }
      const value = shownValue(field, facts[field] ?? null)
      warnings.add({ code: 'member-kept', row, column: headingOf(field), value, data })
    })
  }
}

type Data = Record<string, string | number>

/** Codes of members who have none: TV and four figures, after the highest of that kind. */
function codeGiver({ parties }: RegisterPeople): () => string {
  let number = 0
  for (const code of parties.keys()) number = Math.max(number, Number(/^TV(\d{1,9})$/.exec(code)?.[1] ?? 0))
  return () => `TV${String((number += 1)).padStart(4, '0')}`
}

/** A new member; the facts tell their code and type. */
function createdRow(row: number, facts: ListFacts, party: PartyRecord | undefined): PlannedRow {
  const record = newRecord(facts, party)
  return { row, outcome: 'created', code: record.member.code, values: shown(facts), changed: [], record }
}

/** A known member with what the list tells otherwise; `keep` hears of what a list does not change. */
function changedRow(
  row: number,
  facts: ListFacts,
  person: MemberRecord,
  keep: (field: MemberListField, known: string) => void,
): PlannedRow {
  const differing = memberListFields.filter((field) => differs(field, facts[field], person))
  const kept = differing.filter((field) => KEPT.has(field) || (field === 'joinedOn' && person.member.joinedOn !== null))
  for (const field of kept) keep(field, shownValue(field, knownValue(field, person)))
  const changed = differing.filter((field) => !kept.includes(field))
  const record = changed.length === 0 ? null : withFacts(person, facts, changed)
  const { code } = person.member
  const values = shown({ ...facts, code })
  return { row, outcome: record === null ? 'unchanged' : 'changed', code, values, changed, record }
}
