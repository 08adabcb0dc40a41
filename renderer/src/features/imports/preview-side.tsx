import type { ImportPreview } from '@shared/contract/imports'
import { formatDong } from '@shared/domain/money'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { keepFile } from '../../client/desktop'
import { useText } from '../../text/text'
import { FaultList } from '../../ui/fault-list'
import { KeyNote } from '../../ui/key-hint'
import { Note } from '../../ui/note'
import { Gap, Sheet } from '../../ui/sheet'
import { showDone } from '../../ui/toast'
import { csvFile, withoutEnding } from './csv-file'
import { countWords, createsAnything } from './import-counts'
import classes from './imports.module.css'

export type PreviewSideProps = {
  preview: ImportPreview
  fault: number
  onFault: (fault: number) => void
  onAgain: () => void
}

/** Beside the file: every fault with its reason and way out, or what will be written. */
export function PreviewSide({ preview, fault, onFault, onAgain }: PreviewSideProps) {
  const text = useText()
  const say = text.imports
  const { faults } = preview
  const save = async () => {
    const rows = faults.map(({ row, column, value, message }) => [
      String(row ?? ''),
      column ?? '',
      value ?? '',
      message,
    ])
    const file = csvFile(say.faultsFileName(withoutEnding(preview.fileName)), [say.faultsHeadings, ...rows])
    if ((await keepFile(file)) !== null) showDone(say.faultsSaved)
  }
  const saveFaults: Action = {
    id: 'imports.saveFaults',
    place: 'imports',
    label: say.saveFaults,
    keys: 'Ctrl E',
    when: () => faults.length > 0,
    perform: () => void save(),
  }
  const again: Action = { id: 'imports.again', place: 'imports', label: say.readAgain, keys: 'F5', perform: onAgain }
  useActions([saveFaults, again])
  const foot = (
    <>
      <ActionButton action={saveFaults} />
      <ActionButton action={again} />
    </>
  )
  if (faults.length === 0) {
    return (
      <Sheet fill title={say.preview.clean} foot={foot} padded>
        <CleanWords preview={preview} />
      </Sheet>
    )
  }
  const head = (
    <>
      <Gap />
      <KeyNote keys="F8">{text.parts.fault.next}</KeyNote>
    </>
  )
  return (
    <Sheet fill title={say.preview.faults(formatDong(faults.length))} aside={head} foot={foot}>
      <FaultList faults={faults} active={fault} onGo={onFault} />
    </Sheet>
  )
}

function CleanWords({ preview }: { preview: ImportPreview }) {
  const say = useText().imports
  const { created, skipped, ignoredColumns } = preview
  return (
    <div className={classes.clean}>
      {createsAnything(created) ? (
        <>
          <Note tone="green">{say.preview.cleanWords}</Note>
          <h3>{say.preview.creates}</h3>
          <ul className={classes.counts}>
            {countWords(created, say.counts).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      ) : (
        <Note tone="amber">{say.preview.nothingNew}</Note>
      )}
      {skipped === 0 ? null : <p className={classes.detail}>{say.preview.skippedWords(formatDong(skipped))}</p>}
      {ignoredColumns.length === 0 ? null : (
        <p className={classes.detail}>{say.preview.ignoredWords(ignoredColumns.join(', '))}</p>
      )}
    </div>
  )
}
