import { z } from 'zod'
import { command, query } from './procedure'
import { Civil, ClientId } from './values'

export const publishedThings = [
  'charter',
  'rules',
  'meetingResolution',
  'boardResolution',
  'directorDecision',
  'memberList',
  'statements',
  'fundsAndAssets',
  'training',
  'byCharter',
] as const
/** What article 14 has published at the head office (reading 16). */
export const PublishedThing = z.enum(publishedThings)
export type PublishedThing = z.infer<typeof PublishedThing>

/** A paper to publish, and where that stands (R37): within 5 working days, for at least 30 consecutive days. */
export const Publication = z.object({
  publicationId: z.string(),
  thing: PublishedThing,
  /** Of law 17/2023/QH15, 'điểm b khoản 1 Điều 14'. */
  article: z.string(),
  title: z.string(),
  issuedOn: Civil,
  resolution: z.object({ resolutionId: z.string(), number: z.string() }).nullable(),
  postedOn: Civil.nullable(),
  place: z.string(),
  takenDownOn: Civil.nullable(),
  droppedNote: z.string().nullable(),
  state: z.enum(['toPublish', 'late', 'published', 'takenDownEarly', 'done', 'dropped']),
  publishBy: Civil,
  /** Whether the holiday table reaches that far. */
  certain: z.boolean(),
  /** The first day on which it may be taken down. */
  until: Civil.nullable(),
})
export type Publication = z.infer<typeof Publication>

const One = z.object({ id: ClientId, publicationId: z.string().max(100) })

/** Posting duties of article 14. */
export const publications = {
  /** What is due first, then what hangs, then what is over. */
  list: query({ permission: 'book.read', affects: ['publications', 'resolutions', 'calendar'] })
    .input(z.object({ on: Civil }))
    .output(z.object({ publications: z.array(Publication) })),
  /** Adds a paper that no resolution of this book brought: a member list, training, rules. */
  add: command({ permission: 'meeting.prepare', affects: ['publications'] })
    .input(z.object({ id: ClientId, thing: PublishedThing, title: z.string().trim().max(300), issuedOn: Civil }))
    .output(z.object({ publicationId: z.string() })),
  post: command({ permission: 'meeting.prepare', affects: ['publications'] })
    .input(One.extend({ postedOn: Civil, place: z.string().trim().max(200) }))
    .output(z.object({})),
  takeDown: command({ permission: 'meeting.prepare', affects: ['publications'] })
    .input(One.extend({ takenDownOn: Civil }))
    .output(z.object({})),
  drop: command({ permission: 'meeting.prepare', affects: ['publications'] })
    .input(One.extend({ reason: z.string().trim().max(500) }))
    .output(z.object({})),
  /** The sheet to put up with the paper: what it is, from when to when it hangs. */
  print: query({ permission: 'book.read', affects: ['publications'] })
    .input(z.object({ publicationId: z.string().max(100) }))
    .output(z.file()),
}
