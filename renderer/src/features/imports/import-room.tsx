import type { ImportKind } from '@shared/contract/imports'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { Action, ActionContext } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { useWorkPeriod } from '../../ui/work-period'
import { ChooseFile } from './choose-file'
import { ImportPreviewView } from './import-preview'
import { ImportResult } from './import-result'
import { ImportSteps } from './import-steps'
import { periodAfterImport } from './period-after-import'
import { useImport } from './use-import'

/** One import: choosing the file, looking at it, writing it, and what came of it. */
export function ImportRoom({ kind, onAfresh }: { kind: ImportKind; onAfresh: () => void }) {
  const text = useText()
  const say = text.imports
  const [, navigate] = useLocation()
  const importing = useImport(kind)
  const { state } = importing
  const blocked = (context: ActionContext) => context.whyNot('import.run')
  const choose: Action = {
    id: 'imports.choose',
    place: 'imports',
    label: state.step === 'choose' ? say.drop.choose : say.otherFile,
    keys: 'Ctrl O',
    icon: 'folder',
    blocked,
    perform: () => void importing.choose(),
  }
  useActions([choose])
  useSeenPeriod(kind, state.step === 'done')
  const shown = state.step === 'preview' || state.step === 'writing' || state.step === 'done'
  const errors = importing.changed
    ? [say.changed]
    : importing.error === null
      ? []
      : failureWords(importing.error, text.failure)
  return (
    <Page>
      <PageHeader
        title={state.step === 'done' ? say.done.title : shown ? say.preview.title : say.title}
        parent={shown ? { label: say.title, onOpen: importing.leave } : undefined}
        tags={shown ? <ImportSteps step={state.step} /> : undefined}
        sub={shown ? undefined : say.sub}
        actions={shown && state.step !== 'done' ? <ActionButton action={choose} /> : undefined}
      />
      {errors.map((words) => (
        <Note key={words} tone="red" urgent>
          {words}
        </Note>
      ))}
      {state.step === 'reading' ? (
        <ProgressBar what={`${say.reading} ${state.name}`} done={0} total={0} onStop={importing.leave} />
      ) : null}
      {state.step === 'choose' ? (
        <ChooseFile
          kind={kind}
          choose={choose}
          onFile={importing.read}
          onKind={(next) => navigate(`/imports/${next}`)}
        />
      ) : null}
      {state.step === 'preview' || state.step === 'writing' ? (
        <ImportPreviewView preview={state.preview} importing={importing} blocked={blocked} />
      ) : null}
      {state.step === 'done' ? <ImportResult kind={kind} state={state} onAfresh={onAfresh} /> : null}
    </Page>
  )
}

/** Once a journal is in, the period in work moves to where it can be seen, if nothing of it lies in the one chosen before. */
function useSeenPeriod(kind: ImportKind, done: boolean): void {
  const { period, choose } = useWorkPeriod()
  const info = useQuery(api.book.info.queryOptions({ input: {} }))
  const lastPostedOn = info.data?.lastPostedOn ?? null
  useEffect(() => {
    const next = done && kind === 'journal' ? periodAfterImport(period, lastPostedOn) : null
    if (next !== null) choose(next)
    // Only when the import ends and its last day is known: choosing another period afterwards is the user's own doing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [done, kind, lastPostedOn])
}
