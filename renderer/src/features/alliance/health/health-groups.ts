import { HealthGroup, type HealthLine, type HealthState } from '@shared/contract/law-health'

/** How the list stands: what is wrong first, or the rules in their order. */
export type HealthOrder = 'urgency' | 'rule'

/** What is wrong first. */
export const statesInOrder = ['red', 'amber', 'green', 'grey'] as const satisfies readonly HealthState[]

/** Lines that stand under one heading: a state, or a group of rules. */
export type HealthLines =
  | { by: 'state'; id: HealthState; lines: HealthLine[] }
  | { by: 'group'; id: HealthGroup; lines: HealthLine[] }

/** The lines of one state (all where none is asked for) under their headings; headings without a line are left out. */
export function healthGroups(
  lines: readonly HealthLine[],
  order: HealthOrder,
  only: HealthState | null,
): HealthLines[] {
  const shown = only === null ? lines : lines.filter(({ state }) => state === only)
  const groups: HealthLines[] =
    order === 'urgency'
      ? statesInOrder.map((id) => ({ by: 'state', id, lines: shown.filter(({ state }) => state === id) }))
      : HealthGroup.options.map((id) => ({ by: 'group', id, lines: shown.filter(({ group }) => group === id) }))
  return groups.filter((group) => group.lines.length > 0)
}
