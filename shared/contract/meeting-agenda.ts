import { z } from 'zod'
import { Decision } from './meeting-law'
import { command, query } from './procedure'
import { AgendaContent } from './resolution-effects'
import { ClientId } from './values'

export const AgendaKind = z.enum(['agenda', 'report', 'motion', 'election', 'discussion'])
export type AgendaKind = z.infer<typeof AgendaKind>

/** Reports of the book that belong to an item and go out with it; scans and other files are attached to the item itself. */
export const AgendaDocument = z.enum([
  'directorReport',
  'boardReport',
  'supervisorsReport',
  'statements',
  'appraisal',
  'distributionProposal',
  'payPlan',
  'businessPlan',
  'charterDraft',
  'lastResolutions',
  'candidates',
])
export type AgendaDocument = z.infer<typeof AgendaDocument>

const text = (most: number) => z.string().trim().max(most)

/** What a person writes of an item. */
export const AgendaEntry = z.object({
  title: text(300),
  kind: AgendaKind,
  /** What kind of decision it is, and so which majority (article 61); null where nothing is voted, and of an election. */
  decision: Decision.nullable(),
  /** The template it came from; '' for one typed freely. */
  subject: text(50).default(''),
  /** Of law 17/2023/QH15, '64.2'; ''. */
  article: text(50).default(''),
  presenter: text(200).default(''),
  minutesPlanned: z.int().min(0).max(600).default(10),
  /** The draft resolution. */
  draft: text(8000).default(''),
  documents: z.array(AgendaDocument).max(20).default([]),
  content: AgendaContent.prefault({}),
})
export type AgendaEntry = z.infer<typeof AgendaEntry>

export const AgendaItem = AgendaEntry.extend({
  itemId: z.string(),
  /** From 1, without gaps. */
  position: z.int(),
  /** When it begins if every item before it takes the minutes planned: 'HH:MM'. */
  beginsAtTime: z.string(),
  /** Which majority its vote needs; null where nothing is voted, and of an election. */
  majority: z.enum(['ordinary', 'special']).nullable(),
  petitionId: z.string().nullable(),
  /** Scans attached to it. */
  scans: z.int(),
  /** What is not ready yet: a motion without a draft, an election with too few candidates, statements that nobody appraised. */
  lacks: z.array(z.enum(['draft', 'candidates', 'appraisal', 'supervisorsReport'])),
})
export type AgendaItem = z.infer<typeof AgendaItem>

/** A matter the meeting has power over, as articles 64 and 70 list them, with its blanks filled in from the book. */
export const AgendaTemplate = AgendaEntry.extend({ subject: z.string(), onAgenda: z.boolean() })
export type AgendaTemplate = z.infer<typeof AgendaTemplate>

const OfMeeting = z.object({ meetingId: text(100) })
const OfItem = z.object({ itemId: text(100) })

/** The agenda of a meeting that is being prepared (articles 60, 64, 70). */
export const meetingAgenda = {
  agenda: query({
    permission: 'book.read',
    affects: ['meetings', 'scans', 'vouchers', 'supervision', 'charter', 'members'],
  })
    .input(OfMeeting)
    .output(z.object({ items: z.array(AgendaItem), endsAtTime: z.string() })),
  templates: query({ permission: 'book.read', affects: ['meetings', 'vouchers', 'charter', 'members', 'posts'] })
    .input(OfMeeting)
    .output(z.array(AgendaTemplate)),
  /** Puts an item at a place from 1; without one, before the closing items. */
  addItem: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(AgendaEntry.extend({ id: ClientId, meetingId: text(100), position: z.int().min(1).max(500).nullish() }))
    .output(OfItem),
  changeItem: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(AgendaEntry.extend({ id: ClientId, itemId: text(100) }))
    .output(z.object({})),
  /** Moves an item to a place from 1; the others close up. */
  moveItem: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(OfItem.extend({ id: ClientId, position: z.int().min(1).max(500) }))
    .output(z.object({})),
  /** Takes an item off the agenda; one that came from an accepted petition stays (article 60.4). */
  removeItem: command({ permission: 'meeting.prepare', affects: ['meetings'] })
    .input(OfItem.extend({ id: ClientId }))
    .output(z.object({})),
}
