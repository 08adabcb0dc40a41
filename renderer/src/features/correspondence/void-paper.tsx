import { TextInput } from '@mantine/core'
import type { RegisteredPaper } from '@shared/contract/correspondence'
import { useState } from 'react'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { Note } from '../../ui/note'
import { showDone } from '../../ui/toast'

/** Asks before a line of the register is made void, and why. */
export function VoidPaper({ paper, onDone }: { paper: RegisteredPaper; onDone: () => void }) {
  const text = useText()
  const say = text.correspondence.voiding
  const [reason, setReason] = useState('')
  const command = useCommand(core.correspondence.void)
  const confirm = async () => {
    if ((await command.run({ correspondenceId: paper.key, reason: reason.trim() })) === null) return
    showDone(say.done)
    onDone()
  }
  return (
    <ConfirmPanel
      question={say.question(paper.number === '' ? paper.summary : paper.number)}
      confirmLabel={say.confirm}
      danger
      blocked={reason.trim() === '' ? say.missing : null}
      busy={command.busy}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <p>{say.words}</p>
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
