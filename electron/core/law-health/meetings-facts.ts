import { z } from 'zod'
import { formatCivilDate } from '@shared/domain/civil-date'
import { fiscalYearRange } from '@shared/domain/period'
import { yearBefore, yearFigures } from '../closing/year-figures'
import type { AgendaItemTable, MeetingRequestTable, MeetingTable, PetitionTable } from '../db/schema-meetings'
import { plain } from '../db/statement'
import { annualHeldOn } from '../governance/due/annual-meeting'
import { heldMeetings, lastHeldOn } from '../governance/due/held'
import { hallOf } from '../governance/hall-of'
import { officialVotersOn } from '../governance/meeting'
import { allPosts, governanceFormOn } from '../governance/posts-on'
import { regularRuleOn } from '../governance/regular-rule'
import { requiredForm } from '../law/bodies/governance-form'
import { sizeClass, sizeTableOn } from '../law/bodies/size-class'
import { lawOn } from '../law/law-figures'
import { lastNoticeDay, noticeLacks, noticeSpan } from '../law/meetings/notice'
import { petitionStanding } from '../law/meetings/petition'
import { charterOn } from '../membership/charter'
import { organisationOf } from '../membership/organisation'
import type { HeldMeeting } from './halls'
import type { HeldPetition, MeetingsFacts, PlannedMeeting } from './meetings'
import type { HealthQuestion } from './question'

const preparing = plain<{ on: string }, { meetingId: string }>(
  `SELECT meetingId FROM meeting WHERE stage = 'preparing' AND body = 'generalMeeting' AND plannedOn >= @on ORDER BY plannedOn`,
)
const petitionRows = plain<{ on: string }, PetitionRow>(
  `SELECT petitionId, meetingId, receivedOn, content, signers, answer, plannedOn, stage FROM petition JOIN meeting USING (meetingId)
   WHERE stage <> 'cancelled' AND receivedOn <= @on ORDER BY receivedOn, petitionId`,
)
const requestRows = plain<{ on: string }, Pick<MeetingRequestTable, 'receivedOn'>>(
  `SELECT receivedOn FROM meetingRequest AS r WHERE withdrawnNote IS NULL AND receivedOn <= @on
     AND NOT EXISTS (SELECT 1 FROM meeting AS m WHERE m.requestId = r.requestId AND m.stage <> 'cancelled') ORDER BY receivedOn`,
)
const papersOfItems = plain<{ meetingId: string }, { count: number }>(
  `SELECT count(*) AS count FROM attachment JOIN agendaItem ON itemId = subjectKey
   WHERE subject = 'agendaItem' AND meetingId = @meetingId AND attachment.removedAt IS NULL`,
)

/** What a book says of its form and of the calling of its meetings on a day, for R13 to R19; `held` are general meetings. */
export function meetingsFacts(question: HealthQuestion, held: readonly HeldMeeting[]): MeetingsFacts {
  const { book, law, on } = question
  const { connection, ledger } = book
  const all = heldMeetings(connection).filter(({ heldOn }) => heldOn <= on)
  const last = all.findLast(
    ({ body, kind }) => body === 'generalMeeting' && (kind === 'annual' || kind === 'elsewhere'),
  )
  const isKept = all.length > 0 || allPosts(connection).length > 0
  const rule = regularRuleOn(connection, law, on)
  const year = yearBefore(book, on)
  const annualHeld = annualHeldOn(all, year, ledger.memory.fiscalYearStartMonth)
  return {
    on,
    form: governanceFormOn(connection, on),
    ...sizeFacts(question, year),
    annual:
      year < ledger.memory.firstYear && annualHeld === null
        ? null
        : { year, end: fiscalYearRange(year, ledger.memory.fiscalYearStartMonth).to, heldOn: annualHeld },
    lastGeneralMeeting: last?.heldOn ?? null,
    regular: isKept ? { ...rule, lastHeldOn: lastHeldOn(all, rule.body, on) } : null,
    held,
    planned: connection.all(preparing, { on }).flatMap(({ meetingId }) => plannedMeeting(question, meetingId)),
    petitions: connection.all(petitionRows, { on }).map((row) => petitionOf(question, row)),
    requests: connection.all(requestRows, { on }),
  }
}

/** The size by the last year that is over, or the present one where the book is younger (Decree 113/2024 articles 4 and 5). */
function sizeFacts({ book, law, on }: HealthQuestion, lastYear: number): Pick<MeetingsFacts, 'required' | 'size'> {
  const members = officialVotersOn(book.connection, on).length
  const figures = yearFigures(book, lastYear)
  const table = sizeTableOn(law.sizeTables, on)
  if (figures === null || table === undefined) return { required: null, size: { members, revenue: null, assets: null } }
  const { kind, sector } = organisationOf(book.connection)
  const { revenue, assets } = figures
  const size = sizeClass({ sector, members, revenue, capital: assets }, table)
  const { unionFullFormMembers } = lawOn(law, on)
  return {
    required: requiredForm({ kind, officialMembers: members, size }, unionFullFormMembers),
    size: { members, revenue, assets },
  }
}

function plannedMeeting({ book: { connection }, law }: HealthQuestion, meetingId: string): PlannedMeeting[] {
  const hall = hallOf(connection, law, meetingId)
  if (hall === undefined) return []
  const { meeting, agenda, notices } = hall
  const days = noticeSpan(charterOn(connection, meeting.plannedOn).noticeDays, lawOn(law, meeting.plannedOn).noticeDays)
  const voted = agenda.filter(({ kind }) => kind === 'motion')
  const lacks = noticeLacks({
    time: meeting.startsAtTime,
    place: meeting.place,
    form: meeting.medium,
    agenda: agenda.map(({ title }) => title),
    documents: documentsOf(agenda) + (connection.get(papersOfItems, { meetingId })?.count ?? 0),
    draftResolution: voted.every(({ draft }) => draft.trim() !== '') ? 'ready' : '',
  })
  return [
    {
      code: meetingId,
      name: `${meeting.title}, ${formatCivilDate(meeting.plannedOn)}`,
      untold: notices.missing.length,
      noticeBy: lastNoticeDay(meeting.plannedOn, days.days),
      lacks: meeting.medium === 'online' ? lacks.filter((lack) => lack !== 'place') : lacks,
    },
  ]
}

const Documents = z.array(z.unknown())

function documentsOf(agenda: readonly AgendaItemTable[]): number {
  return agenda.reduce((sum, { documents }) => sum + Documents.parse(JSON.parse(documents)).length, 0)
}

type PetitionRow = Pick<PetitionTable, 'petitionId' | 'meetingId' | 'receivedOn' | 'content' | 'signers' | 'answer'> &
  Pick<MeetingTable, 'plannedOn' | 'stage'>

function petitionOf({ book: { connection }, law }: HealthQuestion, row: PetitionRow): HeldPetition {
  const { meetingId, receivedOn, content, answer, plannedOn, stage } = row
  const officialMembers = officialVotersOn(connection, plannedOn).length
  const { enough, inTime } = petitionStanding(
    { signers: Documents.parse(JSON.parse(row.signers)).length, officialMembers, receivedOn, opensOn: plannedOn },
    { requestOneIn: lawOn(law, plannedOn).requestOneIn, petitionDays: charterOn(connection, plannedOn).petitionDays },
  )
  return { code: meetingId, name: content.slice(0, 60), enough, inTime, answer, isOver: stage === 'closed' }
}
