import type { MeetingPaper, OpenedPaper } from '@shared/contract/meeting-papers'
import { numberSymbol } from '@shared/text/paper-numbers'
import { z } from 'zod'
import { plain } from '../../db/statement'
import type { Letter } from '../../documents/letter'
import { agendaLetter } from '../../documents/meeting/agenda-letter'
import { countingMinutesLetter } from '../../documents/meeting/counting-minutes'
import { delegateElectionLetter } from '../../documents/meeting/delegate-election'
import { draftResolutionLetter } from '../../documents/meeting/draft-resolution'
import { entitledListLetter } from '../../documents/meeting/entitled-list'
import { lastResolutionsLetter } from '../../documents/meeting/last-resolutions'
import { petitionLetter, proxyLetter } from '../../documents/meeting/member-forms'
import { type NoticeReceiver, noticeLetter } from '../../documents/meeting/notice'
import { payPlanLetter } from '../../documents/meeting/pay-plan'
import { petitionAnswerLetter } from '../../documents/meeting/petition-answer'
import { postponementLetter } from '../../documents/meeting/postponement'
import { boardReportLetter } from '../../documents/meeting/report/board-report'
import { directorReportLetter } from '../../documents/meeting/report/director-report'
import { numberOfPaper } from '../../governance/numbers'
import { officialVotersOn } from '../../governance/meeting'
import { refuse } from '../../refusal'
import { matterOf } from './ballot-matter'
import { countedBallot, postponedHall } from './from-hall'
import { directorName, holderName, listDay, type MeetingBundle, printedVoters } from './facts'
import { lastResolutionsOf } from './last-resolutions'
import { callOf, neededHeads, nextCall, petitionsUntil } from './quorum-terms'
import { textsOf } from './store'
import { yearFigures } from './year-figures'

/** The series a notice of this convener takes its number from (reading 15). */
export function invitationSeries({ meeting }: MeetingBundle) {
  const bodies = {
    board: 'board',
    chairperson: 'board',
    director: 'director',
    supervisors: 'supervisors',
    members: 'generalMeeting',
  } as const
  return { kind: 'invitation', body: bodies[meeting.convener] } as const
}

/** The number of the notice as it is, and the day it was given; null while it has none. */
export function invitationNumber({ source, meeting }: MeetingBundle): { number: string; signedOn: string } | null {
  const { connection } = source.book
  const number = numberOfPaper(connection, {
    subject: 'meetingNotice',
    subjectKey: noticeKey(meeting),
    kind: 'invitation',
  })
  if (number === null) return null
  const row = connection.get(numberDate, { subjectKey: noticeKey(meeting) })
  return { number, signedOn: row?.date ?? meeting.plannedOn }
}

/** The paper that bears the number: another day or place is another notice. */
export function noticeKey({ meetingId, noticeEdition }: MeetingBundle['meeting']): string {
  return `${meetingId}/${noticeEdition}`
}

const numberDate = plain<{ subjectKey: string }, { date: string }>(
  `SELECT date FROM paperNumber WHERE subject = 'meetingNotice' AND subjectKey = @subjectKey AND note IS NULL`,
)

/** The notice, to one member or to all. */
export function noticeOf(bundle: MeetingBundle, receiver: NoticeReceiver): Letter {
  const { kind, body } = invitationSeries(bundle)
  const given = invitationNumber(bundle)
  const terms = {
    number: given?.number ?? `/${numberSymbol(kind, body, bundle.form)}`,
    date: given?.signedOn ?? null,
    petitionsUntil: petitionsUntil(bundle),
    proxies: bundle.meeting.body === 'generalMeeting',
  }
  return noticeLetter(bundle.facts, bundle.items, terms, receiver)
}

type Made = (bundle: MeetingBundle, subject: string) => Letter

/** Every paper that is a letter, and so is given as PDF and as text to edit. */
export const letters: Readonly<Partial<Record<MeetingPaper | OpenedPaper, Made>>> = {
  notice: (bundle) => noticeOf(bundle, null),
  agenda: ({ facts, items }) => agendaLetter(facts, items),
  entitled: (bundle) => entitledListLetter(bundle.facts, printedVoters(bundle), listDay(bundle)),
  proxyForm: ({ facts, charter }) => proxyLetter(facts, null, charter.proxyLimit),
  petitionForm: (bundle) => {
    const official = officialVotersOn(bundle.source.book.connection, listDay(bundle)).length
    const needed = Math.ceil(official / bundle.figures.requestOneIn)
    return petitionLetter(bundle.facts, { official, needed, until: petitionsUntil(bundle) ?? bundle.meeting.plannedOn })
  },
  petitionAnswer: answerOf,
  delegateElection: groupOf,
  draftResolution: ({ facts, items }) => draftResolutionLetter(facts, items),
  directorReport: directorReportOf,
  boardReport: boardReportOf,
  payPlan: ({ source, meeting, facts }) =>
    payPlanLetter(facts, textsOf(source.book.connection, meeting.meetingId).payPlan),
  lastResolutions: (bundle) => lastResolutionsLetter(bundle.facts, lastResolutionsOf(bundle)),
  countingMinutes: countingMinutesOf,
  postponement: postponementOf,
}

/** The director's report on the year the meeting is about. */
export function directorReportOf({ source, meeting, facts }: MeetingBundle): Letter {
  const { directorReport } = textsOf(source.book.connection, meeting.meetingId)
  const words = { text: directorReport, signer: directorName(source) }
  return directorReportLetter(facts, yearFigures(source.book, meeting.fiscalYear), words)
}

/** The board's report, or in the simplified form the director's, on members, funds and the next year (articles 64.1, 70.1, 87.4). */
export function boardReportOf({ source, meeting, facts, form }: MeetingBundle): Letter {
  const { boardReport, fundsNext, planNext } = textsOf(source.book.connection, meeting.meetingId)
  const today = listDay({ source, meeting })
  const signer = form === 'full' ? holderName(source.book, ['chairperson'], today) : directorName(source)
  const words = { text: boardReport, fundsNext, planNext, signer }
  return boardReportLetter(facts, yearFigures(source.book, meeting.fiscalYear), words, form)
}

const petitionRow = plain<
  { petitionId: string },
  { meetingId: string; receivedOn: string; content: string; signers: string; answer: string | null; answerNote: string }
>('SELECT meetingId, receivedOn, content, signers, answer, answerNote FROM petition WHERE petitionId = @petitionId')
const nameOf = plain<{ code: string }, { name: string }>('SELECT name FROM party WHERE code = @code')
const Ground = z.enum(['late', 'unfit', 'beyondPower', 'charter'])

function answerOf(bundle: MeetingBundle, petitionId: string): Letter {
  const { connection } = bundle.source.book
  const petition = connection.get(petitionRow, { petitionId })
  const ground = Ground.safeParse(petition?.answer)
  if (petition === undefined || !ground.success || petition.meetingId !== bundle.meeting.meetingId)
    return refuse({ code: 'meeting-paper-unknown', column: 'subject' })
  const { body } = invitationSeries(bundle)
  const codes = z.array(z.string()).parse(JSON.parse(petition.signers))
  return petitionAnswerLetter(bundle.facts, {
    receivedOn: petition.receivedOn,
    content: petition.content,
    signers: codes.map((code) => connection.get(nameOf, { code })?.name ?? code),
    ground: ground.data,
    note: petition.answerNote,
    number: `/${numberSymbol('notice', body, bundle.form)}`,
  })
}

const groupRow = plain<{ groupId: string }, { meetingId: string; name: string }>(
  'SELECT meetingId, name FROM delegateGroup WHERE groupId = @groupId',
)
const groupMembers = plain<{ groupId: string }, { code: string; name: string; delegate: number; votesCarried: number }>(
  `SELECT member AS code, party.name, delegate, votesCarried FROM delegateGroupMember JOIN party ON party.code = member
   WHERE groupId = @groupId ORDER BY member`,
)

function groupOf({ source, meeting, facts }: MeetingBundle, groupId: string): Letter {
  const { connection } = source.book
  const group = connection.get(groupRow, { groupId })
  if (group === undefined || group.meetingId !== meeting.meetingId)
    return refuse({ code: 'meeting-paper-unknown', column: 'subject' })
  const members = connection.all(groupMembers, { groupId }).map((one) => ({ ...one, delegate: one.delegate === 1 }))
  return delegateElectionLetter(facts, { name: group.name, members })
}

/** The minutes of a fixed count, of the election that `subject` names; or those to be filled in, of an item of the agenda. */
function countingMinutesOf(bundle: MeetingBundle, subject: string): Letter {
  const filled = countedBallot(bundle, subject)
  return filled === null
    ? countingMinutesLetter(bundle.facts, matterOf(bundle, subject), null)
    : countingMinutesLetter(bundle.facts, filled.matter, filled.counted)
}

function postponementOf(bundle: MeetingBundle): Letter {
  const filled = postponedHall(bundle)
  if (filled !== null) return postponementLetter(bundle.facts, filled)
  const entitled = printedVoters(bundle).length
  const next = nextCall(bundle, entitled)
  if (next === null) return refuse({ code: 'meeting-no-next-call', column: 'meetingId' })
  return postponementLetter(bundle.facts, {
    entitled,
    needed: neededHeads(bundle, callOf(bundle), entitled) ?? 1,
    turnout: null,
    reason: '',
    chair: '',
    secretary: '',
    at: '',
    meetingInsteadBy: null,
    next: { ...next, planned: null },
  })
}
