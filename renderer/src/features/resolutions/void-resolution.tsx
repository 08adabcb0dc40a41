import { TextInput } from '@mantine/core'
import type { Resolution } from '@shared/contract/resolutions'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { Note } from '../../ui/note'
import { showDone } from '../../ui/toast'

/** Asks before a resolution is made void, and why. */
export function VoidResolution({ resolution, onDone }: { resolution: Resolution; onDone: () => void }) {
  const text = useText()
  const say = text.resolutions.voiding
  const [reason, setReason] = useState('')
  const command = useCommand(core.resolutions.void)
  const { number, resolutionId, uses } = resolution
  const confirm = async () => {
    if ((await command.run({ resolutionId, reason })) === null) return
    showDone(say.done(number))
    onDone()
  }
  return (
    <ConfirmPanel
      question={say.question(number)}
      confirmLabel={say.confirm}
      danger
      blocked={reason.trim() === '' ? say.missing : null}
      busy={command.busy}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <p>{uses === 0 ? say.words : `${say.words} ${say.used(formatDong(uses))}`}</p>
      <TextInput
        label={say.reason}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
    </ConfirmPanel>
  )
}
