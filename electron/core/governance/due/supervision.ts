import { lastDay } from '@shared/domain/period'
import { plain } from '../../db/statement'
import type { DueDraft, DueQuestion } from './due'

type Waiting = { id: string; title: string; dueOn: string | null }

/** Findings that are not closed, with the day that counts now: an extension, or sending it back, sets another. */
const findings = plain<Record<string, never>, Waiting & { number: string; addressee: string }>(
  `SELECT findingId AS id, number, title, addressee,
     coalesce((SELECT dueOn FROM findingStep AS s WHERE s.findingId = f.findingId AND dueOn IS NOT NULL ORDER BY stepId DESC LIMIT 1), dueOn) AS dueOn
   FROM finding AS f
   WHERE coalesce((SELECT kind FROM findingStep AS s WHERE s.findingId = f.findingId AND kind IN ('closed', 'reopened')
     ORDER BY stepId DESC LIMIT 1), 'reopened') = 'reopened'`,
)
const requests = plain<Record<string, never>, Waiting>(
  `SELECT requestId AS id, wanted AS title, dueOn FROM documentRequest AS r
   WHERE NOT EXISTS (SELECT 1 FROM documentRequestStep AS s WHERE s.requestId = r.requestId AND kind IN ('received', 'refused', 'returned', 'withdrawn'))`,
)
const complaints = plain<Record<string, never>, Waiting>(
  `SELECT complaintId AS id, '' AS title, dueOn FROM complaint AS c
   WHERE NOT EXISTS (SELECT 1 FROM complaintStep AS s WHERE s.complaintId = c.complaintId AND kind IN ('answered', 'closed', 'withdrawn'))`,
)
const planned = plain<
  Record<string, never>,
  { id: string; title: string; year: number; monthOfYear: number; heldOn: string | null }
>(
  `SELECT planItemId AS id, title, year, monthOfYear,
     (SELECT min(heldOn) FROM inspection AS i WHERE i.planItemId = p.planItemId) AS heldOn
   FROM inspectionPlan AS p WHERE removedAt IS NULL`,
)

/** What supervisors planned, asked for and found, and when it is due (article 69.3). Who complained is not told here. */
export function supervisionDue({ book: { connection }, today }: DueQuestion): DueDraft[] {
  return [
    ...connection.all(findings, {}).map(({ id, number, title, addressee, dueOn }): DueDraft => ({
      ...of('finding-due', id, { number, title }),
      dueOn,
      owner: ownerOf(addressee),
      article: '69.3.e',
    })),
    ...connection.all(requests, {}).map(({ id, title, dueOn }): DueDraft => ({
      ...of('document-request-due', id, { title }),
      dueOn,
      owner: 'director',
      article: '69.3.đ',
    })),
    ...connection.all(complaints, {}).map(({ id, dueOn }): DueDraft => ({
      ...of('complaint-due', id, {}),
      dueOn,
      owner: 'supervisors',
      article: '69.3.g',
    })),
    ...connection.all(planned, {}).flatMap(({ id, title, year, monthOfYear, heldOn }): DueDraft[] => {
      const dueOn = lastDay(year * 100 + monthOfYear)
      // A plan of a year that is over and was not carried out is a matter of the yearly report, no longer of the calendar.
      if (heldOn === null && String(year) < today.slice(0, 4)) return []
      return [
        { ...of('inspection-planned', id, { title }), dueOn, doneOn: heldOn, owner: 'supervisors', article: '69.3.a' },
      ]
    }),
  ]
}

function of(code: DueDraft['code'], id: string, values: Record<string, string>) {
  return { key: `${code} ${id}`, code, basis: 'own', subject: id, values } as const
}

function ownerOf(addressee: string): DueDraft['owner'] {
  if (addressee === 'board' || addressee === 'director') return addressee
  return addressee === 'generalMeeting' ? 'convener' : 'accountant'
}
