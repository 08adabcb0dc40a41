import type { Action } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { SECTIONS } from './sections'

/** Each part of the settings, from anywhere. Draws nothing. */
export function SettingsEverywhere() {
  const say = useText().settings
  useActions(
    SECTIONS.map((section): Action => ({
      id: `settings.open-${section}`,
      label: say.action.openSection(say.section[section].toLowerCase()),
      icon: 'settings',
      keywords: say.action.words[section],
      perform: ({ navigate }) => navigate(`/settings/${section}`),
    })),
  )
  return null
}
