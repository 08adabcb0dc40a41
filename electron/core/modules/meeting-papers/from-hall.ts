import { candidateKey } from '@shared/domain/hall/events'
import type { ElectionState } from '@shared/domain/hall/state'
import type { BallotMatter } from '../../documents/meeting/ballots'
import type { CountedBallot } from '../../documents/meeting/counting-minutes'
import type { Postponed } from '../../documents/meeting/postponement'
import { hallOf, type MeetingHall } from '../../governance/hall-of'
import { readMeeting } from '../../governance/meeting'
import { clockOf } from '../../governance/minutes/clock'
import { nextCallOf } from '../../governance/next-call'
import { lastDayOfCall } from '../../law/meetings/quorum'
import type { MeetingBundle } from './facts'

/** The hall of a meeting whose doors were opened; null before. */
export function hallOfBundle({ source, meeting }: MeetingBundle): MeetingHall | null {
  if (meeting.stage === 'preparing' || meeting.stage === 'cancelled') return null
  return hallOf(source.book.connection, source.law, meeting.meetingId) ?? null
}

/** The elections of a hall whose count is fixed, in their order. */
export function countedElections(hall: MeetingHall | null): ElectionState[] {
  return hall?.state.elections.filter(({ closedAt, base }) => closedAt !== null && base !== null) ?? []
}

/** What is printed of a fixed count: its ballot, and what the two sheets and the fold say of it (article 61.6); null where there is none. */
export function countedBallot(
  bundle: MeetingBundle,
  electionId: string,
): { matter: BallotMatter; counted: CountedBallot } | null {
  const hall = hallOfBundle(bundle)
  const election = countedElections(hall).find((one) => one.electionId === electionId)
  const sheet = election?.sheets[0]
  if (hall === null || election === undefined || sheet === undefined) return null
  const { candidates, title, seats, sheets, elected, tie, secondRound } = election
  const keys = candidates.map(candidateKey)
  const named = (some: readonly string[]) =>
    candidates.filter((one) => some.includes(candidateKey(one))).map(({ name }) => name)
  return {
    matter: { kind: 'election', title, seats, candidates: candidates.map(({ name }) => name) },
    counted: {
      counters:
        hall.state.counters.length > 0
          ? hall.state.counters.map(({ name }) => name)
          : sheets.map(({ counter }) => counter),
      sheets: sheets.map(({ counter, votes }) => ({ counter, votes: keys.map((key) => votes[key] ?? 0) })),
      issued: election.base ?? 0,
      collected: sheet.collected,
      invalid: sheet.invalid,
      needed: election.needed ?? 0,
      standing: keys.map((key) => (elected.includes(key) ? 'elected' : tie.includes(key) ? 'tied' : 'not')),
      times: [clockOf(election.issuedAt ?? election.openedAt), clockOf(election.closedAt ?? election.openedAt)],
      roundOf: hall.state.elections.find((one) => one.electionId === election.roundOf)?.title ?? '',
      tie: { names: named(tie), note: election.tieNote },
      secondRound: secondRound === null ? null : { seats: secondRound.seats, names: named(secondRound.candidates) },
      chair: hall.state.chair?.name ?? '',
    },
  }
}

/** What the record of a postponement says of a hall that was postponed (articles 59.7, 65.5); null for any other. */
export function postponedHall(bundle: MeetingBundle): Postponed | null {
  const hall = hallOfBundle(bundle)
  const postponement = hall?.state.postponement ?? null
  if (hall === null || postponement === null) return null
  const { state, rules, meeting } = hall
  const { turnout, quorum } = state
  return {
    entitled: rules.entitledHeads,
    needed: quorum.needed ?? 0,
    turnout: rules.proxyCounts ? turnout : { ...turnout, proxy: 0, heads: turnout.heads - turnout.proxy },
    reason: postponement.reason,
    chair: state.chair?.name ?? '',
    secretary: state.secretary?.name ?? '',
    at: clockOf(postponement.at),
    next: nextOf(bundle, postponement.nextCallId),
    meetingInsteadBy:
      meeting.body === 'board' && meeting.callNumber === 2
        ? lastDayOfCall(meeting.plannedOn, bundle.figures.boardMeetingInsteadDays)
        : null,
  }
}

function nextOf(bundle: MeetingBundle, nextCallId: string | null): Postponed['next'] {
  const { source, figures } = bundle
  const { connection } = source.book
  const next = nextCallOf(bundle.meeting, figures)
  if (next === null) return null
  const called = nextCallId === null ? undefined : readMeeting(connection, nextCallId)
  const needed = nextCallId === null ? null : (hallOf(connection, source.law, nextCallId)?.state.quorum.needed ?? null)
  return {
    callNumber: next.callNumber,
    lastOn: next.lastDay,
    needed: next.callNumber === 3 ? null : needed,
    planned: called === undefined ? null : { date: called.plannedOn, time: called.startsAtTime, venue: called.place },
  }
}
