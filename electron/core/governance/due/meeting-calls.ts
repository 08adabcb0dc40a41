import type { MeetingTable } from '../../db/schema-meetings'
import { plain } from '../../db/statement'
import { type LawFigures, lawOn } from '../../law/law-figures'
import { lastNoticeDay, noticeSpan } from '../../law/meetings/notice'
import { lastPetitionDay } from '../../law/meetings/petition'
import { type Call, daysToCall, lastDayOfCall, meetingInsteadOfBoardBy } from '../../law/meetings/quorum'
import { charterOn } from '../../membership/charter'
import type { DueDraft, DueQuestion } from './due'

type Row = Pick<MeetingTable, 'meetingId' | 'body' | 'kind' | 'title' | 'callNumber' | 'plannedOn' | 'stage'> & {
  told: number
}

const rows = plain<{ from: string; to: string }, Row>(
  `SELECT meetingId, body, kind, title, callNumber, plannedOn, stage,
     (SELECT count(*) FROM notice AS n WHERE n.meetingId = m.meetingId AND n.edition = m.noticeEdition AND n.removedAt IS NULL) AS told
   FROM meeting AS m
   WHERE stage IN ('preparing', 'open') OR (stage = 'closed' AND plannedOn BETWEEN @from AND @to)
     OR (stage = 'postponed' AND NOT EXISTS (SELECT 1 FROM meeting AS next WHERE next.previousCallId = m.meetingId AND next.stage <> 'cancelled'))
   ORDER BY plannedOn`,
)

/** Meetings that are planned, with the last days for notices and petitions (R16, R17), and those that wait for their next call (R18, R29). */
export function meetingCallsDue({ book: { connection }, law, today, from, to }: DueQuestion): DueDraft[] {
  const figures = lawOn(law, today)
  const charter = charterOn(connection, today)
  return connection.all(rows, { from, to }).flatMap((row) => {
    if (row.stage === 'postponed') return nextCall(row, figures)
    const itself: DueDraft = {
      ...ofMeeting(row, 'meeting-planned'),
      dueOn: row.plannedOn,
      doneOn: row.stage === 'closed' ? row.plannedOn : null,
      owner: 'convener',
      article: row.body === 'board' ? '65.3' : '57.1',
    }
    return row.stage === 'preparing' && row.body === 'generalMeeting'
      ? [
          ...preparation(row, noticeSpan(charter.noticeDays, figures.noticeDays).days, charter.petitionDays, today),
          itself,
        ]
      : [itself]
  })
}

function ofMeeting({ meetingId, title }: Row, code: DueDraft['code']) {
  return { key: `${code} ${meetingId}`, code, basis: 'law', subject: meetingId, values: { title } } as const
}

function preparation(row: Row, noticeDays: number, petitionDays: number, today: string): DueDraft[] {
  const notices: DueDraft = {
    ...ofMeeting(row, 'notices-to-send'),
    dueOn: lastNoticeDay(row.plannedOn, noticeDays),
    owner: 'convener',
    article: '60.1',
  }
  const petitions: DueDraft = {
    ...ofMeeting(row, 'petitions-close'),
    dueOn: lastPetitionDay(row.plannedOn, petitionDays),
    owner: 'convener',
    article: '60.2',
  }
  // Once somebody was told, the list of the meeting itself says who was not; petitions end with their day.
  return [...(row.told === 0 ? [notices] : []), ...((petitions.dueOn ?? '') >= today ? [petitions] : [])]
}

/** After a meeting without enough people: the last day of its next call, or after two of the board that of the general meeting instead. */
function nextCall(row: Row, figures: LawFigures): DueDraft[] {
  const body = row.body === 'board' ? 'board' : 'generalMeeting'
  if (body === 'board' && row.callNumber === 2)
    return [
      {
        ...ofMeeting(row, 'meeting-instead-of-board'),
        dueOn: meetingInsteadOfBoardBy(row.plannedOn, figures),
        owner: 'chairperson',
        article: '65.5.c',
      },
    ]
  const days = row.callNumber >= 3 ? null : daysToCall({ body, call: callAfter(row.callNumber) }, figures)
  if (days === null) return []
  return [
    {
      ...ofMeeting(row, 'meeting-next-call'),
      values: { title: row.title, call: row.callNumber + 1 },
      dueOn: lastDayOfCall(row.plannedOn, days),
      owner: body === 'board' ? 'chairperson' : 'convener',
      article: body === 'board' ? '65.5.b' : '59.7',
    },
  ]
}

function callAfter(callNumber: number): Call {
  return callNumber === 1 ? 2 : 3
}
