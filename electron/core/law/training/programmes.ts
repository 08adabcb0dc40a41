import { z } from 'zod'
import { type CourseLevel, type ModulePlan, type Track, tracks } from '@shared/domain/training'
import type { TrainingRules } from '@shared/domain/training-rules'
import { readLawFile } from '../load-law'
import { checkProgramme } from './check-programme'
import { trainingRulesOn } from './rule-set'

const Hours = z.int().min(0).max(2000)
const ProgrammesFile = z.strictObject({
  source: z.string().min(1),
  programmes: z.array(
    z.strictObject({
      track: z.enum(tracks),
      nameVi: z.string().min(1),
      level: z.literal([1, 2, 3]),
      /** Every outline here is a proposal: no official curriculum was found. */
      proposal: z.literal(true),
      modules: z.array(
        z.strictObject({
          name: z.string().min(1),
          theoryHours: Hours,
          practiceHours: Hours,
          testHours: Hours,
          credits: z.int().min(0),
        }),
      ),
    }),
  ),
})

/** The outline of a course that the program offers until the school enters its approved programme. */
export type ProposedProgramme = { track: Track; name: string; level: CourseLevel; modules: ModulePlan[] }

/**
 * The outlines offered for the three tracks (`resources/training/programmes.json`). Throws an Error that names the file when its shape is
 * another, a track is missing or stands twice, or an outline breaks the latest rules: what the program itself offers must be right.
 */
export function loadProgrammes(folder: string, sets: readonly TrainingRules[]): readonly ProposedProgramme[] {
  const { programmes } = readLawFile(folder, 'programmes.json', ProgrammesFile)
  if (
    programmes
      .map(({ track }) => track)
      .toSorted()
      .join() !== [...tracks].toSorted().join()
  )
    throw new Error('programmes.json: each track stands there once')
  const rules = trainingRulesOn(sets, '2199-12-31')
  for (const { track, level, modules } of programmes) {
    const [finding] = checkProgramme({ level, modules }, rules)
    if (finding) throw new Error(`programmes.json, ${track}: ${finding.code}, ${finding.have} against ${finding.need}`)
  }
  return programmes.map(({ track, nameVi, level, modules }) => ({ track, name: nameVi, level, modules }))
}
