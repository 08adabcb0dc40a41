import { addMonths } from '@shared/domain/civil-date'
import { postKindWords } from '@shared/text/posts'
import { plain } from '../db/statement'
import { hasTerm, longestTerm } from '../governance/complete-post'
import { appraisalOf } from '../governance/appraisals'
import { appraisalDue } from '../governance/due/appraisal'
import { declaredGrounds, isOfficialOn } from '../governance/judge-bans'
import { isLawPost } from '../governance/law-post'
import { kinEdges, personKey, relativesOn } from '../governance/post-people'
import { governanceFormOn, type HeldPost, holdersOf, postsOn } from '../governance/posts-on'
import { lawOn } from '../law/law-figures'
import { meetingInsteadOfBoardBy } from '../law/meetings/quorum'
import type { BodiesFacts, HealthPost } from './bodies'
import { type HeldMeeting, MONTHS_JUDGED } from './halls'
import type { HealthQuestion } from './question'

const failedCalls = plain<{ from: string; on: string }, { plannedOn: string }>(
  `SELECT plannedOn FROM meeting WHERE body = 'board' AND callNumber = 2 AND stage = 'postponed' AND plannedOn BETWEEN @from AND @on`,
)
const meetingBetween = plain<{ from: string; to: string }, { found: number }>(
  `SELECT count(*) AS found FROM meeting WHERE body = 'generalMeeting' AND stage <> 'cancelled' AND plannedOn BETWEEN @from AND @to`,
)
const approvals = plain<
  { on: string },
  { year: number; appraised: number; meetingId: string | null; title: string | null; report: number }
>(
  `SELECT a.year, EXISTS (SELECT 1 FROM appraisal WHERE appraisal.year = a.year AND signedOn <= a.approvedOn) AS appraised,
     m.meetingId, m.title, EXISTS (SELECT 1 FROM agendaItem WHERE agendaItem.meetingId = m.meetingId
       AND subject = 'supervisorsReport' AND removedAt IS NULL) AS report
   FROM statementsApproval AS a JOIN resolution USING (resolutionId) LEFT JOIN resolutionText USING (resolutionId)
     LEFT JOIN meeting AS m USING (meetingId)
   WHERE voidNote IS NULL AND a.approvedOn <= @on ORDER BY a.year, a.approvedOn`,
)

/** What a book says of bodies, posts and the appraisal on a day, for R25 to R30. */
export function bodiesFacts(question: HealthQuestion, held: readonly HeldMeeting[]): BodiesFacts {
  const { book, on } = question
  const { connection } = book
  const posts = postsOn(connection, on)
  const relatives = relativesOn(connection, on)
  return {
    on,
    form: governanceFormOn(connection, on),
    posts: posts.map((post) => postOf(question, post)),
    isKinDeclared: relatives.length > 0,
    kin: kinEdges(posts, relatives),
    board: held
      .filter(({ body }) => body === 'board')
      .map((meeting) => ({ ...meeting, supervisorsVoting: supervisorsVoting(question, meeting) })),
    failedBoards: failedBoards(question),
    appraisal: appraisalFacts(question),
  }
}

function postOf({ book: { connection }, law, on }: HealthQuestion, post: HeldPost): HealthPost {
  const official = post.member !== null && isOfficialOn(connection, post.member, on)
  const person = personKey(post)
  return {
    code: post.member ?? '',
    name: post.name,
    person,
    post: isLawPost(post.kind) ? post.kind : null,
    postName: postKindWords(post.kind, governanceFormOn(connection, on)),
    termEndsOn: post.termEndsOn,
    longestTerm: hasTerm(post) ? longestTerm({ connection, law }, post.fromDate) : null,
    standing: {
      official: official && post.holding === 'member',
      representsOfficial: official && post.holding === 'representative',
      hiredByMeeting: post.holding === 'hired',
      barred: declaredGrounds(connection).some(
        ({ member, name, fromDate, toDate }) =>
          fromDate <= on &&
          (toDate === null || toDate > on) &&
          personKey({ holding: member === null ? 'hired' : 'member', member, name }) === person,
      ),
    },
  }
}

function supervisorsVoting({ book: { connection } }: HealthQuestion, { heldOn, voters }: HeldMeeting): string[] {
  const supervisors = new Set(
    holdersOf(connection, ['supervisor', 'headSupervisor'], heldOn).map(({ member }) => member),
  )
  return voters.filter(({ code }) => supervisors.has(code)).map(({ name }) => name)
}

function failedBoards({ book: { connection }, law, on }: HealthQuestion): BodiesFacts['failedBoards'] {
  return connection.all(failedCalls, { from: addMonths(on, -MONTHS_JUDGED), on }).map(({ plannedOn }) => {
    const by = meetingInsteadOfBoardBy(plannedOn, lawOn(law, plannedOn))
    return { by, isCalled: (connection.get(meetingBetween, { from: plannedOn, to: by })?.found ?? 0) > 0 }
  })
}

function appraisalFacts({ book, law, on }: HealthQuestion): BodiesFacts['appraisal'] {
  const [due] = appraisalDue({ book, law, today: on, from: on, to: on })
  const rows = book.connection.all(approvals, { on })
  const lastClosed = [...book.ledger.memory.closedYears].toSorted((a, b) => b - a)[0]
  const isUnknown = lastClosed !== undefined && due === undefined && appraisalOf(book.connection, lastClosed) === null
  return {
    closedYears: book.ledger.memory.closedYears.size,
    unrecorded: isUnknown ? lastClosed : null,
    waiting:
      due === undefined || (due.doneOn ?? null) !== null
        ? null
        : { year: Number(due.values?.['year'] ?? 0), by: due.dueOn },
    approved: rows.map(({ year, appraised }) => ({ year, appraised: appraised === 1 })),
    withoutReport: rows.flatMap(({ meetingId, title, report }) =>
      meetingId === null || report === 1 ? [] : [{ code: meetingId, name: title ?? '' }],
    ),
  }
}
