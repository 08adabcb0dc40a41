import { z } from 'zod'
import { letterCodes } from '@shared/domain/legacy-fonts/legacy-font'
import { MemberType } from './members'
import { command, progressThen, query, task } from './procedure'
import { Fault } from './refusal'
import { ClientId } from './values'

/** What a list of members may tell of each, in the order the screen offers it. */
export const memberListFields = [
  'code',
  'name',
  'type',
  'legalForm',
  'gender',
  'birthDate',
  'idNumber',
  'idIssuedOn',
  'idIssuedBy',
  'nationality',
  'ethnicity',
  'address',
  'hamlet',
  'household',
  'phone',
  'joinedOn',
  'leftOn',
  'pledgedCapital',
  'usesServices',
  'contributesLabour',
  'representative',
  'representativeIdNumber',
  'occupation',
  'education',
  'taxCode',
  'bankAccount',
  'note',
] as const
export const MemberListField = z.enum(memberListFields)
export type MemberListField = z.infer<typeof MemberListField>

export const LetterCode = z.enum(letterCodes)

/** The unit of the amounts of a list. */
export const capitalUnits = ['dong', 'thousand', 'million'] as const
export const CapitalUnit = z.enum(capitalUnits)
export type CapitalUnit = z.infer<typeof CapitalUnit>

const COLUMNS = 200

/** How a list is to be understood; the program proposes, the user decides. */
export const MemberListChoices = z.object({
  /** The row of the file that holds the headings, counted as the file does. */
  headingRow: z.int().min(1),
  /** For each column of the file: the field it holds (null: not used), and how its letters are written. */
  columns: z.array(z.object({ field: MemberListField.nullable(), letters: LetterCode })).max(COLUMNS),
  /** What a row is that names no type. */
  type: MemberType,
  capitalUnit: CapitalUnit,
})
export type MemberListChoices = z.infer<typeof MemberListChoices>

/** A file as it was read, before it is understood. */
export const MemberList = z.object({
  fileName: z.string(),
  /** The headings as the file has them, and as they read. */
  headings: z.array(z.object({ written: z.string(), read: z.string() })),
  rowCount: z.int(),
  /** The first filled cells of each column as the file has them. */
  samples: z.array(z.array(z.string())),
  choices: MemberListChoices,
  /** Whether the choices are those of an earlier list with the same headings. */
  remembered: z.boolean(),
  /** Why the file cannot be read at all; empty when it can. */
  faults: z.array(Fault),
})
export type MemberList = z.infer<typeof MemberList>

/** What becomes of a row: a new member, one whose facts change, one the register already has like this, or one that is wrong. */
export const MemberListOutcome = z.enum(['created', 'changed', 'unchanged', 'faulty'])
export type MemberListOutcome = z.infer<typeof MemberListOutcome>

export const MemberListRow = z.object({
  row: z.int(),
  outcome: MemberListOutcome,
  /** The code the member has or is given; empty for a wrong row. */
  code: z.string(),
  /** Each used field as it would stand in the register, as people read it, and the fields that differ from the register. */
  values: z.partialRecord(MemberListField, z.string()),
  changed: z.array(MemberListField),
})
export type MemberListRow = z.infer<typeof MemberListRow>

export const MemberListPreview = z.object({
  rowCount: z.int(),
  /** The first rows, and every row with something to say. */
  rows: z.array(MemberListRow),
  created: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Headings whose cells are not read. */
  unusedColumns: z.array(z.string()),
  /** What must be mended before anything is written. */
  faults: z.array(Fault),
  /** What should be looked at, but stands in no way: people who resemble each other, letters that are lost. */
  warnings: z.array(Fault),
})
export type MemberListPreview = z.infer<typeof MemberListPreview>

export const memberImports = {
  /** Reads a list of any layout: its headings (in the row that is given, else in the likeliest), and a proposal how to understand it. */
  read: query({ permission: 'member.change', affects: ['settings'] })
    .input(z.object({ file: z.file(), headingRow: z.int().min(1).optional() }))
    .output(MemberList),
  /** Judges every row under the choices, against the file itself and the register; writes nothing. */
  preview: task({ permission: 'member.change' })
    .input(z.object({ file: z.file(), choices: MemberListChoices }))
    .output(progressThen(MemberListPreview)),
  /** All or nothing, in one transaction and one row of the chain; the choices are kept for lists with the same headings. */
  run: command({ permission: 'member.change', affects: ['members', 'capital', 'parties', 'settings'] })
    .input(z.object({ id: ClientId, file: z.file(), choices: MemberListChoices }))
    .output(z.object({ created: z.int(), changed: z.int(), unchanged: z.int() })),
}
