import type { LawFigures } from '../law/law-figures'
import { delegateNumber } from '../law/meetings/delegates'
import { outcomeOf as motionOutcome } from '../law/meetings/majority'
import { minutesStanding } from '../law/meetings/minutes'
import { about, amber, green, grey, type Named, outcomeOf, red, type RuleOutcome } from './finding'
import type { HeldMeeting, HeldMotion } from './halls'

export type VotesFacts = {
  /** General meetings and meetings of the board of the last two years. */
  held: readonly HeldMeeting[]
  /** Those who hold a post that is elected in secret, by a resolution of which the book has only the paper. */
  electedElsewhere: number
}

/** R20 to R24: votes, delegates, minutes, secret ballots (Law 17/2023/QH15 articles 57.2, 57.4, 58.2, 61, 65.2, 69.1, 71.2, 72.2). */
export function votesRules({ held, electedElsewhere }: VotesFacts, figures: LawFigures): RuleOutcome[] {
  const general = held.filter(({ body }) => body === 'generalMeeting')
  return [
    voters(general),
    motions(general, figures),
    delegates(general, figures),
    minutes(held, figures),
    ballots(held, electedElsewhere),
  ]
}

const AFTER = { kind: 'meetingAfter' } as const

function voters(held: readonly HeldMeeting[]): RuleOutcome {
  if (held.length === 0) return outcomeOf('R20', [], grey('meetings-none'))
  const strangers = held.flatMap((one) => one.voters.filter(({ official }) => !official))
  const plenary = held.filter(({ form, voters: all }) => form === 'plenary' && all.some(({ votes }) => votes !== 1))
  const many = held.filter(
    ({ form, voters: all, officialMembers }) =>
      form === 'delegate' && all.reduce((sum, { votes }) => sum + votes, 0) > officialMembers,
  )
  return outcomeOf(
    'R20',
    [
      about(red, 'voter-not-official', strangers, { kind: 'member' }),
      about(red, 'votes-more-than-one', plenary, AFTER),
      about(red, 'votes-too-many', many, AFTER),
    ],
    green('votes-right', { values: { count: held.length } }),
  )
}

function motions(held: readonly HeldMeeting[], figures: LawFigures): RuleOutcome {
  const all = held.flatMap(({ code, motions: own }) => own.map((motion) => ({ code, name: motion.text, motion })))
  if (all.length === 0) return outcomeOf('R21', [], grey('motions-none'))
  const passes = ({ base, ...votes }: HeldMotion, decision: HeldMotion['decision']) =>
    motionOutcome(decision, { ...votes, attending: base }, figures).passed
  const counted = ({ code, name, motion }: Named & { motion: HeldMotion }) => ({
    code,
    name: `${name} (${motion.for}/${motion.base})`,
  })
  const passed = all.filter(({ motion }) => motion.passed)
  const wrong = passed.filter(({ motion }) => !passes(motion, motion.decision))
  const wrongMajority = passed.filter(
    ({ motion }) => motion.asksSpecial && passes(motion, motion.decision) && !passes(motion, 'amendCharter'),
  )
  return outcomeOf(
    'R21',
    [
      about(red, 'motion-not-passed', wrong.map(counted), AFTER),
      about(red, 'motion-wrong-majority', wrongMajority.map(counted), AFTER),
    ],
    green('motions-right', { values: { count: all.length } }),
  )
}

function delegates(held: readonly HeldMeeting[], figures: LawFigures): RuleOutcome {
  const delegate = held.filter(({ form }) => form === 'delegate')
  if (delegate.length === 0) return outcomeOf('R22', [], grey('delegates-none'))
  const judged = delegate.map((one) => ({ one, number: delegateNumber(one.officialMembers, figures) }))
  const few = judged.flatMap(({ one, number }) =>
    number.allowed && one.entitled < number.least
      ? [{ code: one.code, name: `${one.name} (${one.entitled}/${number.least})` }]
      : [],
  )
  const forbidden = judged.flatMap(({ one, number }) => (number.allowed ? [] : [one]))
  return outcomeOf(
    'R22',
    [
      about(red, 'delegates-not-allowed', forbidden, { ...AFTER, values: { limit: figures.delegateMinimumMembers } }),
      about(red, 'delegates-too-few', few, AFTER),
    ],
    green('delegates-right', { values: { count: delegate.length } }),
  )
}

function minutes(held: readonly HeldMeeting[], figures: LawFigures): RuleOutcome {
  if (held.length === 0) return outcomeOf('R23', [], grey('minutes-none'))
  const of = (state: HeldMeeting['minutes']['state']) => held.filter((one) => one.minutes.state === state)
  return outcomeOf(
    'R23',
    [
      about(
        red,
        'minutes-invalid',
        held.filter((one) => !isSignedRightly(one, figures)),
        AFTER,
      ),
      about(amber, 'minutes-unsigned', of('draft'), AFTER),
      about(amber, 'minutes-not-frozen', of('signed'), AFTER),
      about(
        amber,
        'ballots-not-kept',
        held.filter((one) => one.elections > 0 && one.minutes.papers === 0),
        AFTER,
      ),
    ],
    green('minutes-right', { values: { count: held.length } }),
  )
}

/** Whether signed minutes have the signatures that make them count; those of nobody yet are not judged. */
function isSignedRightly({ minutes: { signing, attending } }: HeldMeeting, figures: LawFigures): boolean {
  if (signing === null || signing.by === 'signers') return true
  const { refused, reason, members } = signing
  return minutesStanding(
    {
      chair: !refused.includes('chair'),
      secretary: !refused.includes('secretary'),
      refusalNoted: reason !== '',
      attendingMembers: attending,
      signingMembers: members.length,
    },
    figures.minutesSignersPercent,
  ).valid
}

function ballots(held: readonly HeldMeeting[], electedElsewhere: number): RuleOutcome {
  const seats = held.flatMap(({ code, name, seats: own }) => own.map((seat) => ({ code, name, ...seat })))
  const shown = seats.filter(({ secret }) => !secret)
  return outcomeOf(
    'R24',
    [
      about(
        red,
        'ballot-shown',
        shown.filter(({ post }) => post !== 'dismissal'),
        AFTER,
      ),
      about(
        amber,
        'dismissal-shown',
        shown.filter(({ post }) => post === 'dismissal'),
        AFTER,
      ),
    ],
    seats.length === 0
      ? grey('ballots-none', { values: { count: electedElsewhere || null } })
      : green('ballots-secret', { values: { count: seats.length } }),
  )
}
