import type { Action } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { IMPORT_ORDER } from './import-counts'

/** Importing each kind, from anywhere. Draws nothing. */
export function ImportsEverywhere() {
  const say = useText().imports
  useActions([
    {
      id: 'imports.open',
      label: say.action.open,
      keys: 'Alt I',
      icon: 'import',
      keywords: say.action.words,
      perform: ({ navigate }) => navigate('/imports'),
    },
    ...IMPORT_ORDER.map((kind): Action => ({
      id: `imports.open-${kind}`,
      label: say.action.openOf(say.kind[kind].name.toLowerCase()),
      icon: 'import',
      keywords: say.action.words,
      perform: ({ navigate }) => navigate(`/imports/${kind}`),
    })),
  ])
  return null
}
