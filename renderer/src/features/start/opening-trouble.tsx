import { useState } from 'react'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { fileNameOf } from './recent-book'
import type { BookOpening } from './use-book-opening'
import { unusableWays } from './unusable-ways'
import classes from './start.module.css'

/** Why a book did not open, with the ways that are left. */
export function OpeningTroubleNote({ opening }: { opening: BookOpening }) {
  const text = useText()
  const say = text.start
  const { trouble } = opening
  const [restoring, setRestoring] = useState(false)
  if (trouble === null) return null
  const { file, reason, rescue } = trouble
  const ways = reason === null ? [] : unusableWays({ kind: reason, file, rescue })
  return (
    <Note tone="red" urgent>
      <p>
        <b>{fileNameOf(file)}</b>
      </p>
      {failureWords(trouble.error, text.failure).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <div className={classes.ways}>
        {ways.includes('openBackup') && rescue !== null ? (
          <KeyButton size="sm" label={say.openBackup} onPress={() => void opening.open(rescue, true)} />
        ) : null}
        {ways.includes('openReadOnly') ? (
          <KeyButton size="sm" label={say.openReadOnly} onPress={() => void opening.open(file, true)} />
        ) : null}
        {ways.includes('restore') ? (
          <KeyButton size="sm" label={say.unusable.restore} onPress={() => setRestoring(true)} />
        ) : null}
        {ways.includes('again') ? (
          <KeyButton size="sm" label={say.unusable.again} onPress={() => void opening.open(file)} />
        ) : null}
      </div>
      {restoring && rescue !== null ? (
        <ConfirmPanel
          question={say.unusable.restoreQuestion}
          confirmLabel={say.unusable.restore}
          busy={opening.busy !== null}
          onConfirm={() => void opening.restore(file, rescue)}
          onCancel={() => setRestoring(false)}
        >
          {say.unusable.restoreKeeps}
        </ConfirmPanel>
      ) : null}
    </Note>
  )
}
