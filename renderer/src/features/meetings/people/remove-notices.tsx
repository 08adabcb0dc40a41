import type { MeetingRow } from '@shared/contract/meetings'
import { formatDong } from '@shared/domain/money'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'

export type RemoveNoticesProps = { meeting: MeetingRow; members: readonly string[]; onDone: () => void }

/** Asks before notices recorded by mistake are taken back. */
export function RemoveNotices({ meeting, members, onDone }: RemoveNoticesProps) {
  const text = useText()
  const say = text.meetingPeople.notices
  const command = useCommand(core.meetings.removeNotices)
  const confirm = async () => {
    const answer = await command.run({ meetingId: meeting.meetingId, members: [...members] })
    if (answer === null) return
    showDone(say.removed(formatDong(answer.removed)))
    onDone()
  }
  return (
    <ConfirmPanel
      question={say.removeQuestion(formatDong(members.length))}
      confirmLabel={say.remove}
      busy={command.busy}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <p>{say.removeWords}</p>
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
    </ConfirmPanel>
  )
}
