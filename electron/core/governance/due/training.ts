import { personCoursesOf, untrainedAmong } from '../person-courses'
import { postsOn } from '../posts-on'
import type { DueDraft, DueQuestion } from './due'

/**
 * Posts held without the matching course, and certificates that have not come in their days after the decision. No article asks for the
 * first: it is what the alliance looks after.
 */
export function trainingDue({ book: { connection }, law, today }: DueQuestion): DueDraft[] {
  // Who has been a chairperson for long is told once, however many posts ask for the same track.
  const told = new Set<string>()
  const posts = untrainedAmong(connection, postsOn(connection, today)).flatMap(({ post, track }): DueDraft[] => {
    const key = `training ${post.member ?? ''} ${post.name} ${track}`
    if (told.has(key)) return []
    told.add(key)
    return [
      {
        key,
        code: 'post-untrained',
        dueOn: null,
        owner: 'director',
        basis: 'order',
        article: '',
        subject: post.postId,
        values: { kind: post.kind, name: post.name, track },
      },
    ]
  })
  const late = personCoursesOf(connection, law, { member: null, today }).flatMap((one): DueDraft[] =>
    one.void === null && one.certificate?.state === 'overdue'
      ? [
          {
            key: `certificate ${one.personCourseId}`,
            code: 'certificate-late',
            dueOn: one.certificate.by,
            owner: 'secretary',
            basis: 'order',
            article: '',
            subject: one.personCourseId,
            values: { name: one.name, school: one.school },
          },
        ]
      : [],
  )
  return [...posts, ...late]
}
