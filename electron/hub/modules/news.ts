import { hash, randomUUID } from 'node:crypto'
import { ALLIANCE_NEWS, ALLIANCE_NEWS_VERSION, NEWS_FILE } from '@shared/contract/alliance-news'
import type { hubNews as contract, newsItemKinds } from '@shared/contract/hub/news'
import { type Indicator, type IndicatorUnit } from '@shared/contract/indicator-dictionary'
import { canonicalJson } from '@shared/domain/canonical-json'
import { hubSummaries } from '@shared/text/hub/summaries'
import { writePacket } from '../../core/packet/write-packet'
import { refuse } from '../../core/refusal'
import { signingSeed } from '../answers/answer-packet'
import { keptNews, newestForms, newsContent, paperEnding } from '../news/news-content'
import type { HubHandlersOf } from '../procedure'
import type { HubDb } from '../store/hub-store'
import { nextNumber } from '../store/next-number'
import { readProfile } from '../store/settings'

const LARGEST_PAPER = 5 * 1024 * 1024
/** What is made of a survey's answers, by what they count. */
const ROLL_UP: Readonly<Record<IndicatorUnit, Indicator['rollUp']>> = {
  dong: 'sum',
  person: 'sum',
  count: 'sum',
  squareMetre: 'sum',
  basisPoint: 'mean',
  flag: 'count',
  date: 'none',
  text: 'none',
}

export const news = {
  list: async ({ db }) => {
    const issues = await db
      .selectFrom('newsIssue')
      .select(['sequence', 'issuedOn', 'sha256', 'bytes'])
      .orderBy('sequence', 'desc')
      .limit(100)
      .execute()
    const forms = await newestForms(db)
    const { days } = await db
      .selectFrom('calendarEntry')
      .select(({ fn }) => fn.countAll<number>().as('days'))
      .executeTakeFirstOrThrow()
    const issued = await lastRow(db, ['news.issue'])
    const written = await lastRow(db, ['news.saveSurvey', 'news.saveAnnouncement', 'news.saveIndicator', 'news.remove'])
    const planned = await lastRow(db, ['forms.save', 'forms.setDay', 'forms.removeDay'])
    return {
      ...(await keptNews(db)),
      forms: forms.map(({ formId, version, title }) => ({ formId, version, title })),
      days,
      issues: issues.map(({ bytes, ...issue }) => ({ ...issue, size: bytes.length })),
      isChanged: Math.max(written, planned) > issued,
    }
  },

  saveSurvey: async (call, { survey }) => {
    await keepItem(call.db, { kind: 'survey', itemId: survey.surveyId, content: canonicalJson(survey) })
    for (const { code, text, unit } of survey.questions)
      await keepOwnIndicator(call.db, { code, name: text.slice(0, 200), unit, rollUp: ROLL_UP[unit] })
    call.summary = hubSummaries.newsSaved(survey.title)
    return {}
  },

  saveAnnouncement: {
    prepare: async (_, { id, kind, announcement, file }) => {
      const paper = file === undefined ? null : await paperOf(file)
      return {
        recorded: { id, kind, announcement, file: file?.name ?? null },
        run: async (call) => {
          const before = await call.db
            .selectFrom('newsItem')
            .select(['content', 'attachment'])
            .where('kind', '=', kind)
            .where('itemId', '=', announcement.id)
            .executeTakeFirst()
          const known = before === undefined ? null : (JSON.parse(before.content) as { attachment: string | null })
          const attachment =
            paper === null ? (known?.attachment ?? null) : `attachments/${kind}-${announcement.id}.${paper.ending}`
          await keepItem(call.db, {
            kind,
            itemId: announcement.id,
            content: canonicalJson({ ...announcement, attachment }),
            attachment: paper?.bytes ?? before?.attachment ?? null,
          })
          call.summary = hubSummaries.newsSaved(announcement.title)
          return {}
        },
      }
    },
  },

  saveIndicator: async (call, { indicator }) => {
    const { code, name, unit, rollUp, numerator, denominator } = indicator
    if (!code.startsWith('own.')) refuse({ code: 'hub-indicator-own', column: 'code', value: code })
    await keepItem(call.db, { kind: 'indicator', itemId: code, content: canonicalJson(indicator) })
    await keepOwnIndicator(call.db, { code, name, unit, rollUp, numerator, denominator })
    call.summary = hubSummaries.newsSaved(name)
    return {}
  },

  remove: async (call, { kind, itemId }) => {
    const row = await call.db
      .updateTable('newsItem')
      .set({ isCurrent: 0 })
      .where('kind', '=', kind)
      .where('itemId', '=', itemId)
      .where('isCurrent', '=', 1)
      .returning('itemId')
      .executeTakeFirst()
    if (row === undefined) return refuse({ code: 'hub-news-unknown', value: itemId })
    call.summary = hubSummaries.newsRemoved(itemId)
    return {}
  },

  issue: {
    prepare: async (call, { id }) => {
      const seed = await signingSeed(call.hub)
      return {
        recorded: { id },
        // Signed inside: what goes down is what stands in the store at that moment, under its number.
        run: async (inner) => {
          const { db, at, today } = inner
          const sequence = await nextNumber(db, 'newsIssue', 'sequence')
          const content = await newsContent(db, { sequence, issuedOn: today })
          const { name, taxCode } = await readProfile(db)
          const packetId = randomUUID()
          const json = Buffer.from(JSON.stringify(content.news), 'utf8')
          const bytes = writePacket(
            {
              packetId,
              kind: ALLIANCE_NEWS,
              schemaVersion: ALLIANCE_NEWS_VERSION,
              sender: { name, taxCode },
              recipient: null,
              createdAt: at,
              files: [{ path: NEWS_FILE, mediaType: 'application/json', content: json }, ...content.files],
            },
            seed,
          )
          const row = { sequence, issuedOn: today, packetId, sha256: hash('sha256', bytes, 'hex') }
          await db
            .insertInto('newsIssue')
            .values({ ...row, bytes: Buffer.from(bytes) })
            .execute()
          inner.summary = hubSummaries.newsIssued(sequence)
          return { sequence }
        },
      }
    },
  },

  file: async (call, { sequence }) => {
    const row = await call.read((db) =>
      db.selectFrom('newsIssue').select(['bytes', 'issuedOn']).where('sequence', '=', sequence).executeTakeFirst(),
    )
    if (row === undefined) return refuse({ code: 'hub-news-unknown', value: sequence })
    const name = `goi-lien-minh-${sequence}-${row.issuedOn}.zip`
    return new File([Uint8Array.from(row.bytes)], name, { type: 'application/zip' })
  },
} satisfies HubHandlersOf<typeof contract>

type KeptItem = {
  kind: (typeof newsItemKinds)[number]
  itemId: string
  content: string
  attachment?: Uint8Array | null
}

async function keepItem(db: HubDb, { attachment = null, ...item }: KeptItem): Promise<void> {
  const row = { ...item, attachment, isCurrent: 1 }
  await db
    .insertInto('newsItem')
    .values(row)
    .onConflict((conflict) => conflict.columns(['kind', 'itemId']).doUpdateSet(row))
    .execute()
}

/** What a co-operative will be asked has a number to be counted by; one of the program's own dictionary keeps what that says. */
async function keepOwnIndicator(
  db: HubDb,
  given: Pick<Indicator, 'code' | 'name' | 'unit' | 'rollUp' | 'numerator' | 'denominator'>,
): Promise<void> {
  const { numerator = null, denominator = null, ...indicator } = given
  const known = await db.selectFrom('indicator').select('isOwn').where('code', '=', given.code).executeTakeFirst()
  const said = { ...indicator, numerator, denominator }
  if (known === undefined)
    await db
      .insertInto('indicator')
      .values({ ...said, number: await nextNumber(db, 'indicator', 'number'), groupId: 'own', isOwn: 1 })
      .execute()
  else if (known.isOwn === 1) await db.updateTable('indicator').set(said).where('code', '=', given.code).execute()
}

async function paperOf(file: File): Promise<{ bytes: Buffer; ending: string }> {
  const bytes = Buffer.from(await file.arrayBuffer())
  const ending = paperEnding(bytes)
  if (ending === null || bytes.length > LARGEST_PAPER)
    return refuse({ code: 'hub-news-paper', column: 'file', data: { limit: LARGEST_PAPER / 1024 / 1024 } })
  return { bytes, ending }
}

async function lastRow(db: HubDb, procedures: readonly string[]): Promise<number> {
  const row = await db
    .selectFrom('commandRow')
    .select(({ fn }) => fn.max('sequence').as('sequence'))
    .where('procedure', 'in', [...procedures])
    .executeTakeFirst()
  return row?.sequence ?? 0
}
