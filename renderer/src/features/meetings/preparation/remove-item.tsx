import type { AgendaItem } from '@shared/contract/meeting-agenda'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'

/** Asks before an item is taken off the agenda. */
export function RemoveItem({ item, onDone }: { item: AgendaItem; onDone: () => void }) {
  const text = useText()
  const say = text.meetingPreparation.agenda
  const command = useCommand(core.meetings.removeItem)
  const confirm = async () => {
    if ((await command.run({ itemId: item.itemId })) === null) return
    showDone(say.removed)
    onDone()
  }
  return (
    <ConfirmPanel
      question={say.removeQuestion(item.title)}
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
