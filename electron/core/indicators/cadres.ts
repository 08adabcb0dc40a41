import type { PostKind } from '@shared/contract/post-parts'
import { foldText } from '@shared/domain/text-fold'
import type { Track } from '@shared/domain/training'
import { indicatorWords as words } from '@shared/text/indicators'
import { plain } from '../db/statement'
import { personKey } from '../governance/post-people'
import type { HeldPost } from '../governance/posts-on'
import { ageOn } from '../membership/standing'
import type { PeriodFacts } from './period-facts'
import { type Reckoners, summed, type Summand, unknown } from './reckoned'

/** Who manages, supervises and keeps the accounts. */
const CADRES: readonly PostKind[] = [
  'chairperson',
  'boardMember',
  'director',
  'deputyDirector',
  'headSupervisor',
  'supervisor',
  'chiefAccountant',
  'accountant',
]
/** Below this age somebody is a young cadre, in whole years on the last day. */
const YOUNG = 35

type Course = {
  personCourseId: string
  member: string | null
  name: string
  track: Track | null
  programme: string
  completedOn: string | null
  certificateNumber: string
  issuedOn: string | null
}

const courses = plain<Record<string, never>, Course>(
  `SELECT personCourseId, member, name, track, programme, coalesce(closedOn, decidedOn, issuedOn) AS completedOn,
     certificateNumber, issuedOn FROM personCourse
   WHERE standing = 'completed'
     AND NOT EXISTS (SELECT 1 FROM personCourseVoid AS void WHERE void.personCourseId = personCourse.personCourseId)
     AND NOT EXISTS (SELECT 1 FROM personCourse AS later WHERE later.replacesId = personCourse.personCourseId)
   ORDER BY completedOn, personCourseId`,
)

/** Everybody who holds such a post on the last day, each once however many they hold. */
function cadresOf({ posts }: PeriodFacts): HeldPost[] {
  const found = new Map<string, HeldPost>()
  for (const post of posts) {
    const key = personKey(post)
    if (CADRES.includes(post.kind) && !found.has(key)) found.set(key, post)
  }
  return [...found.values()]
}

/** Whoever learned, as `personKey` names a holder: a member by the code, anybody else by the name. */
const isCourseOf = (post: HeldPost, course: Course) =>
  post.holding === 'member'
    ? course.member === post.member
    : course.member === null && foldText(course.name) === foldText(post.name)

function cadrePart(post: HeldPost, amount: number, detail = ''): Summand {
  const isMember = post.holding === 'member' && post.member !== null
  return {
    kind: isMember ? 'member' : 'post',
    reference: isMember ? (post.member ?? '') : post.postId,
    text: post.name,
    detail,
    on: null,
    amount,
  }
}

/** Cadres who hold the certificate of a track by the last day, each once. */
const certified =
  (track: Track): Reckoners[string] =>
  (facts) => {
    const all = facts.book.connection.all(courses, {})
    return summed(
      cadresOf(facts).flatMap((post) => {
        const found = all.find(
          (one) =>
            one.track === track && one.issuedOn !== null && one.issuedOn <= facts.period.to && isCourseOf(post, one),
        )
        if (found === undefined || found.issuedOn === null) return []
        return [cadrePart(post, 1, words.part.certificate(found.certificateNumber, found.issuedOn))]
      }),
    )
  }

/** The courses cadres completed in the period, each with who. */
function completedBy(facts: PeriodFacts): { post: HeldPost; course: Course }[] {
  const { from, to } = facts.period
  const all = facts.book.connection
    .all(courses, {})
    .filter(({ completedOn }) => completedOn !== null && completedOn >= from && completedOn <= to)
  return cadresOf(facts).flatMap((post) =>
    all.filter((course) => isCourseOf(post, course)).map((course) => ({ post, course })),
  )
}

const reckonings: Reckoners = {
  'cadres.total': (facts) => summed(cadresOf(facts).map((post) => cadrePart(post, 1))),
  'cadres.young': (facts) => {
    const births = new Map(facts.standings.map(({ code, birthDate }) => [code, birthDate]))
    return summed(
      cadresOf(facts).flatMap((post) => {
        const born = post.holding === 'member' && post.member !== null ? births.get(post.member) : null
        if (born === null || born === undefined || ageOn(born, facts.period.to) >= YOUNG) return []
        return [cadrePart(post, 1, words.part.born(born))]
      }),
    )
  },
  'cadres.certifiedManagement': certified('management'),
  'cadres.certifiedAccounting': certified('accounting'),
  'cadres.certifiedSupervision': certified('supervision'),
  'cadres.trained': (facts) => {
    const people = new Map(completedBy(facts).map(({ post, course }) => [post.postId, { post, course }]))
    return summed([...people.values()].map(({ post, course }) => cadrePart(post, 1, course.programme)))
  },
  'cadres.trainings': (facts) =>
    summed(
      completedBy(facts).map(({ post, course }) => ({
        kind: 'course' as const,
        reference: course.personCourseId,
        text: post.name,
        detail: course.programme,
        on: course.completedOn,
        amount: 1,
      })),
    ),
}

/** Those who manage, supervise and keep accounts on the last day, and what they learned; unknown while the book names nobody in any post. */
export const cadreIndicators: Reckoners = Object.fromEntries(
  Object.entries(reckonings).map(([code, reckon]) => [
    code,
    (facts: PeriodFacts) => (facts.posts.length === 0 ? unknown : reckon(facts)),
  ]),
)
