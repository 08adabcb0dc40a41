import { type PaperEntry, type PaperLack, PlanFigure, type PlanEntry } from '@shared/contract/meeting-papers'
import type { OutputOf } from '@shared/contract/procedure'
import type { meetingPapers } from '@shared/contract/meeting-papers'
import { plain } from '../../db/statement'
import { ballotMatter } from './ballot-matter'
import { countedElections, hallOfBundle } from './from-hall'
import { type MeetingBundle, noticeReceivers, printedVoters } from './facts'
import { lastResolutionsOf } from './last-resolutions'
import { invitationNumber, letters } from './letters'
import { packEntries } from './pack'
import { nextCall } from './quorum-terms'
import { plansOf, textsOf } from './store'
import { actualOf, knowsYear, yearFigures } from './year-figures'

const groupsOf = plain<{ meetingId: string }, { groupId: string; name: string; count: number }>(
  `SELECT groupId, name, (SELECT count(*) FROM delegateGroupMember WHERE delegateGroupMember.groupId = delegateGroup.groupId) AS count
   FROM delegateGroup WHERE meetingId = @meetingId ORDER BY name`,
)
const refusedOf = plain<{ meetingId: string }, { petitionId: string; content: string }>(
  `SELECT petitionId, content FROM petition WHERE meetingId = @meetingId AND answer IS NOT NULL AND answer <> 'accepted' ORDER BY receivedOn`,
)

/** Which papers a meeting has, what they lack and what the pack lacks, with what was written and planned for it. */
export function overviewOf(bundle: MeetingBundle): OutputOf<(typeof meetingPapers)['overview']> {
  const { source, meeting } = bundle
  const { connection } = source.book
  const year = meeting.fiscalYear
  return {
    number: invitationNumber(bundle)?.number ?? null,
    papers: papersOf(bundle),
    pack: packEntries(bundle),
    texts: textsOf(connection, meeting.meetingId),
    year,
    plan: planOf(bundle, year, true),
    nextPlan: planOf(bundle, year + 1, false),
  }
}

function planOf({ source }: MeetingBundle, year: number, withActual: boolean): PlanEntry[] {
  const planned = new Map(plansOf(source.book.connection, year).map((row) => [row.figure, row.planned]))
  const actual = withActual && knowsYear(source.book, year) ? actualOf(yearFigures(source.book, year)) : null
  return PlanFigure.options.map((figure) => ({
    figure,
    planned: planned.get(figure) ?? null,
    actual: actual === null ? null : actual[figure],
  }))
}

function papersOf(bundle: MeetingBundle): PaperEntry[] {
  const general = bundle.meeting.body === 'generalMeeting'
  const { items } = bundle
  const noItems: PaperLack | null = items.length === 0 ? 'noItems' : null
  return [
    entry('notice', { lack: noItems }),
    ...peoplePapers(bundle, noItems),
    entry('agenda', { lack: noItems }),
    ...(general ? [entry('proxyForm'), entry('petitionForm')] : []),
    ...groupPapers(bundle),
    ...petitionPapers(bundle),
    ...reportPapers(bundle),
    entry('questionSlips', { lack: noItems }),
    entry('openTally', { lack: noItems }),
    ...ballotPapers(bundle),
    ...postponementPapers(bundle),
  ]
}

function entry(paper: PaperEntry['paper'], given: Partial<PaperEntry> = {}): PaperEntry {
  return {
    paper,
    opened: false,
    subject: '',
    subjectTitle: '',
    formats: letters[paper] === undefined ? ['pdf'] : ['pdf', 'docx'],
    count: null,
    lack: null,
    filled: false,
    ...given,
  }
}

function peoplePapers(bundle: MeetingBundle, noItems: PaperLack | null): PaperEntry[] {
  const voters = printedVoters(bundle).length
  const none: PaperLack | null = voters === 0 ? 'noVoters' : null
  const opened = (paper: PaperEntry['paper'], count: number, lack: PaperLack | null) =>
    entry(paper, { opened: true, count, lack })
  return [
    opened('notices', noticeReceivers(bundle).length, noItems ?? none),
    opened('entitled', voters, none),
    opened('signatureList', voters, none),
    opened('votingCards', voters, none),
  ]
}

function groupPapers({ source, meeting }: MeetingBundle): PaperEntry[] {
  if (meeting.form !== 'delegate') return []
  const groups = source.book.connection.all(groupsOf, { meetingId: meeting.meetingId })
  if (groups.length === 0) return [entry('delegateElection', { lack: 'noGroups' })]
  return groups.map(({ groupId, name, count }) =>
    entry('delegateElection', { subject: groupId, subjectTitle: name, count }),
  )
}

function petitionPapers({ source, meeting }: MeetingBundle): PaperEntry[] {
  return source.book.connection
    .all(refusedOf, { meetingId: meeting.meetingId })
    .map(({ petitionId, content }) => entry('petitionAnswer', { subject: petitionId, subjectTitle: content }))
}

function reportPapers(bundle: MeetingBundle): PaperEntry[] {
  const { source, meeting, items } = bundle
  if (meeting.body !== 'generalMeeting') return []
  const noYear: PaperLack | null = knowsYear(source.book, meeting.fiscalYear) ? null : 'noYear'
  const { payPlan } = textsOf(source.book.connection, meeting.meetingId)
  const drafts = items.some(({ draft }) => draft.trim() !== '')
  return [
    entry('yearPage', { lack: noYear }),
    entry('directorReport', { lack: noYear }),
    entry('boardReport', { lack: noYear }),
    entry('payPlan', { lack: payPlan.trim() === '' ? 'noText' : null }),
    entry('lastResolutions', { lack: lastResolutionsOf(bundle).length === 0 ? 'noResolutions' : null }),
    entry('draftResolution', { lack: drafts ? null : 'noDrafts' }),
  ]
}

/** The record of a postponement: filled from the hall that was postponed, else to be filled in by a general meeting that may be. */
function postponementPapers(bundle: MeetingBundle): PaperEntry[] {
  if (bundle.meeting.stage === 'postponed') return [entry('postponement', { filled: true })]
  if (bundle.meeting.body !== 'generalMeeting') return []
  return [entry('postponement', { lack: nextCall(bundle, 1) === null ? 'noNextCall' : null })]
}

function ballotPapers(bundle: MeetingBundle): PaperEntry[] {
  const counted = countedElections(hallOfBundle(bundle))
  const votes = printedVoters(bundle).reduce((sum, one) => sum + one.votes, 0)
  const noVoters: PaperLack | null = votes === 0 ? 'noVoters' : null
  return bundle.items
    .filter(({ kind }) => kind === 'election')
    .flatMap((item) => {
      const lack: PaperLack | null = ballotMatter(item) === null ? 'noElection' : noVoters
      const given = { subject: item.itemId, subjectTitle: item.title, lack }
      return [
        entry('ballots', { ...given, count: votes }),
        entry('ballotList', { ...given, opened: true, count: votes }),
        entry('tally', given),
        ...countingPapers(given, counted),
      ]
    })
}

/** The minutes of every count of an item that is fixed, or else those to be filled in at the table. */
function countingPapers(
  given: Pick<PaperEntry, 'subject' | 'subjectTitle' | 'lack'>,
  counted: ReturnType<typeof countedElections>,
): PaperEntry[] {
  const filled = counted.filter(({ itemId }) => itemId === given.subject)
  if (filled.length === 0) return [entry('countingMinutes', given)]
  return filled.map(({ electionId, title }) =>
    entry('countingMinutes', { subject: electionId, subjectTitle: title, filled: true }),
  )
}
