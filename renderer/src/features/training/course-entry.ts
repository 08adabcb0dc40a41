import type { PersonCourse, PersonCourseEntry } from '@shared/contract/person-courses'

/** What is typed of a course; `code` is a member's or a party's, and `isMember` says which. */
export type CourseTyped = Omit<PersonCourseEntry, 'member' | 'party'> & {
  code: string | null
  isMember: boolean
  reason: string
}

/** What the form begins with: nothing, or the row that is corrected. */
export function startOf(before: PersonCourse | null): CourseTyped {
  return {
    code: before?.member ?? before?.party ?? null,
    isMember: before?.party == null,
    name: before === null || before.member !== null || before.party !== null ? '' : before.name,
    track: before === null ? 'accounting' : before.track,
    level: before === null ? 1 : before.level,
    programme: before?.programme ?? '',
    school: before?.school ?? '',
    openedOn: before?.openedOn ?? null,
    closedOn: before?.closedOn ?? null,
    standing: before?.standing ?? 'completed',
    resultClass: before?.resultClass ?? null,
    decisionNumber: before?.decisionNumber ?? '',
    decidedOn: before?.decidedOn ?? null,
    certificateNumber: before?.certificateNumber ?? '',
    issuedOn: before?.issuedOn ?? null,
    note: before?.note ?? '',
    reason: '',
  }
}

/** The course as the core takes it; null while who, the programme or the school is missing. */
export function entryOf({ code, isMember, reason: _, ...typed }: CourseTyped): PersonCourseEntry | null {
  if (code === null && typed.name.trim() === '') return null
  if (typed.programme.trim() === '' || typed.school.trim() === '') return null
  return { ...typed, member: isMember ? code : null, party: isMember ? null : code }
}
