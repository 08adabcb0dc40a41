import { z } from 'zod'
import { AgendaDocument, AgendaKind } from '@shared/contract/meeting-agenda'
import { Decision } from '@shared/contract/meeting-law'
import { ElectedPost } from '@shared/contract/resolution-effects'
import type { GovernanceForm } from '@shared/contract/books'
import type { MeetingTable } from '../db/schema-meetings'
import { readLawFile } from '../law/load-law'

const Place = z.enum(['full', 'simplified', 'founding', 'foundingFull', 'foundingSimplified', 'board'])
const Presenter = z.enum(['convener', 'chairperson', 'director', 'supervisors', 'chiefAccountant', 'secretary'])

const Template = z.strictObject({
  subject: z.string().min(1),
  kind: AgendaKind,
  decision: Decision.nullable(),
  minutes: z.int().min(1),
  presenter: Presenter,
  /** The article by the body and its form; a template is offered where it has one. */
  articles: z.partialRecord(Place, z.string()),
  /** Its place on the usual agenda by the kind of meeting. */
  usual: z.partialRecord(z.enum(['annual', 'extraordinary', 'regular', 'founding', 'board']), z.int().min(1)),
  titleVi: z.string().min(1),
  draftVi: z.string(),
  documents: z.array(AgendaDocument),
  post: ElectedPost.optional(),
})

/** The shape of `agenda-templates.json`: what articles 39, 64 and 70 give each body to decide. */
const TemplatesFile = z.strictObject({ source: z.string().min(1), templates: z.array(Template).min(1) })

/** A matter as the law lists it, with its blanks `{year}` still open; `usual` is its place on such a meeting's agenda, null where it is only offered. */
export type AgendaMatter = Omit<z.infer<typeof Template>, 'articles' | 'usual'> & {
  article: string
  usual: number | null
}

const read = new Map<string, z.infer<typeof Template>[]>()

/**
 * What such a meeting may decide, in the order of the file; `folder` is that of the law's data. Throws an Error that begins with the
 * file's name when it cannot be read.
 */
export function agendaMatters(
  folder: string,
  meeting: Pick<MeetingTable, 'body' | 'kind'>,
  form: GovernanceForm,
): AgendaMatter[] {
  const templates = read.get(folder) ?? readLawFile(folder, 'agenda-templates.json', TemplatesFile).templates
  read.set(folder, templates)
  const places = placesOf(meeting.body, form)
  const occasion = meeting.body === 'board' ? 'board' : meeting.kind
  return templates.flatMap(({ articles, usual, ...matter }) => {
    const place = places.find((one) => articles[one] !== undefined)
    return place === undefined ? [] : [{ ...matter, article: articles[place] ?? '', usual: usual[occasion] ?? null }]
  })
}

function placesOf(body: MeetingTable['body'], form: GovernanceForm): readonly z.infer<typeof Place>[] {
  if (body === 'board') return ['board']
  if (body === 'generalMeeting') return [form]
  return ['founding', form === 'full' ? 'foundingFull' : 'foundingSimplified']
}
