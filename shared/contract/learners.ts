import { z } from 'zod'
import { learnerKinds } from '@shared/domain/training'
import { command, query } from './procedure'
import { Civil, ClientId } from './values'

/** What a learner is in the co-operative that sends them; '' where nothing is known. */
export const LearnerPost = z.enum([
  '',
  'chairperson',
  'director',
  'boardMember',
  'chiefAccountant',
  'accountant',
  'cashier',
  'supervisor',
  'member',
  'other',
])
export type LearnerPost = z.infer<typeof LearnerPost>

const text = (most: number) => z.string().trim().max(most)

/** What a school keeps of a learner (the register of learners, sổ quản lý học sinh). */
export const LearnerEntry = z.object({
  name: text(100).min(1),
  gender: z.enum(['male', 'female']).nullable(),
  birthDate: Civil,
  birthPlace: text(200),
  /** Nine or twelve digits, or ''. */
  idNumber: z.string().regex(/^(?:\d{9}|\d{12})?$/),
  phone: text(30),
  residence: text(300),
  ethnicity: text(50),
  schooling: text(100),
  /** Whether the law asks for a smaller class. */
  needs: z.enum(learnerKinds),
  cooperative: text(200),
  cooperativeTaxCode: text(20),
  post: LearnerPost,
  cardCode: text(200),
})
export type LearnerEntry = z.infer<typeof LearnerEntry>

export const Learner = LearnerEntry.extend({ learnerId: z.string() })
export type Learner = z.infer<typeof Learner>

/** A class a learner is or was in. */
export const LearnerCourse = z.object({
  courseId: z.string(),
  code: z.string(),
  name: z.string(),
  opensOn: Civil,
  closesOn: Civil,
  endedOn: Civil.nullable(),
  leftOn: Civil.nullable(),
})
export type LearnerCourse = z.infer<typeof LearnerCourse>

export const learners = {
  /** Learners whose name, number or co-operative holds the words, without accents; the first 200, or `limit`. */
  list: query({ permission: 'training.read', affects: ['learners'] })
    .input(z.object({ search: text(100).default(''), limit: z.int().min(1).max(5000).default(200) }))
    .output(z.object({ learners: z.array(Learner), total: z.int() })),
  /** The classes of a learner, the latest first. */
  courses: query({ permission: 'training.read', affects: ['learners', 'courses'] })
    .input(z.object({ learnerId: z.string().min(1).max(100) }))
    .output(z.object({ courses: z.array(LearnerCourse) })),
  /** Cards with QR, ten on a sheet of A4, as PDF bytes, of the learners named in that order; refuses 'learner-unknown'. */
  cards: query({ permission: 'training.read', affects: ['learners', 'book'] })
    .input(z.object({ learnerIds: z.array(z.string().min(1).max(100)).min(1).max(1000) }))
    .output(z.file()),
  /** Writes a learner; refuses 'learner-id-number-taken' with who has it. */
  save: command({ permission: 'training.manage', affects: ['learners', 'courses'] })
    .input(z.object({ id: ClientId, learnerId: z.string().min(1).max(100), entry: LearnerEntry }))
    .output(z.object({})),
}
