import { z } from 'zod'
import { courseLevels, graduationClasses, tracks } from '@shared/domain/training'
import { Civil } from './values'

/** The kind of packet a school sends results in, and the version of the shape below; docs/packets.md describes it for other programs. */
export const TRAINING_RESULTS = 'training-results'
export const TRAINING_RESULTS_VERSION = 1
/** The file of the packet that holds them. */
export const RESULTS_FILE = 'results.json'

const text = (most: number) => z.string().max(most)

/** Where somebody stands with a course. */
export const CourseStanding = z.enum(['studying', 'completed', 'notCompleted'])
export type CourseStanding = z.infer<typeof CourseStanding>

const LearnerResult = z.object({
  /** What the school calls this learner in this course: the same in every later packet. */
  key: z.string().min(1).max(100),
  name: z.string().min(1).max(100),
  birthDate: Civil,
  /** Only in a packet for the learner's own co-operative; '' else. */
  idNumber: z.string().regex(/^\d{0,12}$/),
  cooperative: z.object({ name: text(200), taxCode: text(20) }),
  standing: CourseStanding,
  /** By module, in order: whether it is passed. Marks stay with the school. */
  modules: z.array(z.object({ name: text(200), isPassed: z.boolean() })).max(40),
  class: z.enum(graduationClasses).nullable(),
  decision: z.object({ number: text(100), decidedOn: Civil }).nullable(),
  certificate: z.object({ number: z.string().min(1).max(100), issuedOn: Civil }).nullable(),
})
export type LearnerResult = z.infer<typeof LearnerResult>

/** `results.json`, version 1. A reader leaves out fields it does not know. */
export const TrainingResults = z.object({
  schema: z.literal('so-htx/training-results'),
  schemaVersion: z.literal(TRAINING_RESULTS_VERSION),
  asOf: Civil,
  course: z.object({
    courseId: z.string().min(1).max(100),
    code: text(30),
    name: text(200),
    programme: z.string().min(1).max(200),
    track: z.enum(tracks).nullable(),
    level: z.literal(courseLevels).nullable(),
    opensOn: Civil,
    closesOn: Civil,
    endedOn: Civil.nullable(),
  }),
  learners: z.array(LearnerResult).max(500),
})
export type TrainingResults = z.infer<typeof TrainingResults>
