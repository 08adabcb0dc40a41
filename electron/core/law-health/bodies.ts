import type { GovernanceForm } from '@shared/contract/books'
import { twoInPosts } from '@shared/text/law-health/names'
import { sizedBodyWords } from '@shared/text/law-health/bodies'
import { sizeBreaches } from '../law/bodies/body-size'
import { doublePosts } from '../law/bodies/double-posts'
import { ineligibleArticle, type Person } from '../law/bodies/eligibility'
import { familyArticle } from '../law/bodies/family'
import type { Holding, Post } from '../law/bodies/post'
import { termStanding } from '../law/bodies/term'
import type { LawFigures } from '../law/law-figures'
import { boardDecides } from '../law/meetings/board-vote'
import { boardQuorum, daysToCall, isCallInTime } from '../law/meetings/quorum'
import { about, amber, green, grey, type Named, outcomeOf, placeOf, red, type RuleOutcome } from './finding'
import type { HeldMeeting } from './halls'

/** A post held on the day. `person` is one sign for one person; `longestTerm` the last day law and charter allow, null where the post has no term. */
export type HealthPost = Named & {
  person: string
  post: Post | null
  /** In words, as the form of governance calls it. */
  postName: string
  termEndsOn: string | null
  longestTerm: string | null
  standing: Person
}

/** Two who hold posts and are family by what was declared; not `certain` where only a name says so. */
export type HealthKin = { one: string; other: string; certain: boolean }

export type BodiesFacts = {
  on: string
  form: GovernanceForm
  posts: readonly HealthPost[]
  /** Whether anybody declared a relative at all. */
  isKinDeclared: boolean
  kin: readonly HealthKin[]
  /** Meetings of the board, with the voters who were supervisors on their day. */
  board: readonly (HeldMeeting & { supervisorsVoting: readonly string[] })[]
  /** Second calls of the board to which too few came: the last day of the general meeting instead, and whether it is called. */
  failedBoards: readonly { by: string; isCalled: boolean }[]
  appraisal: {
    closedYears: number
    /** The year whose statements wait for their appraisal, and the day of their meeting; null for none. */
    waiting: { year: number; by: string | null } | null
    /** The latest closed year, where its meeting was held and the book holds no appraisal of it; null for none. */
    unrecorded: number | null
    /** Years the meeting approved, with whether an appraisal was signed before. */
    approved: readonly { year: number; appraised: boolean }[]
    /** Meetings that approved statements without the supervisors' report on their agenda. */
    withoutReport: readonly Named[]
  }
}

/** R25 to R30: bodies, posts, the board's meetings and the supervisors' appraisal (Law 17/2023/QH15 articles 62, 65, 69, 72). */
export function bodiesRules(facts: BodiesFacts, figures: LawFigures): RuleOutcome[] {
  return [
    sizes(facts, figures),
    doubles(facts),
    family(facts),
    supervisors(facts),
    board(facts, figures),
    appraisal(facts),
  ]
}

const POSTS = { kind: 'posts' } as const

function sizes({ posts, form, on }: BodiesFacts, figures: LawFigures): RuleOutcome {
  if (posts.length === 0) return outcomeOf('R25', [], grey('posts-none'))
  const people = (...kinds: readonly Post[]) =>
    new Set(posts.flatMap(({ post, person }) => (post !== null && kinds.includes(post) ? [person] : []))).size
  const counts = { board: people('boardMember'), supervisors: people('supervisor') }
  const places = [placeOf('posts')]
  const breaches = sizeBreaches(form, counts, figures).map(({ body, count, limit, problem }) => {
    const name = sizedBodyWords[body === 'supervisors' && form === 'simplified' ? 'supervisorsSimplified' : body]
    const more = { values: { name, count, limit }, places }
    if (problem === 'noSuchBody') return red('body-not-of-form', more)
    return red(problem === 'tooFew' ? 'body-too-few' : 'body-too-many', more)
  })
  const dated = posts.flatMap((post) => (post.termEndsOn === null ? [] : [{ ...post, termEndsOn: post.termEndsOn }]))
  const termed = dated.toSorted((a, b) => (a.termEndsOn < b.termEndsOn ? -1 : 1))
  const standing = (wanted: ReturnType<typeof termStanding>) =>
    onePerPerson(termed.filter(({ termEndsOn }) => termStanding(termEndsOn, on) === wanted))
  const firstEnd = (wanted: ReturnType<typeof termStanding>) =>
    termed.find(({ termEndsOn }) => termStanding(termEndsOn, on) === wanted)?.termEndsOn ?? null
  const long = termed.filter(({ termEndsOn, longestTerm }) => longestTerm !== null && termEndsOn > longestTerm)
  const [first] = termed
  return outcomeOf(
    'R25',
    [
      ...breaches,
      about(red, 'term-expired', standing('expired'), { ...POSTS, dueOn: firstEnd('expired') }),
      about(red, 'term-too-long', onePerPerson(long), POSTS),
      about(amber, 'term-ending', standing('ending'), { ...POSTS, dueOn: firstEnd('ending') }),
    ],
    first === undefined
      ? green('bodies-right-without-term')
      : green('bodies-right', { values: { date: first.termEndsOn } }),
  )
}

function onePerPerson(posts: readonly HealthPost[]): HealthPost[] {
  return [...new Map(posts.toReversed().map((post) => [post.person, post])).values()].toReversed()
}

type Held = HealthPost & { post: Post }

/** The posts article 62 speaks of. */
const lawPosts = (posts: readonly HealthPost[]): Held[] =>
  posts.flatMap((one) => (one.post === null ? [] : [{ ...one, post: one.post }]))

function doubles({ posts }: BodiesFacts): RuleOutcome {
  const held = lawPosts(posts)
  if (held.length === 0) return outcomeOf('R26', [], grey('posts-none'))
  const holdings: Holding[] = held.map(({ person, post }) => ({ person, post }))
  const nameOf = (person: string, post: Post) =>
    held.find((one) => one.person === person && one.post === post) ?? { name: person, postName: post }
  const found = doublePosts(holdings).map(({ person, posts: [one, other] }) => ({
    code: '',
    name: `${nameOf(person, one).name} (${nameOf(person, one).postName}, ${nameOf(person, other).postName})`,
  }))
  const people = new Set(holdings.map(({ person }) => person)).size
  return outcomeOf(
    'R26',
    [
      about(red, 'double-post', found, POSTS),
      about(red, 'post-barred', onePerPerson(held.filter(({ standing }) => standing.barred)), POSTS),
    ],
    green('doubles-none', { values: { count: people } }),
  )
}

function family({ posts, kin, isKinDeclared }: BodiesFacts): RuleOutcome {
  const held = lawPosts(posts)
  if (held.length === 0) return outcomeOf('R27', [], grey('posts-none'))
  const pairs = kin.flatMap(({ one, other, certain }) => {
    const banned = held
      .filter(({ person }) => person === one)
      .flatMap((a) =>
        held.filter((b) => b.person === other && familyArticle(a.post, b.post) !== null).map((b) => [a, b] as const),
      )
    const [first] = banned
    if (first === undefined) return []
    const [a, b] = first
    return [{ code: '', name: twoInPosts(a, b), certain }]
  })
  return outcomeOf(
    'R27',
    [
      about(
        red,
        'kin-banned',
        pairs.filter(({ certain }) => certain),
        POSTS,
      ),
      about(
        amber,
        'kin-alike',
        pairs.filter(({ certain }) => !certain),
        POSTS,
      ),
    ],
    isKinDeclared ? green('kin-none') : grey('kin-undeclared'),
  )
}

function supervisors({ posts, form, board: meetings }: BodiesFacts): RuleOutcome {
  const held = onePerPerson(lawPosts(posts).filter(({ post }) => post === 'supervisor' || post === 'headSupervisor'))
  const strangers = held.filter(
    ({ standing }) => ineligibleArticle('supervisor', { ...standing, barred: false }, form) !== null,
  )
  const voting = meetings.flatMap(({ code, name, supervisorsVoting }) =>
    supervisorsVoting.map((who) => ({ code, name: `${who} (${name})` })),
  )
  return outcomeOf(
    'R28',
    [
      about(red, 'supervisor-not-official', strangers, POSTS),
      about(red, 'supervisor-votes', voting, { kind: 'meetingAfter' }),
    ],
    held.length === 0 ? grey('supervisors-none') : green('supervisors-right', { values: { count: held.length } }),
  )
}

function board({ board: held, failedBoards, form, on }: BodiesFacts, figures: LawFigures): RuleOutcome {
  const short = held.flatMap((one) => {
    const { counted, base, met } = boardQuorum(one, figures)
    return met ? [] : [{ code: one.code, name: `${one.name} (${counted}/${base})` }]
  })
  const late = held.filter(({ call, previousPlannedOn, heldOn }) => {
    const days = daysToCall({ body: 'board', call }, figures)
    return days !== null && previousPlannedOn !== null && !isCallInTime(previousPlannedOn, heldOn, days)
  })
  const wrong = held.flatMap(({ code, motions }) =>
    motions
      .filter(({ base, chairSide, passed, ...votes }) => {
        const decided = boardDecides({ ...votes, attending: base, chair: chairSide ?? 'abstain' })
        return passed && !decided.passed
      })
      .map((motion) => ({ code, name: `${motion.text} (${motion.for}/${motion.base})` })),
  )
  const instead = failedBoards
    .filter(({ isCalled }) => !isCalled)
    .map(({ by }) => {
      const more = { values: { by }, places: [placeOf('meetings')], dueOn: by }
      return on > by ? red('board-meeting-instead-late', more) : amber('board-meeting-instead', more)
    })
  const kind = 'meetingAfter'
  return outcomeOf(
    'R29',
    [
      about(red, 'board-short', short, { kind }),
      about(red, 'board-call-late', late, { kind }),
      about(red, 'board-vote-wrong', wrong, { kind }),
      ...instead,
    ],
    held.length > 0
      ? green('board-right', { values: { count: held.length } })
      : grey(form === 'simplified' ? 'board-simplified' : 'board-none'),
  )
}

function appraisal({ appraisal: facts, on }: BodiesFacts): RuleOutcome {
  const { closedYears, waiting, unrecorded, approved, withoutReport } = facts
  const places = [placeOf('appraisal')]
  const open =
    waiting === null
      ? null
      : waiting.by !== null && waiting.by < on
        ? red('appraisal-late', { values: waiting, places, dueOn: waiting.by })
        : amber('appraisal-waiting', { values: waiting, places, dueOn: waiting.by })
  const without = approved.filter(({ appraised }) => !appraised).map(({ year }) => ({ code: '', name: String(year) }))
  return outcomeOf(
    'R30',
    [
      open,
      unrecorded === null ? null : amber('appraisal-unrecorded', { values: { year: unrecorded }, places }),
      about(red, 'approved-unappraised', without, { kind: 'appraisal' }),
      about(red, 'report-not-on-agenda', withoutReport, { kind: 'meetingAfter' }),
    ],
    closedYears === 0 && approved.length === 0 ? grey('appraisal-none') : green('appraisal-right'),
  )
}
