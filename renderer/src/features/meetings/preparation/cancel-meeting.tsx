import { TextInput } from '@mantine/core'
import type { MeetingRow } from '@shared/contract/meetings'
import { useState } from 'react'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'

/** Asks before a meeting is cancelled, and why. */
export function CancelMeeting({ meeting, onDone }: { meeting: MeetingRow; onDone: () => void }) {
  const text = useText()
  const say = text.meetingPreparation.cancel
  const [reason, setReason] = useState('')
  const command = useCommand(core.meetings.cancel)
  const confirm = async () => {
    if ((await command.run({ meetingId: meeting.meetingId, reason })) === null) return
    showDone(say.done)
    onDone()
  }
  return (
    <ConfirmPanel
      question={say.question(meeting.title)}
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
