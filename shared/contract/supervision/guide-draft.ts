import { z } from 'zod'
import { note, query } from '../procedure'
import { Civil } from '../values'
import { InspectionKind } from './guide'
import { Answer } from './inspections'

const Words = z.string().max(2000)
const Name = z.string().max(300)

const ItemRow = z.object({ name: Name, unit: Name, paper: Name, found: Name, note: Words })
/** A row of things that are looked at; figures as they are typed. */
export type ItemRow = z.infer<typeof ItemRow>

/** What is typed in a guided inspection until its record is made; figures as they are typed. */
export const GuideForm = z.object({
  /** 0 is the preparation, then the steps, then the end. */
  at: z.int().min(0).max(60),
  answers: z.record(z.string().max(50), z.object({ answer: Answer.nullable(), note: Words })),
  account: z.string().max(8),
  /** Counts by denomination. */
  notes: z.record(z.string().max(10), z.string().max(20)),
  other: z.int().nullable(),
  explanation: Words,
  items: z.array(ItemRow).max(201),
  drawId: z.string().max(100).nullable(),
  planItemId: z.string().max(100).nullable(),
  title: Name,
  heldOn: Civil.nullable(),
  place: Name,
  first: Name,
  second: Name,
  counterpart: Name,
  post: Name,
  witness: Name,
  witnessPost: Name,
  conclusion: Words,
})
export type GuideForm = z.infer<typeof GuideForm>

const GuideDraft = z.object({
  kind: InspectionKind,
  savedAt: z.string(),
  /** Whether it was sealed with the key of one's drafts. */
  sealed: z.boolean(),
  /** Null while it is sealed and one's drafts are closed, or begun anew since. */
  form: GuideForm.nullable(),
})
export type GuideDraft = z.infer<typeof GuideDraft>

/**
 * Inspections that are not yet a record, one of a kind for each person, kept while they are typed and gone with the record. They are no
 * part of the books and leave no row in the chain; only who types one reads it, and it is sealed where that person's drafts are open.
 */
export const guideDraftProcedures = {
  /** One's own, newest first. */
  guideDrafts: query({ permission: 'supervision.inspect', affects: ['drafts'] })
    .input(z.object({}))
    .output(z.array(GuideDraft)),
  keepGuide: note({ permission: 'supervision.inspect', affects: ['drafts'] })
    .input(z.object({ kind: InspectionKind, form: GuideForm }))
    .output(z.object({ savedAt: z.string(), sealed: z.boolean() })),
  dropGuide: note({ permission: 'supervision.inspect', affects: ['drafts'] })
    .input(z.object({ kind: InspectionKind }))
    .output(z.object({})),
}
