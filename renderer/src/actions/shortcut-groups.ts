import { foldText } from '@shared/domain/text-fold'
import { type Action, keysOf } from './action'

/** Keys under one heading of the list of shortcuts. */
export type ShortcutGroup = { label: string; lines: readonly { label: string; keys: readonly string[] }[] }

/** The keys of the offered actions, by place; those that work everywhere first. Actions without keys are left out. */
export function actionShortcuts(
  actions: readonly Action[],
  everywhere: string,
  placeLabel: (place: string) => string,
): ShortcutGroup[] {
  const groups = new Map<string, { label: string; keys: readonly string[] }[]>([[everywhere, []]])
  const seen = new Set<string>()
  for (const action of actions) {
    const keys = keysOf(action)
    if (keys.length === 0 || seen.has(action.id)) continue
    seen.add(action.id)
    const heading = action.place === undefined ? everywhere : placeLabel(action.place)
    groups.set(heading, [...(groups.get(heading) ?? []), { label: action.label, keys }])
  }
  return [...groups].filter(([, lines]) => lines.length > 0).map(([label, lines]) => ({ label, lines }))
}

/** The lines whose words or keys hold the folded query; groups without any are left out. */
export function filterShortcuts(groups: readonly ShortcutGroup[], folded: string): ShortcutGroup[] {
  return groups
    .map((group) => ({
      ...group,
      lines: group.lines.filter((line) => foldText(`${line.label} ${line.keys.join(' ')}`).includes(folded)),
    }))
    .filter((group) => group.lines.length > 0)
}
