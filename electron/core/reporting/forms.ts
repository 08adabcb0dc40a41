import { hash } from 'node:crypto'
import { type DueRule, DueRule as DueRuleShape, type FormOrigin, ReportForm } from '@shared/contract/report-form'
import type { Connection } from '../db/connection'
import type { ReportFormTable } from '../db/schema-reports'
import { plain } from '../db/statement'
import { type ProgramForm, programTemplate } from './program-forms'

/** A form of one version, with where it comes from. */
export type KnownForm = { form: ReportForm; origin: FormOrigin }

const listed = plain<Record<string, never>, Pick<ReportFormTable, 'formId' | 'origin' | 'version' | 'form'>>(
  'SELECT formId, origin, version, form FROM reportForm ORDER BY formId, version, origin',
)
const templateOf = plain<FormKey, { template: Buffer }>(
  'SELECT template FROM reportForm WHERE formId = @formId AND origin = @origin AND version = @version',
)
const insert = plain<ReportFormTable, never>(
  `INSERT INTO reportForm (formId, origin, version, title, effectiveFrom, form, template, templateHash, commandSequence)
   VALUES (@formId, @origin, @version, @title, @effectiveFrom, @form, @template, @templateHash, @commandSequence)`,
)
const dueRules = plain<Record<string, never>, { formId: string; due: string }>('SELECT formId, due FROM reportDue')
const saveDue = plain<{ formId: string; due: string; commandSequence: number }, never>(
  `INSERT INTO reportDue (formId, due, commandSequence) VALUES (@formId, @due, @commandSequence)
   ON CONFLICT (formId) DO UPDATE SET due = excluded.due, commandSequence = excluded.commandSequence`,
)
const dropDue = plain<{ formId: string }, never>('DELETE FROM reportDue WHERE formId = @formId')

export type FormKey = { formId: string; origin: FormOrigin; version: number }

/** Every form of every version: those kept in the book, and those the program ships that the book has not needed yet. */
export function knownForms(connection: Connection, program: readonly ProgramForm[]): KnownForm[] {
  const kept = connection
    .all(listed, {})
    .map(({ origin, form }) => ({ form: ReportForm.parse(JSON.parse(form)), origin }))
  const shipped = program
    .filter(
      ({ formId, version }) =>
        !kept.some((one) => one.origin === 'program' && one.form.formId === formId && one.form.version === version),
    )
    .map(({ template: _, ...form }): KnownForm => ({ form, origin: 'program' }))
  return [...kept, ...shipped]
}

const PRECEDENCE: Readonly<Record<FormOrigin, number>> = { alliance: 2, own: 1, program: 0 }

/** The forms that reports are made on on a day: of each the highest version in force; of two equal ones the alliance's, then the book's own. */
export function formsOn(known: readonly KnownForm[], on: string): KnownForm[] {
  const inForce = known.filter(({ form }) => form.effectiveFrom <= on)
  const byId = Map.groupBy(inForce, ({ form }) => form.formId)
  return [...byId.values()].flatMap(
    (versions) =>
      versions.toSorted((a, b) => b.form.version - a.form.version || PRECEDENCE[b.origin] - PRECEDENCE[a.origin])[0] ??
      [],
  )
}

/** The form of a key; undefined when neither book nor program has it. */
export function formOf(known: readonly KnownForm[], { formId, origin, version }: FormKey): KnownForm | undefined {
  return known.find((one) => one.form.formId === formId && one.form.version === version && one.origin === origin)
}

/** The template of a form, from the book where it is kept there, else from the program's folder; null where nobody has it. */
export function templateBytes(
  connection: Connection,
  key: FormKey,
  { program, resources }: { program: readonly ProgramForm[]; resources: string },
): Buffer | null {
  const kept = connection.get(templateOf, key)
  if (kept !== undefined) return kept.template
  const shipped = program.find(({ formId, version }) => formId === key.formId && version === key.version)
  return shipped === undefined || key.origin !== 'program' ? null : programTemplate(resources, shipped)
}

/**
 * Keeps a form with its template inside the caller's command, once: what is there already stands. A form that comes by the alliance's packet
 * is kept the same way, with the origin 'alliance'; its template must have been let in by `judgeTemplate`.
 */
export function keepForm(
  connection: Connection,
  { form, origin }: KnownForm,
  { template, commandSequence }: { template: Uint8Array; commandSequence: number },
): void {
  const { formId, version, title, effectiveFrom } = form
  if (connection.get(templateOf, { formId, origin, version }) !== undefined) return
  connection.run(insert, {
    formId,
    origin,
    version,
    title,
    effectiveFrom,
    form: JSON.stringify(form),
    template: Buffer.from(template),
    templateHash: hash('sha256', template, 'hex'),
    commandSequence,
  })
}

/** When reports of a form are due: as the book says, else as the form does. */
export function dueRulesOf(connection: Connection): (form: ReportForm) => DueRule {
  const own = new Map(
    connection.all(dueRules, {}).map(({ formId, due }) => [formId, DueRuleShape.parse(JSON.parse(due))]),
  )
  return ({ formId, due }) => own.get(formId) ?? due
}

/** Sets the days of a form; null goes back to the form's own. */
export function setDueRule(connection: Connection, formId: string, due: DueRule | null, commandSequence: number): void {
  if (due === null) connection.run(dropDue, { formId })
  else connection.run(saveDue, { formId, due: JSON.stringify(due), commandSequence })
}
