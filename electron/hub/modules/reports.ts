import type { hubReports as contract } from '@shared/contract/hub/reports'
import { CooperativeReport } from '@shared/contract/cooperative-report'
import { reportPeriodOf, samePeriodBefore } from '@shared/domain/report-period'
import { refuse } from '../../core/refusal'
import { indicatorNumbers } from '../intake/settle-figures'
import { statusBoard } from '../board/status-board'
import type { HubHandlersOf } from '../procedure'
import type { HubDb } from '../store/hub-store'

export const reports = {
  periods: async ({ db, today }) => {
    const reported = await db.selectFrom('report').select(['formId', 'periodKey']).distinct().execute()
    const planned = await db
      .selectFrom('calendarEntry')
      .select(['formId', 'periodKey'])
      .where('formId', 'is not', null)
      .where('periodKey', 'is not', null)
      .execute()
    const keys = new Map(
      [...reported, ...planned].flatMap(({ formId, periodKey }) =>
        formId === null || periodKey === null ? [] : [[`${periodKey}\n${formId}`, { formId, periodKey }] as const],
      ),
    )
    const periods = []
    for (const [, { formId, periodKey }] of [...keys].toSorted(([a], [b]) => (a < b ? 1 : -1))) {
      const { title, dueOn, counts } = await statusBoard(db, formId, periodKey, today)
      periods.push({ formId, title, periodKey, dueOn, counts })
    }
    return { periods }
  },

  board: ({ db, today }, { formId, periodKey }) => statusBoard(db, formId, periodKey, today),

  get: async ({ db }, { cooperativeId, formId, periodKey, revision }) => {
    const revisions = await db
      .selectFrom('report')
      .selectAll()
      .where('cooperativeId', '=', cooperativeId)
      .where('formId', '=', formId)
      .where('periodKey', '=', periodKey)
      .orderBy('revision', 'desc')
      .execute()
    const shown = revisions.find((row) => revision === null || row.revision === revision)
    if (shown === undefined) return refuse({ code: 'hub-report-unknown', value: periodKey })
    const indicators = await db.selectFrom('indicator').select(['code', 'name', 'unit']).execute()
    return {
      report: CooperativeReport.parse(JSON.parse(shown.content)),
      standing: shown.standing,
      revisions: revisions.map((row) => ({
        revision: row.revision,
        standing: row.standing,
        receivedAt: row.receivedAt,
        decidedAt: row.decidedAt,
        decidedBy: row.decidedBy,
        packetSha256: row.packetSha256,
      })),
      answers: await answersTo(db, { cooperativeId, formId, periodKey }),
      yearBefore: await figuresBefore(db, cooperativeId, periodKey),
      names: Object.fromEntries(indicators.map(({ code, name, unit }) => [code, { name, unit }])),
    }
  },
} satisfies HubHandlersOf<typeof contract>

/** The figures that count of the same period of the year before, by code. */
async function figuresBefore(db: HubDb, cooperativeId: number, periodKey: string): Promise<Record<string, number>> {
  const period = reportPeriodOf(periodKey)
  if (period === null) return {}
  const numbers = await indicatorNumbers(db)
  const rows = await db
    .selectFrom('figure')
    .innerJoin('indicator', 'indicator.number', 'figure.indicator')
    .select(['code', 'value'])
    .where('periodKey', '=', samePeriodBefore(period).key)
    .where('figure.indicator', 'in', [...numbers.values()])
    .where('cooperativeId', '=', cooperativeId)
    .execute()
  return Object.fromEntries(rows.map(({ code, value }) => [code, value]))
}

async function answersTo(
  db: HubDb,
  { cooperativeId, formId, periodKey }: { cooperativeId: number; formId: string; periodKey: string },
) {
  const receipts = await db
    .selectFrom('receipt')
    .leftJoin('outgoing', (join) =>
      join
        .onRef('outgoing.cooperativeId', '=', 'receipt.cooperativeId')
        .onRef('outgoing.packetId', '=', 'receipt.receiptId'),
    )
    .select(['receiptId', 'number', 'revision', 'outcome', 'issuedAt', 'officer', 'outgoing.deliveredAt'])
    .where('receipt.cooperativeId', '=', cooperativeId)
    .where('formId', '=', formId)
    .where('periodKey', '=', periodKey)
    .orderBy('issuedAt', 'desc')
    .execute()
  const remarks = await db.selectFrom('remark').selectAll().where('cooperativeId', '=', cooperativeId).execute()
  return receipts.map((receipt) => ({
    ...receipt,
    remarks: remarks
      .filter(({ receiptId }) => receiptId === receipt.receiptId)
      .toSorted((a, b) => a.line - b.line)
      .map(({ code, text }) => ({ code, text })),
  }))
}
