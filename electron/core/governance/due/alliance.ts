import { addDays } from '@shared/domain/civil-date'
import { arrivedPackets } from '../../exchange/arrived'
import { currentNews } from '../../exchange/news-items'
import { outboxRows } from '../../exchange/outbox'
import { surveyReportId } from '../../exchange/surveys'
import type { DueDraft, DueQuestion } from './due'

/** Days of the alliance's calendar that nobody marked done are told this long after them, and then no longer. */
const TOLD_AFTER_DAYS = 60

/**
 * What comes of the exchange with the alliance: reports it returned, packets it would not take, days of its calendar, surveys that are open,
 * and packets that arrived. No article asks for any of it.
 */
export function allianceDue({ book: { connection }, today }: DueQuestion): DueDraft[] {
  const draft = (given: Pick<DueDraft, 'key' | 'code' | 'dueOn' | 'doneOn' | 'subject' | 'values'>): DueDraft => ({
    owner: 'director',
    basis: 'order',
    article: '',
    ...given,
  })
  const rows = outboxRows(connection, { lineWorks: true, sending: null })
  const newest = new Map(rows.toReversed().map((row) => [row.reportId ?? row.packetId, row]))
  const returned = [...newest.values()]
    .filter(({ state }) => state === 'returned')
    .map(({ packetId, title }) =>
      draft({
        key: `returned ${packetId}`,
        code: 'report-returned',
        dueOn: null,
        subject: packetId,
        values: { title },
      }),
    )
  const refused = rows
    .filter(({ state, nextAt }) => state === 'failed' && nextAt === null)
    .map(({ packetId, title, faults }) =>
      draft({
        key: `refused ${packetId}`,
        code: 'packet-refused',
        dueOn: null,
        subject: packetId,
        values: { title, reason: faults[0]?.message ?? '' },
      }),
    )
  const dated = currentNews(connection).flatMap(({ kind, itemId, title, day, doneOn }) => {
    const isDay = kind === 'calendar' || kind === 'survey'
    if (!isDay || day === null || addDays(day, TOLD_AFTER_DAYS) < today) return []
    // Answered: from here on the outbox says where the answers stand.
    if (kind === 'survey' && newest.has(surveyReportId(itemId))) return []
    const code = kind === 'calendar' ? 'alliance-day' : 'alliance-survey'
    return [draft({ key: `${kind} ${itemId}`, code, dueOn: day, doneOn, subject: itemId, values: { title } })]
  })
  const arrived = arrivedPackets(connection).length
  const waiting =
    arrived === 0 ? [] : [draft({ key: 'arrived', code: 'packets-arrived', dueOn: null, values: { count: arrived } })]
  return [...returned, ...refused, ...dated, ...waiting]
}
