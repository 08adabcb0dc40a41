import { CooperativeReport, REPORT_FILE } from '@shared/contract/cooperative-report'
import type { CivilDate } from '@shared/domain/civil-date'
import { MAX_AMOUNT } from '@shared/domain/money'
import { reportPeriodOf } from '@shared/domain/report-period'
import { refuse } from '../../core/refusal'
import type { HubDb } from '../store/hub-store'
import type { KnownSender } from './packet-sender'

/** The report inside a packet, of the shape that docs/packets.md has; refuses 'packet-file-missing' and 'packet-content', which names the place. */
export function parsedReport(files: ReadonlyMap<string, Buffer>): CooperativeReport {
  const bytes = files.get(REPORT_FILE)
  if (bytes === undefined) return refuse({ code: 'packet-file-missing', column: 'file', data: { path: REPORT_FILE } })
  const read = CooperativeReport.safeParse(jsonOf(bytes))
  if (!read.success) return unreadable(read.error.issues[0]?.path.join('.') ?? '')
  const codes = new Set<string>()
  for (const { code, value } of read.data.figures) {
    if (codes.has(code) || Math.abs(value ?? 0) > MAX_AMOUNT) return unreadable(`figures ${code}`)
    codes.add(code)
  }
  return read.data
}

/** What stands in a file of a packet; null for what is no JSON. */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // What no JSON reader takes has no place to name.
    return null
  }
}

function unreadable(place: string): never {
  return refuse({ code: 'packet-content', column: 'file', data: { path: REPORT_FILE, value: place } })
}

/**
 * Judges a report by who sent it and by what is expected: refuses 'hub-report-of-other', 'hub-period' (no such period, or other days),
 * 'hub-period-ahead', 'hub-form-unknown', 'hub-form-version', 'hub-form-period'.
 */
export async function judgeReport(
  db: HubDb,
  { cooperative, period, form }: CooperativeReport,
  { sender, today }: { sender: KnownSender; today: CivilDate },
): Promise<void> {
  if (cooperative.taxCode !== sender.taxCode)
    refuse({
      code: 'hub-report-of-other',
      column: 'file',
      value: cooperative.taxCode,
      data: { name: sender.name, expected: sender.taxCode },
    })
  const known = reportPeriodOf(period.key)
  if (known === null || known.kind !== period.kind || known.from !== period.from || known.to !== period.to)
    return refuse({ code: 'hub-period', column: 'file', value: period.key })
  if (known.from > today) refuse({ code: 'hub-period-ahead', column: 'file', value: period.key })
  const versions = await db
    .selectFrom('form')
    .select(['version', 'periodKind'])
    .where('formId', '=', form.formId)
    .orderBy('version', 'desc')
    .execute()
  const [newest] = versions
  if (newest === undefined && (await isSurvey(db, form.formId))) {
    if (period.kind !== 'survey')
      refuse({ code: 'hub-form-period', column: 'file', value: form.formId, data: { other: period.key } })
    return
  }
  if (newest === undefined)
    return refuse({ code: 'hub-form-unknown', column: 'file', value: form.formId, data: { name: form.title } })
  const used = versions.find(({ version }) => version === form.version)
  if (used === undefined)
    return refuse({
      code: 'hub-form-version',
      column: 'file',
      value: form.formId,
      data: { number: form.version, expected: newest.version },
    })
  if (used.periodKind !== period.kind)
    refuse({ code: 'hub-form-period', column: 'file', value: form.formId, data: { other: period.key } })
}

/** A survey is answered as a report whose form is the survey; one that was taken back may have been answered before. */
async function isSurvey(db: HubDb, formId: string): Promise<boolean> {
  const row = await db
    .selectFrom('newsItem')
    .select('itemId')
    .where('kind', '=', 'survey')
    .where('itemId', '=', formId)
    .executeTakeFirst()
  return row !== undefined
}
