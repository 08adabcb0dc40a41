import { z } from 'zod'
import { councilRoles, graduationClasses } from '@shared/domain/training'
import { CourseRow, Enrolled } from './courses'
import { command, query } from './procedure'
import { ProgrammeRow } from './programmes'
import { CouncilFinding, ExamRight, Graduation, ModuleResult } from './training-findings'
import { Civil, ClientId } from './values'

const text = (most: number) => z.string().trim().max(most)
const Key = z.string().min(1).max(100)
const Fraction = z.object({ numerator: z.int(), denominator: z.int() })

/** Who sits in the council: name, what he or she is in the school, and the role. */
export const CouncilMember = z.object({ name: text(100).min(1), title: text(150), role: z.enum(councilRoles) })
export type CouncilMember = z.infer<typeof CouncilMember>

/** How somebody ended a module: the result of the last round, and why no exam could be sat where none was. */
export const EndedModule = z.object({
  position: z.int(),
  name: z.string(),
  hours: z.int(),
  credits: z.int(),
  round: z.int(),
  right: ExamRight,
  result: ModuleResult,
})
export type EndedModule = z.infer<typeof EndedModule>

/** What a council recognised of somebody; the average a fraction of tenths. */
export const Recognised = z.object({
  councilId: z.string(),
  graduates: z.boolean(),
  average: Fraction.nullable(),
  byAverage: z.enum(graduationClasses).nullable(),
  class: z.enum(graduationClasses).nullable(),
  reasons: z.array(z.string()),
})
export type Recognised = z.infer<typeof Recognised>

/** A learner's result as the rules find it today, with the reasons in sentences, beside what the last council recognised. */
export const ResultLine = Enrolled.extend({
  birthPlace: z.string(),
  modules: z.array(EndedModule),
  graduation: Graduation,
  reasons: z.array(z.string()),
  recognised: Recognised.nullable(),
  certificate: z.string().nullable(),
})
export type ResultLine = z.infer<typeof ResultLine>

export const GraduationDecision = z.object({
  decisionId: z.string(),
  number: z.string(),
  decidedOn: Civil,
  signer: z.string(),
  signerTitle: z.string(),
})
export type GraduationDecision = z.infer<typeof GraduationDecision>

/**
 * A council of a class; a later one looks at who did not graduate before. Of a short course, which has none, what the head of the school
 * recognised by a decision: `minutesNumber` is '' and nobody sits in it.
 */
export const Council = z.object({
  councilId: z.string(),
  courseId: z.string(),
  countsFrom: Civil,
  /** The last day of its work; `certain` where the holiday table reaches that far. */
  by: z.object({ date: Civil, certain: z.boolean() }),
  place: z.string(),
  heldOn: Civil.nullable(),
  minutesNumber: z.string(),
  lateReason: z.string(),
  note: z.string(),
  members: z.array(CouncilMember),
  findings: z.array(CouncilFinding),
  graduates: z.int(),
  others: z.int(),
  issued: z.int(),
  decision: GraduationDecision.nullable(),
})
export type Council = z.infer<typeof Council>

const reads = ['graduation', 'classBook', 'courses', 'learners', 'programmes'] as const

export const graduation = {
  /** The results of a class as they stand, and its councils, the first one first. */
  results: query({ permission: 'training.read', affects: reads })
    .input(z.object({ courseId: Key }))
    .output(
      z.object({
        course: CourseRow,
        programme: ProgrammeRow,
        lines: z.array(ResultLine),
        councils: z.array(Council),
        /** What changed after a council sat, with the reason, the last first. */
        changes: z.array(
          z.object({
            name: z.string(),
            what: z.string(),
            module: z.int().nullable(),
            reason: z.string(),
            at: z.string(),
            by: z.string(),
          }),
        ),
      }),
    ),
  /**
   * Names a council, or changes it while it has not sat. `countsFrom` null is the day the class ended. Refuses 'course-not-ended',
   * 'course-needs-no-council', 'council-nobody-left', and every fault of its members by Circular 34/2018/TT-BLĐTBXH article 1.8.
   */
  propose: command({ permission: 'training.manage', affects: ['graduation'] })
    .input(
      z.object({
        id: ClientId,
        councilId: Key,
        courseId: Key,
        countsFrom: Civil.nullable().default(null),
        place: text(200).default(''),
        members: z.array(CouncilMember).max(9),
      }),
    )
    .output(z.object({})),
  /**
   * The council sat: what the rules find of each learner who is still in the class and has not graduated is recognised and stands. Later
   * than five working days only with a reason ('council-too-late').
   */
  sit: command({ permission: 'training.decide', affects: ['graduation', 'courses', 'classBook'] })
    .input(
      z.object({
        id: ClientId,
        councilId: Key,
        heldOn: Civil,
        minutesNumber: text(60).min(1),
        lateReason: text(300).default(''),
        note: text(1000).default(''),
      }),
    )
    .output(z.object({ graduates: z.int(), others: z.int() })),
  /**
   * Of a short course: the head of the school recognises by a decision who reached its aim; everybody else who is still in the class is
   * written down with his or her result. Refuses 'course-needs-council', 'course-not-ended', 'short-nobody-reached',
   * 'decision-number-taken', 'decision-before-end'.
   */
  recognise: command({ permission: 'training.decide', affects: ['graduation', 'courses', 'classBook', 'certificates'] })
    .input(
      z.object({
        id: ClientId,
        recognitionId: Key,
        decisionId: Key,
        courseId: Key,
        number: text(60).min(1),
        decidedOn: Civil,
        signer: text(100).min(1),
        signerTitle: text(150).min(1),
      }),
    )
    .output(z.object({ graduates: z.int(), others: z.int() })),
  /** The decision that recognises graduation; refuses 'council-not-sat', 'council-decided', 'decision-number-taken', 'decision-too-early'. */
  decide: command({ permission: 'training.decide', affects: ['graduation', 'certificates'] })
    .input(
      z.object({
        id: ClientId,
        decisionId: Key,
        councilId: Key,
        number: text(60).min(1),
        decidedOn: Civil,
        signer: text(100).min(1),
        signerTitle: text(150).min(1),
      }),
    )
    .output(z.object({})),
}
