import { z } from 'zod'
import { courseLevels, tracks } from '@shared/domain/training'
import { command, query } from './procedure'
import { ProgrammeFinding } from './training-findings'
import { Civil, ClientId } from './values'

export const Track = z.enum(tracks)
export const CourseLevel = z.literal(courseLevels)

const Hours = z.int().min(0).max(2000)
/** A module as a programme plans it: standard hours, credits. */
export const ModuleEntry = z.object({
  name: z.string().trim().min(1).max(200),
  theoryHours: Hours,
  practiceHours: Hours,
  testHours: Hours,
  credits: z.int().min(0).max(200),
})
export type ModuleEntry = z.infer<typeof ModuleEntry>

/** What is written of a programme. Without a level it is a short course, which ends in no elementary certificate. */
export const ProgrammeEntry = z.object({
  code: z.string().trim().min(1).max(30),
  name: z.string().trim().min(1).max(200),
  track: Track.nullable(),
  level: CourseLevel.nullable(),
  /** The decision that approved it, where there is one. */
  decisionNumber: z.string().trim().max(60),
  decidedOn: Civil.nullable(),
  modules: z.array(ModuleEntry).min(1).max(40),
})
export type ProgrammeEntry = z.infer<typeof ProgrammeEntry>

export const ProgrammeRow = ProgrammeEntry.omit({ modules: true }).extend({
  programmeId: z.string(),
  ruleSet: z.string(),
  retiredOn: Civil.nullable(),
  moduleCount: z.int(),
  theoryHours: z.int(),
  practiceHours: z.int(),
  testHours: z.int(),
  classCount: z.int(),
})
export type ProgrammeRow = z.infer<typeof ProgrammeRow>

const Key = z.string().min(1).max(100)

export const programmes = {
  list: query({ permission: 'training.read', affects: ['programmes', 'courses'] })
    .input(z.object({}))
    .output(z.object({ programmes: z.array(ProgrammeRow) })),
  get: query({ permission: 'training.read', affects: ['programmes', 'courses'] })
    .input(z.object({ programmeId: Key }))
    .output(z.object({ programme: ProgrammeRow, modules: z.array(ModuleEntry), findings: z.array(ProgrammeFinding) })),
  /** The outlines that come with the program: proposals, no official curriculum. */
  outlines: query({ permission: 'training.read', affects: [] })
    .input(z.object({}))
    .output(
      z.object({ outlines: z.array(ProgrammeEntry.pick({ name: true, track: true, level: true, modules: true })) }),
    ),
  /** What a programme that is being written lacks before the rule set. */
  check: query({ permission: 'training.read', affects: [] })
    .input(z.object({ entry: ProgrammeEntry }))
    .output(z.object({ findings: z.array(ProgrammeFinding) })),
  /**
   * Writes a new programme, or one that no class was opened on yet. Refuses 'programme-in-use', 'programme-code-taken'; what the rule set
   * finds is shown, and refused only when a class is opened on it.
   */
  save: command({ permission: 'training.manage', affects: ['programmes'] })
    .input(z.object({ id: ClientId, programmeId: Key, entry: ProgrammeEntry }))
    .output(z.object({})),
  /** From that day no class is opened on it; refuses 'programme-unknown'. */
  retire: command({ permission: 'training.manage', affects: ['programmes'] })
    .input(z.object({ id: ClientId, programmeId: Key, retiredOn: Civil.nullable() }))
    .output(z.object({})),
}
