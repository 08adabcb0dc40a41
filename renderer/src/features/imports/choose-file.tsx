import type { ImportKind } from '@shared/contract/imports'
import { type DragEvent, useState } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { keepFile } from '../../client/desktop'
import { useText } from '../../text/text'
import { arrowMoves } from '../../ui/arrow-moves'
import { Icon } from '../../ui/icon'
import { KeyHint } from '../../ui/key-hint'
import { Sheet, Split } from '../../ui/sheet'
import { showDone } from '../../ui/toast'
import { type ChosenFile, droppedFile } from '../../client/chosen-file'
import { csvFile } from './csv-file'
import { IMPORT_ORDER } from './import-counts'
import classes from './imports.module.css'

export type ChooseFileProps = {
  kind: ImportKind
  choose: Action
  onFile: (file: ChosenFile) => Promise<void>
  onKind: (kind: ImportKind) => void
}

/** The first step: which kind at the left (keys 1 to 4), its file at the right, and a template to fill in. */
export function ChooseFile({ kind, choose, onFile, onKind }: ChooseFileProps) {
  const say = useText().imports
  useActions(
    IMPORT_ORDER.map((other, i) => ({
      id: `imports.kind-${other}`,
      place: 'imports',
      label: say.kind[other].name,
      keys: String(i + 1),
      perform: () => onKind(other),
    })),
  )
  return (
    <Split side={440}>
      <div className={classes.files}>
        <DropField kind={kind} choose={choose} onFile={onFile} />
        <Template kind={kind} />
      </div>
      <Sheet title={say.kinds}>
        <nav className={classes.kinds} aria-label={say.kinds} onKeyDown={arrowMoves}>
          {IMPORT_ORDER.map((other, i) => (
            <button
              key={other}
              type="button"
              data-arrow-stop
              className={classes.kind}
              aria-current={other === kind || undefined}
              aria-keyshortcuts={String(i + 1)}
              onClick={() => onKind(other)}
            >
              <KeyHint keys={String(i + 1)} />
              <span>
                <b>{say.kind[other].name}</b>
                <span className={classes.detail}>{say.kind[other].detail}</span>
              </span>
            </button>
          ))}
        </nav>
        <p className={classes.order}>{say.order}</p>
      </Sheet>
    </Split>
  )
}

function DropField({ kind, choose, onFile }: Pick<ChooseFileProps, 'kind' | 'choose' | 'onFile'>) {
  const say = useText().imports
  const [over, setOver] = useState(false)
  const onDrop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = await droppedFile(event.dataTransfer)
    if (file !== null) await onFile(file)
  }
  return (
    <div
      className={classes.drop}
      data-over={over || undefined}
      role="group"
      aria-label={say.drop.title(say.kind[kind].name)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void onDrop(event)}
    >
      <Icon name="import" />
      <h2>{over ? say.drop.over : say.drop.title(say.kind[kind].name.toLowerCase())}</h2>
      <p className={classes.detail}>{say.drop.words}</p>
      <ActionButton action={choose} primary size="lg" />
    </div>
  )
}

function Template({ kind }: { kind: ImportKind }) {
  const say = useText().imports
  const { template } = say
  const download = async () => {
    const file = csvFile(template.fileName[kind], [template.headings[kind]])
    if ((await keepFile(file)) !== null) showDone(template.saved(file.name))
  }
  const action: Action = {
    id: 'imports.template',
    place: 'imports',
    label: template.download,
    keys: 'Ctrl Shift D',
    icon: 'file',
    perform: () => void download(),
  }
  useActions([action])
  return (
    <Sheet title={template.title} foot={<ActionButton action={action} />} padded>
      <p className={classes.detail}>{template.words(say.kind[kind].name.toLowerCase())}</p>
      <ul className={classes.headings}>
        {template.headings[kind].map((heading) => (
          <li key={heading}>{heading}</li>
        ))}
      </ul>
    </Sheet>
  )
}
