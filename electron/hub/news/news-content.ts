import { Announcement, type AllianceNews, NewsSurvey } from '@shared/contract/alliance-news'
import { Indicator, IndicatorCode } from '@shared/contract/indicator-dictionary'
import type { CivilDate } from '@shared/domain/civil-date'
import type { HubDb } from '../store/hub-store'
import { readProfile } from '../store/settings'

export type NewsFile = { path: string; mediaType: string; content: Uint8Array }

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const MEDIA: Readonly<Record<string, string>> = { pdf: 'application/pdf', jpg: 'image/jpeg', png: 'image/png' }

/** What stands in the store to go down, each kind as its shape. */
export async function keptNews(db: HubDb) {
  const rows = await db
    .selectFrom('newsItem')
    .select(['kind', 'itemId', 'content'])
    .where('isCurrent', '=', 1)
    .orderBy('itemId')
    .execute()
  const of = (kind: string) =>
    rows.filter((row) => row.kind === kind).map(({ content }) => JSON.parse(content) as unknown)
  return {
    surveys: NewsSurvey.array().parse(of('survey')),
    notices: Announcement.array().parse(of('notice')),
    market: Announcement.array().parse(of('market')),
    indicators: Indicator.array().parse(of('indicator')),
  }
}

/** The newest version of each form that has a template: what the program itself brings, every co-operative has. */
export async function newestForms(db: HubDb) {
  const rows = await db
    .selectFrom('form')
    .selectAll()
    .where('template', 'is not', null)
    .orderBy('formId')
    .orderBy('version', 'desc')
    .execute()
  return rows.filter(({ formId }, at) => rows[at - 1]?.formId !== formId)
}

/** Everything of the next issue: `news.json` and the files it names. */
export async function newsContent(
  db: HubDb,
  { sequence, issuedOn }: { sequence: number; issuedOn: CivilDate },
): Promise<{ news: AllianceNews; files: NewsFile[] }> {
  const { surveys, notices, market, indicators } = await keptNews(db)
  const forms = await newestForms(db)
  const calendar = await db.selectFrom('calendarEntry').selectAll().orderBy('dueOn').execute()
  const { lineAddress } = await readProfile(db)
  const news: AllianceNews = {
    schema: 'so-htx/alliance-news',
    schemaVersion: 1,
    sequence,
    issuedOn,
    address: lineAddress,
    forms: forms.map(({ template: _, indicators: codes, ...form }) => ({
      ...form,
      indicators: IndicatorCode.array().parse(JSON.parse(codes)),
      template: templatePath(form),
    })),
    calendar: calendar.map(({ entryId, title, formId, dueOn }) => ({ id: entryId, title, formId, dueOn })),
    dictionary: indicators.length === 0 ? null : { version: sequence, indicators },
    surveys,
    notices,
    market,
  }
  const templates = forms.map(({ template, ...form }): NewsFile => {
    return { path: templatePath(form), mediaType: XLSX, content: template ?? new Uint8Array() }
  })
  return { news, files: [...templates, ...(await attachments(db))] }
}

function templatePath({ formId, version }: { formId: string; version: number }): string {
  return `forms/${formId}-${version}.xlsx`
}

async function attachments(db: HubDb): Promise<NewsFile[]> {
  const rows = await db
    .selectFrom('newsItem')
    .select(['content', 'attachment'])
    .where('isCurrent', '=', 1)
    .where('attachment', 'is not', null)
    .execute()
  return rows.map(({ content, attachment }): NewsFile => {
    const path = Announcement.parse(JSON.parse(content)).attachment ?? ''
    const mediaType = MEDIA[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    return { path, mediaType, content: attachment ?? new Uint8Array() }
  })
}

/** The ending of a paper by its first bytes; null for one that is neither PDF nor picture. */
export function paperEnding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  if (head.startsWith('%PDF-')) return 'pdf'
  if (head.startsWith('\xff\xd8\xff')) return 'jpg'
  return head.startsWith('\x89PNG\r\n') ? 'png' : null
}
