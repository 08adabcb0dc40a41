import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'
import type { useCopies } from './use-copies'

/** Asks before a copy is called back, and why: its file is worth nothing afterwards. */
export function RecallPanel({ copies, onDone }: { copies: ReturnType<typeof useCopies>; onDone: () => void }) {
  const say = useText().meetingCopies
  const [reason, setReason] = useState('')
  const confirm = async () => {
    if (await copies.recall(reason)) onDone()
  }
  return (
    <ConfirmPanel
      question={say.recallQuestion}
      confirmLabel={say.recallConfirm}
      danger
      blocked={reason.trim() === '' ? say.recallMissing : null}
      busy={copies.busy}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <p>{say.recallWords}</p>
      <TextInput
        label={say.recallReason}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmPanel>
  )
}
