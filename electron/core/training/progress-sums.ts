import type { LearnerPost } from '@shared/contract/learners'
import type { PostKind } from '@shared/contract/post-parts'
import type {
  CooperativeProgress,
  Outcomes,
  PersonState,
  PostWithoutCourse,
  TrackProgress,
} from '@shared/contract/training-progress'
import { foldText } from '@shared/domain/text-fold'
import { graduationClasses, type Track, tracks } from '@shared/domain/training'
import { postsWithoutTraining } from '../law/training/post-training'
import { type EnrolmentFacts, holdsCertificate, type Judged, type Officer } from './progress-facts'

const outcomeOf: Readonly<Record<PersonState, Exclude<keyof Outcomes, 'enrolled'>>> = {
  onTrack: 'studying',
  atRisk: 'studying',
  mustMakeUp: 'studying',
  awaiting: 'awaiting',
  notPassed: 'notPassed',
  left: 'left',
  completed: 'completed',
  graduated: 'graduated',
  revoked: 'graduated',
  certified: 'certified',
}

/** How many enrolments ended how; each is counted once. */
export function outcomesOf(judged: readonly Judged[]): Outcomes {
  const sums: Outcomes = {
    enrolled: judged.length,
    studying: 0,
    awaiting: 0,
    notPassed: 0,
    left: 0,
    completed: 0,
    graduated: 0,
    certified: 0,
  }
  for (const { state } of judged) sums[outcomeOf[state]] += 1
  return sums
}

const hasGraduated = ({ graduates, decidedOn }: EnrolmentFacts) => graduates === 1 && decidedOn !== null

/** The three tracks, and short courses without a track where there are any; `classes` is the track of each class. */
export function progressOfTracks(judged: readonly Judged[], classes: readonly (Track | null)[]): TrackProgress[] {
  const lines = [...tracks, null].map((track): TrackProgress => {
    const own = judged.filter((one) => one.track === track)
    const graduates = own.filter(hasGraduated)
    return {
      track,
      classes: classes.filter((one) => one === track).length,
      women: own.filter(({ gender }) => gender === 'female').length,
      genderUnknown: own.filter(({ gender }) => gender === null).length,
      byClass: graduationClasses
        .map((given) => ({ class: given, graduates: graduates.filter((one) => one.class === given).length }))
        .filter((one) => one.graduates > 0),
      ...outcomesOf(own),
    }
  })
  return lines.filter(({ track, classes: count }) => track !== null || count > 0)
}

type Untrained = PostWithoutCourse & { cooperativeTaxCode: string }

/** Where learners of one co-operative come together: its tax code, its name where none is written. */
const keyOf = ({ cooperative, cooperativeTaxCode }: { cooperative: string; cooperativeTaxCode: string }) =>
  cooperativeTaxCode === '' ? `name ${foldText(cooperative)}` : `code ${cooperativeTaxCode}`

/** The co-operatives of the learners, and those whose officers lack a course, by name; learners without one come last. */
export function progressOfCooperatives(
  judged: readonly Judged[],
  untrained: readonly Untrained[],
): CooperativeProgress[] {
  const learnersOf = Map.groupBy(judged, keyOf)
  const officersOf = Map.groupBy(untrained, keyOf)
  const people = (list: readonly { learnerId: string }[]) => new Set(list.map(({ learnerId }) => learnerId)).size
  const lines = [...new Set([...learnersOf.keys(), ...officersOf.keys()])].map((key): CooperativeProgress => {
    const own = learnersOf.get(key) ?? []
    const officers = officersOf.get(key) ?? []
    const [named] = [...own, ...officers]
    const certified = (track: Track) => own.filter((one) => one.track === track && holdsCertificate(one)).length
    return {
      name: named?.cooperative ?? '',
      taxCode: named?.cooperativeTaxCode ?? '',
      learners: people(own),
      finished: people(own.filter((one) => hasGraduated(one) || one.state === 'completed')),
      certificates: {
        management: certified('management'),
        accounting: certified('accounting'),
        supervision: certified('supervision'),
      },
      untrained: people(officers),
      ...outcomesOf(own),
    }
  })
  return lines.toSorted(
    (a, b) => Number(a.name === '') - Number(b.name === '') || foldText(a.name).localeCompare(foldText(b.name)),
  )
}

/**
 * Officers whose post asks for a track of which they hold no certificate, by name, with the class of that track they are in now. A post
 * that is no post of the co-operative's own (a member, an employee) asks for none.
 */
export function untrainedOfficers(everybody: readonly EnrolmentFacts[], officers: readonly Officer[]): Untrained[] {
  const holdings = officers.flatMap((one) => {
    const post = postOf(one.post)
    return post === null ? [] : [{ person: one.learnerId, post }]
  })
  const completed = everybody.flatMap((one) =>
    one.track !== null && holdsCertificate(one) ? [{ person: one.learnerId, track: one.track }] : [],
  )
  const known = new Map(officers.map((one) => [one.learnerId, one]))
  return postsWithoutTraining(holdings, completed).flatMap(({ person, track }) => {
    const officer = known.get(person)
    if (officer === undefined) return []
    const studies = everybody.find(
      (one) => one.learnerId === person && one.track === track && one.leftOn === null && one.endedOn === null,
    )
    return [{ ...officer, track, studies: studies?.courseCode ?? null }]
  })
}

function postOf(post: LearnerPost): PostKind | null {
  return post === '' || post === 'member' || post === 'other' ? null : post
}
