import type { ModuleEntry } from '@shared/contract/programmes'
import { plain, sql, statement } from '../../db/statement'
import type { ProgrammeModuleTable, ProgrammeTable } from '../../db/schema-training'

/** Writes a programme, or writes one over that no class stands on; the database refuses the rest. */
export const putProgramme = plain<Omit<ProgrammeTable, 'retiredOn'>, never>(
  `INSERT INTO programme (programmeId, code, name, track, level, ruleSet, decisionNumber, decidedOn, commandSequence)
   VALUES (@programmeId, @code, @name, @track, @level, @ruleSet, @decisionNumber, @decidedOn, @commandSequence)
   ON CONFLICT (programmeId) DO UPDATE SET code = excluded.code, name = excluded.name, track = excluded.track, level = excluded.level,
     ruleSet = excluded.ruleSet, decisionNumber = excluded.decisionNumber, decidedOn = excluded.decidedOn, commandSequence = excluded.commandSequence`,
)

export const clearModules = plain<{ programmeId: string }, never>(
  'DELETE FROM programmeModule WHERE programmeId = @programmeId',
)

export const insertModule = statement<ProgrammeModuleTable>()((p) =>
  sql.insertInto('programmeModule').values({
    programmeId: p.programmeId,
    module: p.module,
    name: p.name,
    theoryHours: p.theoryHours,
    practiceHours: p.practiceHours,
    testHours: p.testHours,
    credits: p.credits,
  }),
)

export const retireProgramme = plain<{ programmeId: string; retiredOn: string | null; commandSequence: number }, never>(
  'UPDATE programme SET retiredOn = @retiredOn, commandSequence = @commandSequence WHERE programmeId = @programmeId',
)

export const programmeByCode = plain<{ code: string }, { programmeId: string }>(
  'SELECT programmeId FROM programme WHERE code = @code',
)

/** A module as its row keeps it, `at` counted from 0. */
export function moduleRow(programmeId: string, entry: ModuleEntry, at: number): ProgrammeModuleTable {
  return { programmeId, module: at + 1, ...entry }
}
