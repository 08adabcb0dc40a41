import { isOffBalance } from '@shared/domain/account-code'
import { type Line, type LineField, lineFields } from './draft'

/** What the order of fields needs to know of an account. */
export type PartyWish = (account: string) => boolean

/** A place among the lines: which line, which field. */
export type LinePlace = { key: number; field: LineField }

/** How one goes on: Enter passes only what must be filled, Tab everything. */
export type Step = { back: boolean; everything: boolean }

/** True when the side's account is kept by party, or a party stands there already. */
export function showsParty(line: Line, side: 'debit' | 'credit', wants: PartyWish): boolean {
  const account = line[side]
  return line[`${side}Party`] !== null || (account !== null && wants(account))
}

/** The fields of a line that Enter stops at, in order: a party where a side wants one, no second side off the balance sheet. */
export function enterFields(line: Line, wants: PartyWish): LineField[] {
  const oneSided = (account: string | null) => account !== null && isOffBalance(account)
  return lineFields.filter((field) => {
    if (field === 'debitParty') return showsParty(line, 'debit', wants)
    if (field === 'creditParty') return showsParty(line, 'credit', wants)
    if (field === 'credit') return !oneSided(line.debit)
    return true
  })
}

/**
 * Where Enter (or Tab) leads from a place among the lines. 'before' and 'after' are the fields above the first line and the
 * end of the last one.
 */
export function stepFrom(
  lines: readonly Line[],
  at: LinePlace,
  step: Step,
  wants: PartyWish,
): LinePlace | 'before' | 'after' {
  const i = lines.findIndex((line) => line.key === at.key)
  const line = lines[i]
  if (line === undefined) return 'before'
  const fields: readonly LineField[] = step.everything ? lineFields : enterFields(line, wants)
  const place = lineFields.indexOf(at.field)
  const field = step.back
    ? fields.findLast((other) => lineFields.indexOf(other) < place)
    : fields.find((other) => lineFields.indexOf(other) > place)
  if (field !== undefined) return { key: line.key, field }
  const next = lines[step.back ? i - 1 : i + 1]
  if (next === undefined) return step.back ? 'before' : 'after'
  return { key: next.key, field: step.back ? 'amount' : 'description' }
}

/** The line above or below in the same field; null at the edge. */
export function lineBeside(lines: readonly Line[], at: LinePlace, by: 1 | -1): LinePlace | null {
  const next = lines[lines.findIndex((line) => line.key === at.key) + by]
  return next === undefined || !lines.some((line) => line.key === at.key) ? null : { key: next.key, field: at.field }
}
