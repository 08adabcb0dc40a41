import type { Action } from '../../actions/action'
import { useActionHost, useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { pathOf, pathOfNow, sectionsFor } from './sections'

/** Each part of the settings, from anywhere. Draws nothing. */
export function SettingsEverywhere() {
  const say = useText().settings
  const { can, bookKind } = useActionHost().context
  useActions([
    {
      id: 'settings.open',
      label: say.title,
      keys: 'Alt T',
      icon: 'settings',
      perform: ({ navigate }) => navigate('/settings'),
    },
    {
      id: 'settings.verifyNow',
      label: say.action.verify,
      keys: 'Ctrl Shift Y',
      icon: 'eye',
      keywords: say.action.verifyWords,
      when: () => can('book.verify'),
      perform: ({ navigate }) => navigate(pathOfNow('verification')),
    },
    {
      id: 'settings.backUpNow',
      label: say.action.backUp,
      keys: 'Ctrl Shift B',
      icon: 'folder',
      keywords: say.action.backUpWords,
      blocked: (context) => context.whyNot('backup.make'),
      perform: ({ navigate }) => navigate(pathOfNow('backups')),
    },
    ...sectionsFor(can, bookKind).map((section): Action => ({
      id: `settings.open-${section}`,
      label: say.action.openSection(say.section[section].toLowerCase()),
      icon: 'settings',
      keywords: say.action.words[section],
      perform: ({ navigate }) => navigate(pathOf(section)),
    })),
  ])
  return null
}
