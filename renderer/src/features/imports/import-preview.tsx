import type { ImportPreview } from '@shared/contract/imports'
import { formatDong } from '@shared/domain/money'
import { useMemo, useState } from 'react'
import type { Action, ActionContext } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { ProgressBar } from '../../ui/progress-bar'
import { Gap, Split } from '../../ui/sheet'
import { countWords, createsAnything } from './import-counts'
import { PreviewFacts } from './preview-facts'
import { PreviewGrid } from './preview-grid'
import { PreviewSide } from './preview-side'
import { previewLines } from './preview-table'
import type { Importing } from './use-import'
import classes from './imports.module.css'

export type ImportPreviewProps = {
  preview: ImportPreview
  importing: Importing
  blocked: (context: ActionContext) => string | null
}

/** The file beside what is wrong with it. F8 goes from fault to fault in both; it can be written only when there is none. */
export function ImportPreviewView({ preview, importing, blocked }: ImportPreviewProps) {
  const say = useText().imports
  const [fault, setFault] = useState(preview.faults.length > 0 ? 0 : -1)
  const lines = useMemo(() => previewLines(preview), [preview])
  const { faults, created } = preview
  const writing = importing.state.step === 'writing'
  const what = countWords(created, say.counts)[0]
  const write: Action = {
    id: 'imports.write',
    place: 'imports',
    label: what === undefined ? say.runEmpty : say.run(what),
    keys: 'Ctrl Enter',
    blocked: (context) =>
      blocked(context) ??
      (faults.length > 0
        ? say.preview.blockedByFaults(formatDong(faults.length))
        : createsAnything(created)
          ? null
          : say.preview.nothingNew),
    perform: () => void importing.write(),
  }
  const leave: Action = {
    id: 'imports.leave',
    place: 'imports',
    label: say.leave,
    keys: 'Esc',
    perform: importing.leave,
  }
  useActions([write, leave])
  return (
    <>
      <PreviewFacts preview={preview} />
      <Split side={352}>
        <PreviewGrid preview={preview} lines={lines} fault={fault} onFault={setFault} />
        <PreviewSide preview={preview} fault={fault} onFault={setFault} onAgain={() => void importing.again()} />
      </Split>
      <div className={classes.foot}>
        {faults.length > 0 ? (
          <Note tone="red">
            <b>{say.preview.notYet}</b> {say.preview.notYetWords}
          </Note>
        ) : (
          <Note>{say.preview.ready}</Note>
        )}
        <Gap />
        {writing ? <ProgressBar what={say.running} done={0} total={0} /> : null}
        <ActionButton action={leave} size="lg" />
        <ActionButton action={write} primary size="lg" loading={writing} />
      </div>
    </>
  )
}
