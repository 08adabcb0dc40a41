import type { HealthGroup, HealthLine, HealthSheet, HealthState } from '@shared/contract/law-health'
import { healthTitles } from '@shared/text/law-health/titles'
import { healthWords } from '@shared/text/law-health'
import { fillSentence } from '@shared/text/sentence'
import type { Found, RuleOutcome } from './finding'
import { ruleOutcomes } from './outcomes'
import type { HealthQuestion } from './question'
import { type HealthRule, healthRules } from './rules-file'

/** The last rule of each group. */
const GROUPS: readonly (readonly [last: string, group: HealthGroup])[] = [
  ['R05', 'members'],
  ['R12', 'capital'],
  ['R23', 'meetings'],
  ['R30', 'bodies'],
  ['R36', 'finance'],
  ['R38', 'duties'],
  ['R40', 'training'],
]

/** The law-health sheet of a book on a day: the 40 rules in order, in words. `resources` is the folder of the program's data. */
export function healthSheet(question: HealthQuestion, resources: string): HealthSheet {
  const outcomes = new Map(ruleOutcomes(question).map((outcome) => [outcome.rule, outcome]))
  const lines = healthRules(resources).map((rule) => {
    const outcome = outcomes.get(rule.id)
    if (outcome === undefined) throw new Error(`Nothing answers for rule ${rule.id}.`)
    return lineOf(rule, outcome)
  })
  const count = (state: HealthState) => lines.filter((line) => line.state === state).length
  return {
    on: question.on,
    unitName: question.book.profile.name,
    counts: { green: count('green'), amber: count('amber'), red: count('red'), grey: count('grey') },
    lines,
  }
}

function lineOf({ id, article, level }: HealthRule, { state, dueOn, found }: RuleOutcome): HealthLine {
  return {
    rule: id,
    group: GROUPS.find(([last]) => id <= last)?.[1] ?? 'training',
    title: healthTitles[id] ?? id,
    article,
    level,
    state,
    dueOn,
    findings: found.map(inWords),
  }
}

function inWords({ state, code, values, places, dueOn }: Found): HealthLine['findings'][number] {
  const [sentence, toDo] = healthWords[code]
  return { state, found: fillSentence(sentence, values), toDo: fillSentence(toDo, values), dueOn, places }
}
