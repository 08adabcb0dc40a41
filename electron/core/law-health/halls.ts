import { addMonths, formatCivilDate } from '@shared/domain/civil-date'
import { AgendaContent, type ElectedPost } from '@shared/contract/resolution-effects'
import type { Decision } from '@shared/contract/meeting-law'
import { MinutesSigning } from '@shared/contract/minutes'
import type { PostKind } from '@shared/contract/post-parts'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'
import { hallOf, type MeetingHall } from '../governance/hall-of'
import { officialVotersOn, readMeeting } from '../governance/meeting'
import { isLawPost } from '../governance/law-post'
import { governanceFormOn } from '../governance/posts-on'
import { attendedOf } from '../governance/minutes/facts'
import { secretBallotArticle } from '../law/meetings/secret-ballot'
import { majorityOf } from '../law/meetings/majority'
import type { Heads } from '../law/meetings/quorum'
import type { Named } from './finding'
import type { HealthQuestion } from './question'

/** A vote of a past meeting: the numbers as they were counted. `asks` is what its item would cause, where that needs another majority. */
export type HeldMotion = {
  text: string
  decision: Decision
  base: number
  for: number
  against: number
  abstain: number
  invalid: number
  chairSide: 'for' | 'against' | null
  passed: boolean
  asksSpecial: boolean
}

/** Posts that a past meeting gave or took: in secret, or by a vote of hands. */
export type HeldSeat = { post: ElectedPost | 'dismissal'; secret: boolean }

/** How the minutes of a past meeting stand. */
export type HeldMinutes = {
  state: 'draft' | 'signed' | 'frozen'
  signing: MinutesSigning | null
  attending: number
  /** Whether any signed paper of it is kept: ballots and their counting minutes (article 61.6). */
  papers: number
}

/** A meeting of the general meeting or the board that was held, as R16 to R24 and R29 judge it. */
export type HeldMeeting = Named & {
  body: 'generalMeeting' | 'board'
  form: 'plenary' | 'delegate'
  heldOn: string
  call: 1 | 2 | 3
  previousPlannedOn: string | null
  entitled: number
  attendance: Heads
  notices: { missing: number; late: number }
  /** Official members of the day; of a meeting of the board, nobody. */
  officialMembers: number
  voters: readonly { code: string; name: string; votes: number; official: boolean }[]
  agendaVoted: boolean
  motions: readonly HeldMotion[]
  elections: number
  seats: readonly HeldSeat[]
  minutes: HeldMinutes
}

/** Months back over which past meetings are judged. */
export const MONTHS_JUDGED = 24

const closed = plain<{ from: string; on: string }, { meetingId: string }>(
  `SELECT meetingId FROM meeting WHERE stage = 'closed' AND body IN ('generalMeeting', 'board') AND plannedOn BETWEEN @from AND @on
   ORDER BY plannedOn, meetingId`,
)
const minutesRow = plain<
  { meetingId: string },
  { number: string | null; signing: string | null; frozenAt: string | null }
>('SELECT number, signing, frozenAt FROM minutes WHERE minutesId = @meetingId')
const kindOfPost = plain<{ postId: string }, { kind: PostKind }>('SELECT kind FROM post WHERE postId = @postId')
const papersOf = plain<{ meetingId: string }, { count: number }>(
  `SELECT count(*) AS count FROM attachment WHERE subject IN ('meeting', 'minutes') AND subjectKey = @meetingId AND removedAt IS NULL`,
)

/** The meetings of the last two years that took place, the oldest first. */
export function heldMeetingsOf(question: HealthQuestion): HeldMeeting[] {
  const { book, law, on } = question
  return book.connection.all(closed, { from: addMonths(on, -MONTHS_JUDGED), on }).flatMap(({ meetingId }) => {
    const hall = hallOf(book.connection, law, meetingId)
    return hall === undefined ? [] : [heldMeeting(question, hall)]
  })
}

function heldMeeting({ book: { connection } }: HealthQuestion, hall: MeetingHall): HeldMeeting {
  const { meeting, voters, state, notices, heldOn, rules, agenda } = hall
  const body = meeting.body === 'board' ? 'board' : 'generalMeeting'
  const official = body === 'board' ? [] : officialVotersOn(connection, heldOn)
  const isOfficial = new Set(official.map(({ member }) => member))
  const agendaItems = new Set(agenda.filter(({ kind }) => kind === 'agenda').map(({ itemId }) => itemId))
  const previous = meeting.previousCallId === null ? undefined : readMeeting(connection, meeting.previousCallId)
  const { inPerson, online, proxy } = state.turnoutAtOpening ?? { inPerson: 0, online: 0, proxy: 0 }
  return {
    code: meeting.meetingId,
    name: `${meeting.title}, ${formatCivilDate(heldOn)}`,
    body,
    form: meeting.form,
    heldOn,
    call: meeting.callNumber === 1 ? 1 : meeting.callNumber === 2 ? 2 : 3,
    previousPlannedOn: previous?.plannedOn ?? null,
    entitled: rules.entitledHeads,
    attendance: { inPerson, online, proxy },
    notices: { missing: notices.missing.length, late: notices.late.length },
    officialMembers: official.length,
    voters: voters.map(({ code, name, votes }) => ({
      code,
      name,
      votes,
      official: body === 'board' || isOfficial.has(code),
    })),
    agendaVoted: state.motions.some(({ itemId, closedAt }) => closedAt !== null && agendaItems.has(itemId)),
    motions: motionsOf(hall),
    elections: state.elections.filter(({ closedAt }) => closedAt !== null).length,
    seats: seatsOf(connection, hall),
    minutes: {
      ...minutesOf(connection.get(minutesRow, { meetingId: meeting.meetingId })),
      attending: attendedOf(hall).length,
      papers: connection.get(papersOf, { meetingId: meeting.meetingId })?.count ?? 0,
    },
  }
}

function effectsOf(hall: MeetingHall, itemId: string) {
  const item = hall.agenda.find((one) => one.itemId === itemId)
  return item === undefined ? [] : AgendaContent.parse(JSON.parse(item.content)).effects
}

/** Effects that need the special majority, by the decision they are (article 61.2). */
const SPECIAL_EFFECTS: Readonly<Record<string, Decision>> = {
  changeCharter: 'amendCharter',
  changeGovernanceForm: 'changeGovernanceForm',
  sellIndivisibleAsset: 'sellIndivisibleAsset',
  sellDivisibleAsset: 'sellDivisibleAsset',
}

function motionsOf(hall: MeetingHall): HeldMotion[] {
  return hall.state.motions
    .filter(({ closedAt }) => closedAt !== null)
    .map(({ text, decision, base, abstain, invalid, passed, chairSide, itemId, ...votes }) => ({
      text,
      decision,
      base,
      for: votes.for,
      against: votes.against,
      abstain,
      invalid,
      chairSide,
      passed,
      asksSpecial: effectsOf(hall, itemId).some(({ kind }) => {
        const asked = SPECIAL_EFFECTS[kind]
        return asked !== undefined && majorityOf(asked) === 'special'
      }),
    }))
}

/** The posts of a meeting's elections and dismissals that article 65.2 and its like want voted in secret. */
function seatsOf(connection: Connection, hall: MeetingHall): HeldSeat[] {
  const { motions, elections } = hall.state
  const form = governanceFormOn(connection, hall.heldOn)
  const isSecret = (kind: PostKind | undefined) =>
    kind !== undefined && isLawPost(kind) && secretBallotArticle(form, kind) !== null
  return hall.agenda.flatMap(({ itemId }) => {
    const elected = elections.some((one) => one.itemId === itemId && one.closedAt !== null)
    const shown = motions.some((one) => one.itemId === itemId && one.closedAt !== null && one.passed)
    if (!elected && !shown) return []
    return effectsOf(hall, itemId).flatMap((effect): HeldSeat[] => {
      if (effect.kind === 'electToPosts') return isSecret(effect.post) ? [{ post: effect.post, secret: elected }] : []
      if (effect.kind !== 'dismissFromPost') return []
      const kind = connection.get(kindOfPost, { postId: effect.postId })?.kind
      return isSecret(kind) ? [{ post: 'dismissal', secret: elected }] : []
    })
  })
}

function minutesOf(
  row: { number: string | null; signing: string | null; frozenAt: string | null } | undefined,
): Pick<HeldMinutes, 'state' | 'signing'> {
  if (row === undefined || row.number === null) return { state: 'draft', signing: null }
  const signing = row.signing === null ? null : MinutesSigning.parse(JSON.parse(row.signing))
  return { state: row.frozenAt === null ? 'signed' : 'frozen', signing }
}
