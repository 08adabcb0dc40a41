import { z } from 'zod'
import { query } from './procedure'
import { Civil } from './values'

const Key = z.string().min(1).max(100)

/** A paper of a school, and what it is of. */
export const TrainingPaper = z.discriminatedUnion('paper', [
  /** The sheet that learners sign, of the sessions between two days, both included. */
  z.object({ paper: z.literal('attendanceSheet'), courseId: Key, from: Civil, to: Civil }),
  /** The class book (sổ lên lớp). */
  z.object({ paper: z.literal('classBook'), courseId: Key }),
  /** The council's minutes with the list of who is recognised. */
  z.object({ paper: z.literal('minutes'), councilId: Key }),
  z.object({ paper: z.literal('decision'), councilId: Key }),
  /** The marks of one learner, or of everybody in the class. */
  z.object({ paper: z.literal('transcript'), courseId: Key, enrolmentId: Key.nullable().default(null) }),
  /** Certificates of some lines of the register, whole or on the school's own blanks. */
  z.object({
    paper: z.literal('certificates'),
    from: z.int().min(1),
    to: z.int().min(1),
    onBlank: z.boolean().default(false),
  }),
  /** The register of certificates (sổ gốc), wholly or some lines. */
  z.object({
    paper: z.literal('register'),
    from: z.int().min(1).default(1),
    to: z.int().min(1).nullable().default(null),
  }),
  z.object({ paper: z.literal('copy'), copyLine: z.int().min(1) }),
])
export type TrainingPaper = z.infer<typeof TrainingPaper>

/** Every print of a school: none shows an identity number. */
export const trainingPapers = {
  print: query({
    permission: 'training.read',
    affects: ['graduation', 'certificates', 'classBook', 'courses', 'learners', 'programmes', 'trainers'],
  })
    .input(z.object({ wanted: TrainingPaper }))
    .output(z.file()),
}
