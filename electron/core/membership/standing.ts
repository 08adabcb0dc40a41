import { addDays } from '@shared/domain/civil-date'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { paidCapitalOn } from './capital-changes'
import { type RegisteredThen, registerOn } from './register-on'
import { wasMemberOn } from './register-versions'

/** A person of the register with what the figures of a period need to know. */
export type Standing = RegisteredThen & {
  /** A member on the last day, and on the day before the first. */
  atEnd: boolean
  atStart: boolean
  joined: boolean
  left: boolean
  /** What kind of member they were at the start. */
  typeAtStart: RegisteredThen['type']
  /** Paid capital on the last day, in đồng. */
  paid: number
  /** Whole years of age on the last day; null for who is no person or whose birth is unknown. */
  age: number | null
  /** Why the membership ended; '' when it did not, or nobody recorded why. */
  cause: string
}

const causes = plain<{ to: string }, { member: string; cause: string }>(
  `SELECT member, cause FROM memberStep WHERE cause IS NOT NULL AND date <= @to ORDER BY member, date, stepId`,
)

/** Everybody the register knows, as they stood in a period of civil days, both ends included. */
export function standingsOf(connection: Connection, { from, to }: { from: string; to: string }): Standing[] {
  const before = addDays(from, -1)
  const startOf = new Map(registerOn(connection, before).map((row) => [row.code, row]))
  const paid = paidCapitalOn(connection, to)
  const causeOf = new Map(connection.all(causes, { to }).map(({ member, cause }) => [member, cause]))
  return registerOn(connection, to).map((row) => {
    const start = startOf.get(row.code) ?? row
    const counts = row.stage === 'active' || row.stage === 'leaving' || row.stage === 'left'
    const left = counts && row.leftOn !== null && row.leftOn >= from && row.leftOn <= to
    return {
      ...row,
      atEnd: wasMemberOn(row, to),
      atStart: wasMemberOn(start, before),
      joined: counts && row.joinedOn !== null && row.joinedOn >= from && row.joinedOn <= to,
      left,
      typeAtStart: start.type,
      paid: paid.get(row.code) ?? 0,
      age: row.legalForm === 'individual' && row.birthDate !== null ? ageOn(row.birthDate, to) : null,
      cause: left ? (causeOf.get(row.code) ?? '') : '',
    }
  })
}

/** Whole years between a birth date and a day; one is older from the birthday itself on. */
export function ageOn(birthDate: string, day: string): number {
  return Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0)
}
