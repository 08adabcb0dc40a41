import type { ModuleEntry, ProgrammeRow } from '@shared/contract/programmes'
import type { Connection } from '../db/connection'
import { plain } from '../db/statement'

const rows = plain<{ programmeId: string | null }, ProgrammeRow>(
  `SELECT programmeId, code, programme.name, track, level, ruleSet, decisionNumber, decidedOn, retiredOn,
     count(module) AS moduleCount, sum(theoryHours) AS theoryHours, sum(practiceHours) AS practiceHours, sum(testHours) AS testHours,
     (SELECT count(*) FROM course WHERE course.programmeId = programme.programmeId) AS classCount
   FROM programme JOIN programmeModule USING (programmeId)
   WHERE @programmeId IS NULL OR programmeId = @programmeId GROUP BY programmeId ORDER BY retiredOn IS NOT NULL, track, code`,
)

const modules = plain<{ programmeId: string }, ModuleEntry>(
  `SELECT name, theoryHours, practiceHours, testHours, credits FROM programmeModule WHERE programmeId = @programmeId ORDER BY module`,
)

/** Every programme with the sums of its modules' hours, those in use first. */
export function allProgrammes(connection: Connection): ProgrammeRow[] {
  return connection.all(rows, { programmeId: null })
}

/** One programme; undefined where there is none of this id. */
export function programmeOf(connection: Connection, programmeId: string): ProgrammeRow | undefined {
  return connection.get(rows, { programmeId })
}

/** The modules of a programme in their order; the first is module 1. */
export function modulesOf(connection: Connection, programmeId: string): ModuleEntry[] {
  return connection.all(modules, { programmeId })
}
