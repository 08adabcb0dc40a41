import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { IMPORT_ORDER } from './import-counts'

/** Importing each kind, from anywhere. Draws nothing. */
export function ImportsEverywhere() {
  const say = useText().imports
  useActions(
    IMPORT_ORDER.map((kind) => ({
      id: `imports.open-${kind}`,
      label: say.action.openOf(say.kind[kind].name.toLowerCase()),
      icon: 'import' as const,
      keywords: say.action.words,
      perform: ({ navigate }) => navigate(`/imports/${kind}`),
    })),
  )
  return null
}
