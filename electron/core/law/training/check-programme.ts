import { reaches } from '@shared/domain/threshold'
import { type CourseLevel, moduleHours, type ModulePlan } from '@shared/domain/training'
import type { Measure, ProgrammeFinding } from '@shared/domain/training-findings'
import { basisOf, type TrainingFigure, type TrainingRules } from '@shared/domain/training-rules'

/** What is judged of a programme: its level and its modules in their order. */
export type ProgrammeFacts = { level: CourseLevel; modules: readonly ModulePlan[] }

/**
 * What a programme lacks (R39; Circular 34/2018/TT-BLĐTBXH article 1.2): credits, modules and standard hours of its level; theory at most
 * 25 % and practice at least 75 % of all hours, test hours counted as practice where the rule set says so (reading 21). Shares are
 * compared as whole hours. `need` of a share is the most or least whole hours that are right. All findings at once, in the order of
 * the article; modules by their position from 1.
 */
export function checkProgramme({ level, modules }: ProgrammeFacts, rules: TrainingRules): ProgrammeFinding[] {
  const { figures } = rules
  const sum = (hours: (module: ModulePlan) => number) => modules.reduce((all, one) => all + hours(one), 0)
  const found = [
    atLeast(
      'tooFewCredits',
      sum(({ credits }) => credits),
      figures[`level${level}Credits`],
    ),
    atLeast('tooFewModules', modules.length, figures[`level${level}Modules`]),
    atLeast('tooFewHours', sum(moduleHours), figures[`level${level}Hours`]),
    ...shareFindings(modules, rules),
    ...modules.flatMap((one, at) => moduleFindings(one, at, modules, figures[`level${level}Modules`])),
  ]
  return found.filter((one) => one !== null)
}

const whole: Pick<Measure, 'of' | 'percent'> = { of: null, percent: null }

function atLeast(code: ProgrammeFinding['code'], have: number, figure: TrainingFigure): ProgrammeFinding | null {
  return have >= figure.value ? null : { code, module: null, have, need: figure.value, ...whole, ...basisOf(figure) }
}

function shareFindings(modules: readonly ModulePlan[], { figures, choices }: TrainingRules): ProgrammeFinding[] {
  const testsArePractice = choices.testHoursArePractice.value === 'yes'
  const all = modules.reduce((sum, one) => sum + moduleHours(one), 0)
  if (all === 0) return []
  const theory = modules.reduce((sum, one) => sum + one.theoryHours, 0)
  const practice = modules.reduce((sum, one) => sum + one.practiceHours + (testsArePractice ? one.testHours : 0), 0)
  const most = figures.theoryMostPercent
  const least = figures.practiceLeastPercent
  const tooMuch = theory * 100 > all * most.value
  const found: ProgrammeFinding[] = []
  if (tooMuch) {
    const need = Math.floor((all * most.value) / 100)
    found.push({
      code: 'tooMuchTheory',
      module: null,
      have: theory,
      need,
      of: all,
      percent: most.value,
      ...basisOf(most),
    })
  }
  // Where tests are practice and the two percentages make a whole, one fault is not told twice.
  const toldAlready = tooMuch && testsArePractice && most.value + least.value === 100
  if (!toldAlready && !reaches(practice, all, { numerator: least.value, denominator: 100, strict: false })) {
    const need = Math.ceil((all * least.value) / 100)
    found.push({
      code: 'tooLittlePractice',
      module: null,
      have: practice,
      need,
      of: all,
      percent: least.value,
      ...basisOf(least),
    })
  }
  return found
}

function moduleFindings(
  module: ModulePlan,
  at: number,
  modules: readonly ModulePlan[],
  basis: TrainingFigure,
): ProgrammeFinding[] {
  const own = { module: { position: at + 1, name: module.name.trim() }, ...whole, ...basisOf(basis) }
  const name = folded(module)
  const found: ProgrammeFinding[] = []
  if (name === '') found.push({ code: 'moduleWithoutName', have: 0, need: 1, ...own })
  else if (modules.slice(0, at).some((other) => folded(other) === name))
    found.push({ code: 'moduleNameTwice', have: 2, need: 1, ...own })
  if (moduleHours(module) === 0) found.push({ code: 'moduleWithoutHours', have: 0, need: 1, ...own })
  return found
}

function folded({ name }: ModulePlan): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
