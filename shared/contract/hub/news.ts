import { z } from 'zod'
import { Announcement, NewsSurvey } from '../alliance-news'
import { Indicator } from '../indicator-dictionary'
import { Civil, ClientId } from '../values'
import { hubCommand, hubErrand, hubQuery } from './procedure'

export const newsItemKinds = ['survey', 'notice', 'market', 'indicator'] as const
const ItemKind = z.enum(newsItemKinds)

/** What goes down to the co-operatives: it is kept here until it is taken out, and each issue carries all of it with the newest forms and the calendar. */
export const hubNews = {
  list: hubQuery({ permission: 'hub.read', affects: ['news', 'forms'] })
    .input(z.object({}))
    .output(
      z.object({
        surveys: z.array(NewsSurvey),
        notices: z.array(Announcement),
        market: z.array(Announcement),
        indicators: z.array(Indicator),
        /** What the next issue carries besides: forms with a template, days of the calendar. */
        forms: z.array(z.object({ formId: z.string(), version: z.int(), title: z.string() })),
        days: z.int(),
        issues: z.array(z.object({ sequence: z.int(), issuedOn: Civil, sha256: z.string(), size: z.int() })),
        /** Whether anything was written since the last issue. */
        isChanged: z.boolean(),
      }),
    ),
  saveSurvey: hubCommand({ permission: 'hub.record', affects: ['news'] })
    .input(z.object({ id: ClientId, survey: NewsSurvey }))
    .output(z.object({})),
  /** A notice or market news, with a PDF or picture where there is one; without a file the earlier one stays. */
  saveAnnouncement: hubCommand({ permission: 'hub.record', affects: ['news'] })
    .input(
      z.object({
        id: ClientId,
        kind: z.enum(['notice', 'market']),
        announcement: Announcement.omit({ attachment: true }),
        file: z.file().optional(),
      }),
    )
    .output(z.object({})),
  /** An indicator of the alliance's own, 'own.…'. */
  saveIndicator: hubCommand({ permission: 'hub.record', affects: ['news'] })
    .input(z.object({ id: ClientId, indicator: Indicator }))
    .output(z.object({})),
  /** Takes something out of what goes down; co-operatives that have it keep it. */
  remove: hubCommand({ permission: 'hub.record', affects: ['news'] })
    .input(z.object({ id: ClientId, kind: ItemKind, itemId: z.string().max(100) }))
    .output(z.object({})),
  /** Signs the next issue, for whoever may read it; needs the alliance's key open. */
  issue: hubCommand({ permission: 'hub.approve', affects: ['news'] })
    .input(z.object({ id: ClientId }))
    .output(z.object({ sequence: z.int() })),
  /** The packet of an issue. */
  file: hubErrand({ permission: 'hub.read' })
    .input(z.object({ id: ClientId, sequence: z.int() }))
    .output(z.file()),
}
