import { z } from 'zod'
import { graduationClasses, tracks } from '@shared/domain/training'
import { LearnerPost } from './learners'
import { query } from './procedure'
import { Civil } from './values'

const Track = z.enum(tracks)
const Fraction = z.object({ numerator: z.int(), denominator: z.int() })

/** Everybody who was enrolled, by what became of them; every enrolment is in exactly one of the last seven. */
const Outcomes = z.object({
  enrolled: z.int(),
  studying: z.int(),
  /** The class has ended; no decision yet. */
  awaiting: z.int(),
  notPassed: z.int(),
  left: z.int(),
  /** Reached the aim of a short course (đạt), which no decision has recognised yet. */
  completed: z.int(),
  /** Graduated by a decision, without a certificate in force. */
  graduated: z.int(),
  /** Holds a certificate that is not revoked. */
  certified: z.int(),
})
export type Outcomes = z.infer<typeof Outcomes>

/** A track, or (null) short courses without one. */
export const TrackProgress = Outcomes.extend({
  track: Track.nullable(),
  classes: z.int(),
  women: z.int(),
  /** Learners of whom nobody wrote whether they are a woman or a man. */
  genderUnknown: z.int(),
  /** Graduates by decision, by their class, best first; classes nobody has are left out. */
  byClass: z.array(z.object({ class: z.enum(graduationClasses), graduates: z.int() })),
})
export type TrackProgress = z.infer<typeof TrackProgress>

/** A class; of who studies still, how they stand with their hours (R39). A learner counts once, by what is worst; none of a short course. */
export const CourseProgress = Outcomes.extend({
  courseId: z.string(),
  code: z.string(),
  name: z.string(),
  track: Track.nullable(),
  opensOn: Civil,
  closesOn: Civil,
  endedOn: Civil.nullable(),
  sessions: z.int(),
  heldSessions: z.int(),
  onTrack: z.int(),
  atRisk: z.int(),
  mustMakeUp: z.int(),
})
export type CourseProgress = z.infer<typeof CourseProgress>

/** A co-operative as its learners name it: by tax code, by name where none is written; both '' for learners without one. */
export const CooperativeProgress = Outcomes.extend({
  name: z.string(),
  taxCode: z.string(),
  learners: z.int(),
  /** Learners who graduated from a class of the span, or reached the aim of a short one. */
  finished: z.int(),
  certificates: z.record(Track, z.int()),
  /** Officers known to the school whose post asks for a track of which they hold no certificate. */
  untrained: z.int(),
})
export type CooperativeProgress = z.infer<typeof CooperativeProgress>

export const PersonState = z.enum([
  'onTrack',
  'atRisk',
  'mustMakeUp',
  'awaiting',
  'notPassed',
  'left',
  'completed',
  'graduated',
  'certified',
  'revoked',
])
export type PersonState = z.infer<typeof PersonState>

/** Somebody in a class; who was in two stands twice, one under the other. The average is in tenths, null while the class runs. */
export const PersonProgress = z.object({
  enrolmentId: z.string(),
  learnerId: z.string(),
  name: z.string(),
  birthDate: Civil,
  cooperative: z.string(),
  courseId: z.string(),
  courseCode: z.string(),
  track: Track.nullable(),
  state: PersonState,
  average: Fraction.nullable(),
  class: z.enum(graduationClasses).nullable(),
  certificate: z.string().nullable(),
})
export type PersonProgress = z.infer<typeof PersonProgress>

/** A certificate that is due or overdue, of any class, or that was given late, of a class of the span; `by` is the last day in time. */
export const CertificateDue = z.object({
  enrolmentId: z.string(),
  name: z.string(),
  cooperative: z.string(),
  courseId: z.string(),
  courseCode: z.string(),
  decisionNumber: z.string(),
  decidedOn: Civil,
  by: Civil,
  issuedOn: Civil.nullable(),
  state: z.enum(['overdue', 'due', 'issuedLate']),
})
export type CertificateDue = z.infer<typeof CertificateDue>

/** An officer whose post asks for a track, without a certificate of it; `studies` is the code of the class of that track he or she is in. */
export const PostWithoutCourse = z.object({
  learnerId: z.string(),
  name: z.string(),
  cooperative: z.string(),
  phone: z.string(),
  post: LearnerPost,
  track: Track,
  studies: z.string().nullable(),
})
export type PostWithoutCourse = z.infer<typeof PostWithoutCourse>

export const trainingProgress = {
  /**
   * What became of the classes that ran on a day of the span, both ends included: by track, class, co-operative and person; certificates
   * late, and posts held without the course they ask for, which are of today and of everybody the school knows.
   */
  read: query({
    permission: 'training.read',
    affects: ['graduation', 'certificates', 'classBook', 'courses', 'learners', 'programmes'],
  })
    .input(z.object({ from: Civil, to: Civil }))
    .output(
      z.object({
        /** People, not enrolments. */
        people: z.int(),
        tracks: z.array(TrackProgress),
        courses: z.array(CourseProgress),
        cooperatives: z.array(CooperativeProgress),
        persons: z.array(PersonProgress),
        certificatesDue: z.array(CertificateDue),
        untrained: z.array(PostWithoutCourse),
      }),
    ),
}
