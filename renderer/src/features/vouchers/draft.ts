import type { CivilDate } from '@shared/domain/civil-date'
import type { Dong } from '@shared/domain/money'

/** One line of an entry: a transfer as it is being typed. */
export type Line = {
  /** Tells the lines of one draft apart while they move; never shown, never sent. */
  key: number
  description: string
  /** An account's code, or what was typed instead of one; null while empty. */
  debit: string | null
  credit: string | null
  /** A party's code, or what was typed instead of one; null while empty. */
  debitParty: string | null
  creditParty: string | null
  amount: Dong | null
  /** What stands in the amount's field and could not be read; '' otherwise. */
  unreadAmount: string
}

/** A voucher as it is being typed, whole or not. */
export type Draft = {
  /** Made once; posting takes it as the command's id, so that a second sending is harmless. */
  id: string
  kind: string
  date: CivilDate | null
  postingDate: CivilDate | null
  person: string
  address: string
  description: string
  /** How many supporting documents, or which, in words. */
  attachments: string
  lines: readonly Line[]
  /** The number of the voucher that was reversed so that this one takes its place; null for a plain one. */
  corrects: string | null
}

/** The fields of a line in the order they stand. */
export const lineFields = ['description', 'debit', 'credit', 'debitParty', 'creditParty', 'amount'] as const
export type LineField = (typeof lineFields)[number]

export type LineValues = Omit<Line, 'key'>
export type HeaderField = Exclude<keyof Draft, 'id' | 'lines' | 'corrects'>

const blank: LineValues = {
  description: '',
  debit: null,
  credit: null,
  debitParty: null,
  creditParty: null,
  amount: null,
  unreadAmount: '',
}

/** A line with the given values, the rest empty. */
export function lineOf(key: number, values: Partial<LineValues> = {}): Line {
  return { ...blank, ...values, key }
}

/** An empty draft with one line to type into. */
export function newDraft(start: {
  id: string
  kind: string
  date: CivilDate
  person?: string
  address?: string
}): Draft {
  const { id, kind, date, person = '', address = '' } = start
  return {
    id,
    kind,
    date,
    postingDate: date,
    person,
    address,
    description: '',
    attachments: '',
    lines: [lineOf(1)],
    corrects: null,
  }
}

/** True when nothing was typed into the line. */
export function isBlankLine(line: Line): boolean {
  return (Object.keys(blank) as (keyof LineValues)[]).every((field) => line[field] === blank[field])
}

/** The lines that count: those into which something was typed. */
export function filledLines(draft: Draft): Line[] {
  return draft.lines.filter((line) => !isBlankLine(line))
}

/** True when losing the draft would lose nothing: no words, no lines. Kind and dates come by themselves. */
export function isBlankDraft(draft: Draft): boolean {
  const words = [draft.person, draft.address, draft.description, draft.attachments]
  return draft.corrects === null && words.every((text) => text.trim() === '') && filledLines(draft).length === 0
}

/** What the lines come to on each side; a line without an account on a side does not count there. */
export function sidesOf(draft: Draft): { debit: Dong; credit: Dong } {
  let debit = 0
  let credit = 0
  for (const line of draft.lines) {
    if (line.debit !== null) debit += line.amount ?? 0
    if (line.credit !== null) credit += line.amount ?? 0
  }
  return { debit, credit }
}

/** The sum of all amounts, whichever sides are there. */
export function amountOf(draft: Draft): Dong {
  return draft.lines.reduce((sum, line) => sum + (line.amount ?? 0), 0)
}
