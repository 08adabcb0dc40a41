import type { GovernanceForm } from '@shared/contract/books'
import { addDays } from '@shared/domain/civil-date'
import { withPeople } from '@shared/text/law-health/names'
import { meetingBodyWords, noticeLackWords } from '@shared/text/law-health/meetings'
import { formDuty, type RequiredForm } from '../law/bodies/governance-form'
import type { LawFigures } from '../law/law-figures'
import { annualMeetingStanding, withoutMeeting } from '../law/meetings/annual-meeting'
import type { NoticeContents } from '../law/meetings/notice'
import { mayRefuse } from '../law/meetings/petition'
import { daysToCall, generalMeetingQuorum, isCallInTime } from '../law/meetings/quorum'
import { nextMeetingBy, type RegularMeeting } from '../law/meetings/regular-meeting'
import { requestClock } from '../law/meetings/request-clock'
import { about, amber, type Found, green, grey, type Named, outcomeOf, placeOf, red, type RuleOutcome } from './finding'
import type { HeldMeeting } from './halls'

/** A general meeting that is being prepared: whom its notices have not reached, their last day, and what they lack. */
export type PlannedMeeting = Named & { untold: number; noticeBy: string; lacks: readonly (keyof NoticeContents)[] }

/** A petition about an agenda: whether it had signers enough and came in time, how it was answered, whether its meeting is over. */
export type HeldPetition = Named & {
  enough: boolean
  inTime: boolean
  answer: 'accepted' | 'tooFew' | 'late' | 'unfit' | 'beyondPower' | 'charter' | null
  isOver: boolean
}

export type MeetingsFacts = {
  on: string
  form: GovernanceForm
  /** The form the size asks for; null where no year's figures are known. */
  required: RequiredForm | null
  size: { members: number; revenue: number | null; assets: number | null }
  /** The last fiscal year that is over: its end, and when its annual meeting was held; null before the book has one. */
  annual: { year: number; end: string; heldOn: string | null } | null
  lastGeneralMeeting: string | null
  /** The body that must meet regularly, and when it met last; null in a book that keeps neither posts nor meetings. */
  regular: (RegularMeeting & { lastHeldOn: string | null }) | null
  /** Of the general meeting alone. */
  held: readonly HeldMeeting[]
  planned: readonly PlannedMeeting[]
  petitions: readonly HeldPetition[]
  /** Requests for an extraordinary meeting that nobody has convened. */
  requests: readonly { receivedOn: string }[]
}

/** R13 to R19: the form of governance and the calling of meetings (Law 17/2023/QH15 articles 56, 57.1, 59, 60, 65.3, 103.1.e). */
export function meetingsRules(facts: MeetingsFacts, figures: LawFigures): RuleOutcome[] {
  return [
    form(facts),
    annual(facts, figures),
    regular(facts),
    notices(facts),
    petitions(facts),
    quorum(facts, figures),
    requests(facts, figures),
  ]
}

function form({ form: present, required, size }: MeetingsFacts): RuleOutcome {
  const values = { count: size.members, amount: size.revenue, balance: size.assets }
  if (present === 'full') return outcomeOf('R13', [], green('form-full'))
  if (required === null) return outcomeOf('R13', [], grey('form-unknown'))
  const duty = formDuty(present, required)
  const places = [placeOf('meetings')]
  return outcomeOf(
    'R13',
    [
      duty === 'decideAtNextMeeting' ? red('form-must-be-full', { values, places }) : null,
      duty === 'askSize' ? amber('form-ask-size', { places: [placeOf('profile')] }) : null,
    ],
    green('form-free', { values }),
  )
}

/** Days before the last day of a meeting from which it is told. */
const SOON_DAYS = 45

function annual({ annual: last, lastGeneralMeeting, on }: MeetingsFacts, figures: LawFigures): RuleOutcome {
  const places = [placeOf('meetings')]
  const alarm =
    lastGeneralMeeting !== null && withoutMeeting(lastGeneralMeeting, on, figures.withoutMeetingMonths).revocable
      ? red('annual-alarm', { values: { date: lastGeneralMeeting }, places })
      : null
  if (last === null) return outcomeOf('R14', [alarm], grey('annual-none'))
  const { by, state } = annualMeetingStanding(
    { fiscalYearEnd: last.end, heldOn: last.heldOn, on },
    figures.annualMeetingDeadlineMonths,
  )
  const values = { year: last.year, date: last.heldOn, by }
  const soon = state === 'due' && by <= addDays(on, SOON_DAYS)
  return outcomeOf(
    'R14',
    [
      alarm,
      state === 'overdue' ? red('annual-overdue', { values, places, dueOn: by }) : null,
      state === 'heldLate' ? amber('annual-held-late', { values, places }) : null,
      soon ? amber('annual-soon', { values, places, dueOn: by }) : null,
    ],
    state === 'held' ? green('annual-held', { values }) : green('annual-coming', { values, dueOn: by }),
  )
}

/** Days before a regular meeting's last day from which it is told. */
const REGULAR_SOON_DAYS = 14

function regular({ regular: rule, on }: MeetingsFacts): RuleOutcome {
  if (rule === null) return outcomeOf('R15', [], grey('regular-unknown'))
  const { body, months, lastHeldOn } = rule
  const places = [placeOf('meetings')]
  const name = meetingBodyWords[body]
  if (lastHeldOn === null)
    return outcomeOf(
      'R15',
      [amber('regular-never', { values: { name, limit: months }, places })],
      grey('regular-unknown'),
    )
  const { by, overdue } = nextMeetingBy(lastHeldOn, months, on)
  const values = { name, limit: months, date: lastHeldOn, by }
  return outcomeOf(
    'R15',
    [
      overdue ? red('regular-overdue', { values, places, dueOn: by }) : null,
      !overdue && by <= addDays(on, REGULAR_SOON_DAYS) ? amber('regular-soon', { values, places, dueOn: by }) : null,
    ],
    green('regular-held', { values, dueOn: by }),
  )
}

function notices({ held, planned, on }: MeetingsFacts): RuleOutcome {
  const untold = held.filter((one) => one.notices.missing + one.notices.late > 0)
  const counted = untold.map(({ code, name, notices: { missing, late } }) => ({
    code,
    name: withPeople(name, missing + late),
  }))
  const waiting = planned.flatMap(({ code, name, untold: count, noticeBy }): Found[] => {
    if (count === 0) return []
    const more = {
      values: { name, count },
      places: [{ kind: 'meetingPeople' as const, subject: code, name }],
      dueOn: noticeBy,
    }
    return [on > noticeBy ? red('notices-late', more) : amber('notices-waiting', more)]
  })
  const lacking = planned.flatMap(({ code, name, lacks, noticeBy }): Found[] => {
    if (lacks.length === 0) return []
    const reason = lacks.map((lack) => noticeLackWords[lack]).join(', ')
    const places = [{ kind: 'meetingPreparation' as const, subject: code, name }]
    return [amber('notice-lacks', { values: { name, reason }, places, dueOn: noticeBy })]
  })
  return outcomeOf(
    'R16',
    [about(red, 'notices-missing', counted, { kind: 'meetingPeople' }), ...waiting, ...lacking],
    held.length === 0 ? grey('meetings-none') : green('notices-in-time', { values: { count: held.length } }),
  )
}

function petitions({ petitions: all, held }: MeetingsFacts): RuleOutcome {
  const wrongly = all.filter(({ answer, enough, inTime }) => {
    if (answer === null || answer === 'accepted') return false
    return answer === 'tooFew' ? enough : !mayRefuse(answer, { inTime })
  })
  const unanswered = all.filter(({ answer }) => answer === null)
  const kind = 'meetingPreparation'
  return outcomeOf(
    'R17',
    [
      about(
        red,
        'petition-unanswered',
        unanswered.filter(({ isOver }) => isOver),
        { kind },
      ),
      about(red, 'petition-wrongly-refused', wrongly, { kind }),
      about(
        amber,
        'petition-waiting',
        unanswered.filter(({ isOver }) => !isOver),
        { kind },
      ),
      about(
        amber,
        'agenda-not-voted',
        held.filter(({ agendaVoted }) => !agendaVoted),
        { kind: 'meetingAfter' },
      ),
    ],
    all.length === 0 ? grey('petitions-none') : green('petitions-answered', { values: { count: all.length } }),
  )
}

function quorum({ held }: MeetingsFacts, figures: LawFigures): RuleOutcome {
  if (held.length === 0) return outcomeOf('R18', [], grey('meetings-none'))
  const short = held.flatMap((one) => {
    const { counted, base, met } = generalMeetingQuorum(one, figures)
    return met ? [] : [{ code: one.code, name: `${one.name} (${counted}/${base})` }]
  })
  const late = held.filter(({ call, previousPlannedOn, heldOn }) => {
    const days = daysToCall({ body: 'generalMeeting', call }, figures)
    return days !== null && previousPlannedOn !== null && !isCallInTime(previousPlannedOn, heldOn, days)
  })
  const kind = 'meetingAfter'
  return outcomeOf(
    'R18',
    [about(red, 'quorum-short', short, { kind }), about(red, 'call-late', late, { kind })],
    green('quorum-met', { values: { count: held.length } }),
  )
}

function requests({ requests: waiting, on }: MeetingsFacts, figures: LawFigures): RuleOutcome {
  const places = [placeOf('meetings')]
  const found = waiting.map(({ receivedOn }) => {
    const clock = requestClock(receivedOn, figures)
    const date = receivedOn
    if (on <= clock.conveneBy)
      return amber('request-running', { values: { date, by: clock.conveneBy }, places, dueOn: clock.conveneBy })
    if (on <= clock.supervisorsBy)
      return red('request-supervisors', {
        values: { date, by: clock.supervisorsBy },
        places,
        dueOn: clock.supervisorsBy,
      })
    return red('request-members', { values: { date, from: clock.membersFrom }, places, dueOn: clock.conveneBy })
  })
  return outcomeOf('R19', found, green('requests-none'))
}
