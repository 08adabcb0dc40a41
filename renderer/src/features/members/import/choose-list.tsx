import { type DragEvent, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { type ChosenFile, droppedFile } from '../../../client/chosen-file'
import { useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import classes from './import.module.css'

/** Where the file comes from: the chooser, or dropped here. */
export function ChooseList({ choose, onFile }: { choose: Action; onFile: (file: ChosenFile) => Promise<void> }) {
  const say = useText().memberImport.drop
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
      aria-label={say.title}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void onDrop(event)}
    >
      <Icon name="import" />
      <h2>{over ? say.over : say.title}</h2>
      <p>{say.words}</p>
      <ActionButton action={choose} primary size="lg" />
    </div>
  )
}
