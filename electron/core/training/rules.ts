import type { ProgrammeFinding } from '@shared/domain/training-findings'
import type { CourseLevel, ModulePlan } from '@shared/domain/training'
import type { TrainingRules } from '@shared/domain/training-rules'
import type { Law } from '../law/law-figures'
import { checkProgramme } from '../law/training/check-programme'
import { trainingRulesNamed, trainingRulesOn } from '../law/training/rule-set'

/** The rules a programme approved on a day (YYYY-MM-DD) keeps for as long as it is taught. */
export function rulesOfProgramme(law: Law, approvedOn: string): TrainingRules {
  return trainingRulesOn(law.training, approvedOn)
}

/** The rules a programme was saved under, by their id. */
export function rulesNamed(law: Law, ruleSet: string): TrainingRules {
  return trainingRulesNamed(law.training, ruleSet)
}

/** What a programme lacks by its rule set; a short course, which has no level, lacks nothing (Circular 43/2015/TT-BLĐTBXH). */
export function programmeFindings(
  law: Law,
  ruleSet: string,
  { level, modules }: { level: CourseLevel | null; modules: readonly ModulePlan[] },
): ProgrammeFinding[] {
  return level === null ? [] : checkProgramme({ level, modules }, rulesNamed(law, ruleSet))
}
