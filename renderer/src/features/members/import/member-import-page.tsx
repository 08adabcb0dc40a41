import { formatDong } from '@shared/domain/money'
import { useLocation } from 'wouter'
import type { Action, ActionContext } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { FileChangedError } from '../../../client/chosen-file'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { EmptyState } from '../../../ui/empty-state'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { Sheet } from '../../../ui/sheet'
import { ChooseList } from './choose-list'
import { ReviewList } from './review-list'
import { type ListImportState, useListImport } from './use-list-import'
import classes from './import.module.css'

/** Members from a list: its file, how it is understood with what would come of it, and what came of it. */
export function MemberImportPage() {
  const text = useText()
  const say = text.memberImport
  const importing = useListImport()
  const { state, error } = importing
  const blocked = ({ readOnly, can }: ActionContext) =>
    readOnly ? say.readOnly : can('member.change') ? null : say.notPermitted
  const choose: Action = {
    id: 'members.import-choose',
    place: 'members',
    label: state.step === 'choose' ? say.drop.choose : say.otherFile,
    keys: 'Ctrl O',
    icon: 'folder',
    blocked,
    perform: () => void importing.choose(),
  }
  useActions([choose])
  const words =
    error === null ? [] : error instanceof FileChangedError ? [say.changedFile] : failureWords(error, text.failure)
  return (
    <div className={classes.room}>
      {words.map((one) => (
        <Note key={one} tone="red" urgent>
          {one}
        </Note>
      ))}
      {state.step === 'choose' ? <ChooseList choose={choose} onFile={importing.read} /> : null}
      {state.step === 'reading' ? (
        <ProgressBar what={say.reading(state.name)} done={0} total={0} onStop={importing.leave} />
      ) : null}
      {state.step === 'review' || state.step === 'writing' ? (
        <ReviewList
          review={state.review}
          writing={state.step === 'writing'}
          importing={importing}
          choose={choose}
          blocked={blocked}
        />
      ) : null}
      {state.step === 'done' ? <Done state={state} onAgain={importing.leave} /> : null}
    </div>
  )
}

function Done({ state, onAgain }: { state: Extract<ListImportState, { step: 'done' }>; onAgain: () => void }) {
  const say = useText().memberImport.done
  const [, navigate] = useLocation()
  const { created, changed, unchanged } = state.written
  const see: Action = {
    id: 'members.import-see',
    place: 'members',
    label: say.see,
    keys: 'Ctrl Enter',
    perform: () => navigate('/members'),
  }
  const again: Action = {
    id: 'members.import-again',
    place: 'members',
    label: say.another,
    keys: 'Esc',
    perform: onAgain,
  }
  useActions([see, again])
  return (
    <Sheet fill label={say.title(formatDong(created), formatDong(changed))}>
      <EmptyState
        icon="check"
        title={say.title(formatDong(created), formatDong(changed))}
        actions={
          <>
            <ActionButton action={again} />
            <ActionButton action={see} primary />
          </>
        }
      >
        <p>{say.words(state.fileName)}</p>
        {unchanged === 0 ? null : <p>{say.unchanged(formatDong(unchanged))}</p>}
      </EmptyState>
    </Sheet>
  )
}
