import type { ImportKind } from '@shared/contract/imports'
import { formatDong } from '@shared/domain/money'
import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { useText, type Text } from '../../text/text'
import { EmptyState } from '../../ui/empty-state'
import { Sheet } from '../../ui/sheet'
import { countWords, nextKind } from './import-counts'
import type { ImportState } from './use-import'

export type ImportResultProps = {
  kind: ImportKind
  state: Extract<ImportState, { step: 'done' }>
  onAfresh: () => void
}

/** Where what was imported can be seen. */
function placeOfImported(kind: ImportKind, say: Text['imports']['done']): { label: string; path: string } {
  if (kind === 'journal') return { label: say.seeVouchers, path: '/vouchers' }
  return kind === 'opening' ? { label: say.seeOpening, path: '/reports' } : { label: say.seeParties, path: '/parties' }
}

/** What was written, and where to go from here: what came in, or the next file of a new book. */
export function ImportResult({ kind, state, onAfresh }: ImportResultProps) {
  const say = useText().imports
  const [, navigate] = useLocation()
  const next = nextKind(kind)
  const place = placeOfImported(kind, say.done)
  const see: Action = {
    id: 'imports.see',
    place: 'imports',
    label: place.label,
    keys: 'X',
    perform: () => navigate(place.path),
  }
  const another: Action = {
    id: 'imports.another',
    place: 'imports',
    label: say.done.another,
    keys: 'Esc',
    perform: onAfresh,
  }
  const following: Action[] =
    next === null
      ? []
      : [
          {
            id: 'imports.next',
            place: 'imports',
            label: say.done.next(say.kind[next].name.toLowerCase()),
            keys: 'Ctrl Enter',
            perform: () => navigate(`/imports/${next}`),
          },
        ]
  useActions([see, another, ...following])
  return (
    <Sheet fill label={say.done.title}>
      <EmptyState
        icon="check"
        title={`${say.done.created} ${countWords(state.created, say.counts).join(', ')}`}
        actions={
          <>
            <ActionButton action={another} />
            <ActionButton action={see} />
            {following.map((action) => (
              <ActionButton key={action.id} action={action} primary />
            ))}
          </>
        }
      >
        <p>{say.done.words(state.preview.fileName)}</p>
        {state.skipped === 0 ? null : <p>{say.preview.skippedWords(formatDong(state.skipped))}</p>}
      </EmptyState>
    </Sheet>
  )
}
