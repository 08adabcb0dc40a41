import type { SupervisionFacts } from '@shared/contract/supervision-report'
import { fiscalYearRange } from '@shared/domain/period'
import type { Connection } from '../db/connection'
import type { ComplaintStepTable, ComplaintTable, FindingStepTable, FindingTable } from '../db/schema-supervision'
import { plain } from '../db/statement'
import { fingerprintOf } from '../ledger/hash'
import { findingStanding } from './findings'
import { holdersOf } from './posts-on'

type Span = { from: string; to: string }

const bookStart = plain<Record<string, never>, { startMonth: number }>(
  'SELECT fiscalYearStartMonth AS startMonth FROM book',
)
const planned = plain<{ first: number; last: number }, { monthOfYear: number; title: string; heldOn: string | null }>(
  `SELECT monthOfYear, inspectionPlan.title AS title, min(heldOn) AS heldOn
   FROM inspectionPlan LEFT JOIN inspection USING (planItemId)
   WHERE year * 100 + monthOfYear BETWEEN @first AND @last AND removedAt IS NULL
   GROUP BY inspectionPlan.planItemId ORDER BY year, monthOfYear, inspectionPlan.title`,
)
const held = plain<Span, { number: string; heldOn: string; title: string; conclusion: string }>(
  `SELECT number, heldOn, title, conclusion FROM inspection WHERE heldOn BETWEEN @from AND @to ORDER BY heldOn, number`,
)
// Of each voucher of a sample the latest word counts.
const judged = plain<Span, { verdict: 'right' | 'problem' | 'ask' | null; draws: number; vouchers: number }>(
  `SELECT verdict, count(DISTINCT drawId) AS draws, count(*) AS vouchers FROM (
     SELECT drawnVoucher.drawId AS drawId, (
       SELECT verdict FROM judgement WHERE judgement.drawId = drawnVoucher.drawId AND judgement.voucherId = drawnVoucher.voucherId
       ORDER BY judgementId DESC LIMIT 1) AS verdict
     FROM drawnVoucher JOIN sampleDraw USING (drawId) JOIN command ON command.sequence = sampleDraw.commandSequence
     WHERE date(command.at, '+7 hours') BETWEEN @from AND @to
   ) GROUP BY verdict`,
)
const draws = plain<Span, { count: number }>(
  `SELECT count(*) AS count FROM sampleDraw JOIN command ON command.sequence = sampleDraw.commandSequence
   WHERE date(command.at, '+7 hours') BETWEEN @from AND @to`,
)
const findings = plain<Span, FindingTable>(
  'SELECT * FROM finding WHERE issuedOn BETWEEN @from AND @to ORDER BY issuedOn, number',
)
const stepsOfFinding = plain<{ findingId: string }, FindingStepTable>(
  'SELECT * FROM findingStep WHERE findingId = @findingId ORDER BY stepId',
)
const requests = plain<Span, { kind: string | null; count: number }>(
  `SELECT kind, count(*) AS count FROM (
     SELECT (SELECT kind FROM documentRequestStep WHERE documentRequestStep.requestId = documentRequest.requestId
       ORDER BY stepId DESC LIMIT 1) AS kind
     FROM documentRequest WHERE askedOn BETWEEN @from AND @to
   ) GROUP BY kind`,
)
const complaints = plain<Span, { complaintId: string; receivedOn: string; kind: ComplaintTable['kind'] }>(
  'SELECT complaintId, receivedOn, kind FROM complaint WHERE receivedOn BETWEEN @from AND @to ORDER BY receivedOn, complaintId',
)
const lastComplaintStep = plain<{ complaintId: string }, { kind: ComplaintStepTable['kind'] }>(
  'SELECT kind FROM complaintStep WHERE complaintId = @complaintId ORDER BY stepId DESC LIMIT 1',
)
const appraisals = plain<
  { year: number },
  {
    appraisalId: string
    number: string
    signedOn: string
    opinion: 'agree' | 'agreeWithRemarks' | 'disagree'
    remarks: string
  }
>('SELECT appraisalId, number, signedOn, opinion, remarks FROM appraisal WHERE year = @year ORDER BY commandSequence')
const boardMeetings = plain<Span, { meetingId: string; heldOn: string; title: string }>(
  `SELECT meetingId, plannedOn AS heldOn, title FROM meeting
   WHERE body = 'board' AND stage = 'closed' AND plannedOn BETWEEN @from AND @to ORDER BY plannedOn, meetingId`,
)
const guests = plain<{ meetingId: string }, { name: string }>(
  `SELECT json_extract(content, '$.name') AS name FROM hallEvent WHERE meetingId = @meetingId AND kind = 'guestArrived' ORDER BY ordinal`,
)
const visits = plain<Span, { heldOn: string; hash: string }>(
  `SELECT heldOn, command.hash AS hash FROM supervisionVisit JOIN command ON command.sequence = throughSequence
   WHERE heldOn BETWEEN @from AND @to ORDER BY heldOn, supervisionVisit.commandSequence`,
)

/** The first and the last day of a fiscal year of this book. */
export function fiscalYearOfBook(connection: Connection, year: number): Span {
  return fiscalYearRange(year, connection.get(bookStart, {})?.startMonth ?? 1)
}

/**
 * What the supervisors did for a fiscal year, as the book says on the day `today`: what happened within its days, and every appraisal of
 * its statements whenever it was made; all but the standing one count no more.
 */
export function supervisionFacts(
  connection: Connection,
  { year, today, standingAppraisal }: { year: number; today: string; standingAppraisal: string | null },
): SupervisionFacts {
  const span = fiscalYearOfBook(connection, year)
  return {
    year,
    ...span,
    plan: connection.all(planned, { first: monthNumber(span.from), last: monthNumber(span.to) }),
    inspections: connection.all(held, span),
    samples: samplesOf(connection, span),
    findings: connection.all(findings, span).map((row) => {
      const { state, dueOn } = findingStanding(row, connection.all(stepsOfFinding, { findingId: row.findingId }))
      const late = state === 'open' && dueOn < today
      return { number: row.number, issuedOn: row.issuedOn, title: row.title, dueOn, state: late ? 'overdue' : state }
    }),
    requests: requestsOf(connection, span),
    complaints: connection.all(complaints, span).map(({ complaintId, receivedOn, kind }) => {
      const step = connection.get(lastComplaintStep, { complaintId })?.kind
      return { receivedOn, kind, closed: step === 'closed' || step === 'answered' || step === 'withdrawn' }
    }),
    appraisals: connection
      .all(appraisals, { year })
      .map(({ appraisalId, ...row }) => ({ ...row, stale: appraisalId !== standingAppraisal })),
    board: connection.all(boardMeetings, span).map(({ meetingId, heldOn, title }) => ({
      heldOn,
      title,
      attended: attendedBy(connection, meetingId, heldOn),
    })),
    visits: connection.all(visits, span).map(({ heldOn, hash }) => ({ heldOn, fingerprint: fingerprintOf(hash) })),
  }
}

const monthNumber = (date: string): number => Number(date.slice(0, 4)) * 100 + Number(date.slice(5, 7))

function samplesOf(connection: Connection, span: Span): SupervisionFacts['samples'] {
  const rows = connection.all(judged, span)
  const of = (verdict: string | null) => rows.find((row) => row.verdict === verdict)?.vouchers ?? 0
  return {
    draws: connection.get(draws, span)?.count ?? 0,
    vouchers: rows.reduce((sum, row) => sum + row.vouchers, 0),
    right: of('right'),
    problem: of('problem'),
    ask: of('ask'),
    unjudged: of(null),
  }
}

function requestsOf(connection: Connection, span: Span): SupervisionFacts['requests'] {
  const rows = connection.all(requests, span)
  const of = (...kinds: readonly string[]) =>
    rows.reduce((sum, { kind, count }) => sum + (kind !== null && kinds.includes(kind) ? count : 0), 0)
  return {
    asked: rows.reduce((sum, { count }) => sum + count, 0),
    received: of('received', 'returned'),
    refused: of('refused'),
  }
}

/** Those of the day's supervisors who were taken down as present: they attend the board without a vote (article 69.3.h). */
function attendedBy(connection: Connection, meetingId: string, date: string): string[] {
  const present = new Set(connection.all(guests, { meetingId }).map(({ name }) => folded(name)))
  const names = holdersOf(connection, ['headSupervisor', 'supervisor'], date).map(({ name }) => name)
  return [...new Set(names)].filter((name) => present.has(folded(name)))
}

const folded = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase('vi')
