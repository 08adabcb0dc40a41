import { TextInput } from '@mantine/core'
import type { RestorePreview } from '@shared/contract/backups'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { isRefusal } from '../../client/failure'
import { failureWords } from '../../client/failure-words'
import { useText, type Text } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { KeyButton } from '../../ui/key-button'
import { momentText } from '../../ui/moment-text'
import { Note } from '../../ui/note'
import { ProgressBar } from '../../ui/progress-bar'
import { Sheet } from '../../ui/sheet'
import { FactList } from '../../ui/side-panel'
import { fileNameOf } from './backup-figures'
import { useRestore } from './use-restore'
import classes from './settings.module.css'

export type RestorePanelProps = {
  file: string
  encrypted: boolean
  onClose: () => void
  /** Goes back to another file: the one that a restore has kept. */
  onOther: (file: string) => void
}

/** Shows what going back to a backup would replace before it does, and how to take it back after. */
export function RestorePanel({ file, encrypted, onClose, onOther }: RestorePanelProps) {
  const text = useText()
  const say = text.settings.backups.panel
  const [password, setPassword] = useState('')
  const restoring = useRestore(file, !encrypted)
  const { preview, keptAs, error } = restoring
  const wantsPassword = encrypted || (isRefusal(error)?.some(({ code }) => code === 'backup-password') ?? false)
  if (keptAs !== null) {
    return (
      <Note tone="green">
        <p>{say.done(keptAs)}</p>
        <div className={classes.row}>
          <KeyButton size="sm" label={say.undo} icon="undo" onPress={() => onOther(keptAs)} />
          <KeyButton size="sm" label={say.close} onPress={onClose} />
        </div>
      </Note>
    )
  }
  return (
    <Sheet title={`${say.title}: ${fileNameOf(file)}`} padded>
      {wantsPassword && preview === null ? (
        <div className={classes.row}>
          <TextInput
            type="password"
            className={classes.grow}
            label={say.password}
            value={password}
            autoFocus
            autoComplete="off"
            onChange={(event) => setPassword(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') void restoring.inspect(password)
            }}
          />
          <KeyButton label={say.inspect} keys="Enter" onPress={() => void restoring.inspect(password)} />
        </div>
      ) : null}
      {restoring.looking ? <ProgressBar what={say.reading} done={0} total={0} /> : null}
      {error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(error, text.failure).join(' ')}
        </Note>
      )}
      {preview === null ? null : (
        <div className={classes.facts}>
          <FactList facts={previewFacts(preview, say)} />
        </div>
      )}
      {preview === null || !preview.sameBook ? (
        <div className={classes.row}>
          {preview === null ? null : <Note tone="red">{say.otherBook}</Note>}
          <KeyButton label={say.close} onPress={onClose} />
        </div>
      ) : (
        <RestoreQuestion
          lost={preview.lost}
          busy={restoring.busy}
          onConfirm={() => void restoring.restore(password)}
          onCancel={onClose}
        />
      )}
    </Sheet>
  )
}

type RestoreQuestionProps = { lost: number; busy: boolean; onConfirm: () => void; onCancel: () => void }

/** The last question before the book is replaced: what would be lost stands in it. */
function RestoreQuestion({ lost, ...panel }: RestoreQuestionProps) {
  const say = useText().settings.backups.panel
  return (
    <ConfirmPanel question={say.question} confirmLabel={say.confirm} danger={lost > 0} {...panel}>
      <p>
        <b>{lost === 0 ? say.nothingLost : say.lost(formatDong(lost))}</b>
      </p>
      <p>{say.words}</p>
    </ConfirmPanel>
  )
}

function previewFacts(preview: RestorePreview, say: Text['settings']['backups']['panel']) {
  const day = (date: string | null) => (date === null ? say.none : formatCivilDate(date))
  return [
    { name: say.book, value: preview.bookName },
    { name: say.madeAt, value: momentText(preview.madeAt) },
    { name: say.vouchers, value: `${formatDong(preview.backupVouchers)} / ${formatDong(preview.currentVouchers)}` },
    { name: say.lastPosted, value: `${day(preview.backupLastPostedOn)} / ${day(preview.currentLastPostedOn)}` },
  ]
}
