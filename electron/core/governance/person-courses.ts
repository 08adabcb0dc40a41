import type { PersonCourse, PostTraining } from '@shared/contract/person-courses'
import { foldText } from '@shared/domain/text-fold'
import type { Track } from '@shared/domain/training'
import type { Connection } from '../db/connection'
import type { PersonCourseTable } from '../db/schema-packets'
import type { PostTable } from '../db/schema-posts'
import { plain } from '../db/statement'
import type { Law } from '../law/law-figures'
import { certificateStanding } from '../law/training/certificate-due'
import { postsWithoutTraining, trackForPost } from '../law/training/post-training'
import { trainingRulesOn } from '../law/training/rule-set'
import { postsOn } from './posts-on'

type Row = PersonCourseTable & {
  voidedOn: string | null
  voidReason: string | null
  sender: string | null
  fingerprint: string | null
  receivedAt: string | null
  scans: number
}

const rows = plain<{ member: string | null }, Row>(
  `SELECT personCourse.*, voidedOn, personCourseVoid.reason AS voidReason, trustedKey.name AS sender,
     receivedPacket.fingerprint AS fingerprint, receivedAt,
     (SELECT count(*) FROM attachment WHERE subject = 'personCourse' AND subjectKey = personCourseId AND removedAt IS NULL) AS scans
   FROM personCourse LEFT JOIN personCourseVoid USING (personCourseId)
     LEFT JOIN receivedPacket ON receivedPacket.sha256 = packetSha256
     LEFT JOIN trustedKey ON trustedKey.fingerprint = receivedPacket.fingerprint
   WHERE @member IS NULL OR member = @member
   ORDER BY voidedOn IS NOT NULL, coalesce(issuedOn, closedOn, openedOn) DESC, personCourse.commandSequence DESC, personCourseId`,
)

const completedIn = plain<
  { from: string; to: string },
  { track: Track | null; completed: number; certificates: number }
>(
  `SELECT track, count(*) AS completed, sum(certificateNumber <> '') AS certificates FROM personCourse
   WHERE standing = 'completed' AND coalesce(closedOn, decidedOn, issuedOn) BETWEEN @from AND @to
     AND NOT EXISTS (SELECT 1 FROM personCourseVoid AS void WHERE void.personCourseId = personCourse.personCourseId)
     AND NOT EXISTS (SELECT 1 FROM personCourse AS later WHERE later.replacesId = personCourse.personCourseId)
   GROUP BY track ORDER BY track IS NULL, track`,
)

/** How many completed a course within a span (both days included), and how many have its certificate, by track; void and replaced rows count nowhere. */
export function coursesCompleted(
  connection: Connection,
  from: string,
  to: string,
): { track: Track | null; completed: number; certificates: number }[] {
  return connection.all(completedIn, { from, to })
}

/** What people learned, the newest first and void rows last; of one member, or (null) of all. `today` says which certificates are late. */
export function personCoursesOf(
  connection: Connection,
  law: Law,
  { member, today }: { member: string | null; today: string },
): PersonCourse[] {
  return connection.all(rows, { member }).map((row) => asCourse(row, law, today))
}

function asCourse(row: Row, law: Law, today: string): PersonCourse {
  const { packetSha256: _, sourceKey: __, replacesId: ___, commandSequence: ____, ...kept } = row
  const { voidedOn, voidReason, sender, fingerprint, receivedAt, ...course } = kept
  const { decidedOn, issuedOn } = course
  return {
    ...course,
    packet: sender === null || fingerprint === null || receivedAt === null ? null : { sender, fingerprint, receivedAt },
    certificate:
      decidedOn === null
        ? issuedOn === null
          ? null
          : { by: null, state: 'issued' }
        : certificateStanding({ decidedOn, issuedOn, on: today }, trainingRulesOn(law.training, decidedOn)),
    void: voidedOn === null ? null : { voidedOn, reason: voidReason ?? '' },
  }
}

/** One sign for whoever learned or holds a post: a member by the code, anybody else by the name. */
function learnerKey({ member, name }: { member: string | null; name: string }): string {
  return member ?? `/${foldText(name)}`
}

/** Whoever stands in a post: a representative is a person of another name than the member, whose code stands for the organisation. */
function holderKey({ holding, member, name }: Pick<PostTable, 'holding' | 'member' | 'name'>): string {
  return learnerKey({ member: holding === 'member' ? member : null, name })
}

/** The posts held on a day that ask for a track, in order, with whether their holders have it; the first completed course is named. */
export function postTraining(connection: Connection, law: Law, on: string): PostTraining[] {
  const courses = personCoursesOf(connection, law, { member: null, today: on }).filter((one) => one.void === null)
  return postsOn(connection, on).flatMap((post): PostTraining[] => {
    const track = trackForPost(post.kind)
    if (track === null) return []
    const key = holderKey(post)
    const own = courses.filter((one) => one.track === track && learnerKey(one) === key)
    const found =
      own.find(({ standing }) => standing === 'completed') ?? own.find(({ standing }) => standing === 'studying')
    const { postId, kind, name, member, fromDate } = post
    return [
      {
        postId,
        kind,
        name,
        member: post.holding === 'member' ? member : null,
        fromDate,
        track,
        standing: found === undefined ? 'none' : found.standing === 'completed' ? 'trained' : 'studying',
        personCourseId: found?.personCourseId ?? null,
      },
    ]
  })
}

const completedTracks = plain<Record<string, never>, { member: string | null; name: string; track: Track }>(
  `SELECT member, name, track FROM personCourse WHERE standing = 'completed' AND track IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM personCourseVoid WHERE personCourseVoid.personCourseId = personCourse.personCourseId)`,
)

/** Of people who stand in a post or are to be given one: those who have not completed the track it asks for. A warning, never a refusal. */
export function untrainedAmong<Post extends Pick<PostTable, 'kind' | 'holding' | 'member' | 'name'>>(
  connection: Connection,
  posts: readonly Post[],
): { post: Post; track: Track }[] {
  const completed = connection.all(completedTracks, {}).map((one) => ({ person: learnerKey(one), track: one.track }))
  return posts.flatMap((post) =>
    postsWithoutTraining([{ person: holderKey(post), post: post.kind }], completed).map(({ track }) => ({
      post,
      track,
    })),
  )
}
