import { z } from 'zod'
import { meetingResolutions } from './meeting-resolutions'
import { command, query } from './procedure'
import { Civil, ClientId } from './values'

export const resolutionBodies = ['generalMeeting', 'board', 'director', 'foundingConference'] as const
/** Who resolved: Đại hội thành viên, Hội đồng quản trị, Giám đốc, Hội nghị thành lập. */
export const ResolutionBody = z.enum(resolutionBodies)
export type ResolutionBody = z.infer<typeof ResolutionBody>

/** A resolution or decision of a body of the co-operative. It stands as it was recorded; one that is void keeps its number (reading 15). */
export const Resolution = z.object({
  resolutionId: z.string(),
  body: ResolutionBody,
  /** As it is signed: '05/NQ-ĐHTV'; unique within body and year. */
  number: z.string(),
  date: Civil,
  summary: z.string(),
  /** 'elsewhere': entered by hand from a paper made outside this program (reading 14). */
  origin: z.enum(['elsewhere', 'meeting']),
  /** Why it no longer counts; null while it does. */
  voidNote: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.string(),
  /** How many scans of it are on file. */
  scans: z.int(),
  /** How many changes of the charter, memberships, capital, posts and form, distributions, approvals and deals rest on it. */
  uses: z.int(),
})
export type Resolution = z.infer<typeof Resolution>

/** What a person enters of a resolution. */
export const ResolutionEntry = z.object({
  body: ResolutionBody,
  number: z.string().trim().max(50),
  date: Civil,
  summary: z.string().trim().max(1000),
})
export type ResolutionEntry = z.infer<typeof ResolutionEntry>

export const resolutions = {
  ...meetingResolutions,
  /** Newest first; `search` finds words of the number and the summary without accents. */
  list: query({
    permission: 'book.read',
    affects: ['resolutions', 'scans', 'charter', 'members', 'capital', 'distributions', 'posts'],
  })
    .input(
      z.object({
        body: ResolutionBody.nullish(),
        from: Civil.nullish(),
        to: Civil.nullish(),
        search: z.string().max(200).default(''),
      }),
    )
    .output(z.array(Resolution)),
  /** Records one that was made outside this program. */
  record: command({ permission: 'resolution.record', affects: ['resolutions'] })
    .input(ResolutionEntry.extend({ id: ClientId }))
    .output(z.object({ resolutionId: z.string() })),
  /** It no longer counts; its number is not given again. */
  void: command({ permission: 'resolution.record', affects: ['resolutions'] })
    .input(z.object({ id: ClientId, resolutionId: z.string().max(100), reason: z.string().trim().max(500) }))
    .output(z.object({})),
}
