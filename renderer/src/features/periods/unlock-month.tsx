import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { Note } from '../../ui/note'
import { showDone } from '../../ui/toast'
import { SecondPersonFields, useSecond } from './second-person'

/** Asks why a month is opened again; without a reason it stays locked. */
export function UnlockMonth({ month, name, onClose }: { month: number; name: string; onClose: () => void }) {
  const text = useText()
  const say = text.periods.unlock
  const [reason, setReason] = useState('')
  const second = useSecond()
  const unlock = useCommand(core.periods.unlock)
  const confirm = async () => {
    if ((await unlock.run({ month, reason, second: second.given })) === null) return
    showDone(say.done(name))
    onClose()
  }
  return (
    <ConfirmPanel
      question={say.question(name)}
      confirmLabel={say.confirm}
      blocked={reason.trim() === '' ? say.reasonMissing : second.blocked}
      busy={unlock.busy}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{say.words}</p>
      <TextInput
        label={say.reason}
        value={reason}
        maxLength={300}
        required
        withAsterisk={false}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <SecondPersonFields second={second} />
      {unlock.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(unlock.error, text.failure).join(' ')}
        </Note>
      )}
    </ConfirmPanel>
  )
}
