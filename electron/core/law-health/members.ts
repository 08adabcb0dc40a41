import type { GovernanceForm } from '@shared/contract/books'
import type { ResolutionBody } from '@shared/contract/resolutions'
import { missingToBegin } from '../law/becoming-a-member'
import type { LawFigures } from '../law/law-figures'
import type { MemberCount } from '../law/member-count'
import { type Applicant, eligibilityFaults } from '../law/member-eligibility'
import { type MemberFacts, type TypeFault, typeFaults } from '../law/member-type'
import { rightBody } from '../law/right-body'
import { about, amber, green, grey, type Named, outcomeOf, placeOf, red, type RuleOutcome } from './finding'

/** A member of the day, as far as R02 to R04 ask. `appliedOn` is null where the book holds no application; `isOld` where it could not. */
export type HealthMember = Named &
  MemberFacts &
  Applicant & {
    paid: number
    paidFee: number
    appliedOn: string | null
    isOld: boolean
  }

/** An admission or an end of a membership, and by whose resolution; `body` null for none. */
export type MembershipDecision = Named & {
  type: MemberFacts['type']
  form: GovernanceForm
  body: ResolutionBody | null
  isVoid: boolean
}

export type MembersFacts = {
  on: string
  count: MemberCount | null
  /** Official members who asked to leave. */
  leaving: number
  fee: number
  /** False in a book nothing was posted in yet: what was paid is not known. */
  isPaidKnown: boolean
  members: readonly HealthMember[]
  decisions: readonly MembershipDecision[]
}

type Figures = Pick<LawFigures, 'minimumMembers' | 'adultAge' | 'associateMinimumAge'>

/** R01 to R05: the members of a book on a day (Law 17/2023/QH15 articles 4.7, 4.17 to 4.19, 30, 66.6, 70.9). */
export function membersRules(facts: MembersFacts, figures: Figures): RuleOutcome[] {
  return [
    enoughMembers(facts, figures),
    typesFit(facts),
    mayBeMembers(facts, figures),
    begunRightly(facts),
    decidedRightly(facts),
  ]
}

function enoughMembers({ count, leaving }: MembersFacts, { minimumMembers: limit }: Figures): RuleOutcome {
  if (count === null) return outcomeOf('R01', [], grey('members-none'))
  const values = { count: count.count, limit, leaving, from: count.belowSince }
  const places = [placeOf('members')]
  if (count.count < limit)
    return outcomeOf(
      'R01',
      [red('members-too-few', { values, places, dueOn: count.revocableFrom })],
      grey('members-none'),
    )
  const short = count.count - leaving < limit
  return outcomeOf(
    'R01',
    [short ? amber('members-leaving-short', { values, places }) : null],
    green('members-enough', { values }),
  )
}

const typeCodes = {
  'official-without-capital': 'type-without-capital',
  'contributing-without-capital': 'type-without-capital',
  'official-without-use': 'type-without-use',
  'non-contributing-without-use': 'type-without-use',
  'contributing-uses': 'type-contributing-uses',
  'non-contributing-with-capital': 'type-with-capital',
} as const satisfies Record<TypeFault, string>

function typesFit({ members }: MembersFacts): RuleOutcome {
  if (members.length === 0) return outcomeOf('R02', [], grey('members-none'))
  const broken = Map.groupBy(
    members.flatMap((member) => typeFaults(member).map((fault) => ({ member, code: typeCodes[fault] }))),
    ({ code }) => code,
  )
  const unknown = members.filter(
    ({ type, usesServices, contributesLabour }) =>
      type !== 'contributing' &&
      usesServices !== true &&
      contributesLabour !== true &&
      (usesServices === null || contributesLabour === null),
  )
  return outcomeOf(
    'R02',
    [
      ...[...broken].map(([code, some]) =>
        about(
          red,
          code,
          some.map(({ member }) => member),
          { kind: 'member' },
        ),
      ),
      about(amber, 'type-unknown', unknown, { kind: 'member' }),
    ],
    green('types-fit', { values: { count: members.length } }),
  )
}

function mayBeMembers({ members, on }: MembersFacts, figures: Figures): RuleOutcome {
  if (members.length === 0) return outcomeOf('R03', [], grey('members-none'))
  const of = (...kinds: readonly string[]) =>
    members.filter((member) => eligibilityFaults(member, on, figures).some(({ kind }) => kinds.includes(kind)))
  const bornUnknown = members.filter(({ legalForm, birthDate }) => legalForm === 'individual' && birthDate === null)
  return outcomeOf(
    'R03',
    [
      about(red, 'member-too-young', of('too-young'), { kind: 'member' }),
      about(red, 'member-representative', of('without-representative', 'two-representatives'), { kind: 'member' }),
      about(amber, 'member-birth-unknown', bornUnknown, { kind: 'member' }),
    ],
    green('eligible-all', { values: { count: members.length } }),
  )
}

function begunRightly({ members, fee, on, isPaidKnown }: MembersFacts): RuleOutcome {
  if (members.length === 0) return outcomeOf('R04', [], grey('members-none'))
  if (!isPaidKnown) return outcomeOf('R04', [], grey('nothing-posted'))
  // The application of who was a member before the book began is not asked of the book: its paper lies in the file.
  const lacking = (appliedOn: (member: HealthMember) => string | null, what: 'capital' | 'fee' | 'application') =>
    members.filter(
      (member) =>
        missingToBegin({
          type: member.type,
          appliedOn: appliedOn(member),
          paidCapital: member.paid,
          paidFee: member.paidFee,
          fee,
        }) === what,
    )
  const asIfApplied = () => on
  return outcomeOf(
    'R04',
    [
      about(red, 'begun-without-capital', lacking(asIfApplied, 'capital'), { kind: 'member' }),
      about(amber, 'begun-without-fee', lacking(asIfApplied, 'fee'), { kind: 'member' }),
      about(
        amber,
        'begun-without-application',
        lacking(({ isOld, appliedOn }) => (isOld ? on : appliedOn), 'application'),
        { kind: 'member' },
      ),
    ],
    green('begun-rightly', {
      values: { count: members.length, old: members.filter(({ isOld }) => isOld).length || null },
    }),
  )
}

function decidedRightly({ decisions }: MembersFacts): RuleOutcome {
  if (decisions.length === 0) return outcomeOf('R05', [], grey('decided-none'))
  const wrong = decisions.filter(
    ({ body, form, type }) => body !== null && body !== 'foundingConference' && body !== rightBody(form, type).body,
  )
  return outcomeOf(
    'R05',
    [
      about(red, 'decided-wrongly', wrong, { kind: 'member' }),
      about(
        red,
        'decided-void',
        decisions.filter(({ isVoid }) => isVoid),
        { kind: 'member' },
      ),
      about(
        amber,
        'decided-without-paper',
        decisions.filter(({ body }) => body === null),
        { kind: 'member' },
      ),
    ],
    green('decided-rightly', { values: { count: decisions.length } }),
  )
}
