import { failureWords } from '../../../client/failure-words'
import { showPdf } from '../../../client/desktop'
import { hub } from '../../../client/hub-client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import type { BoardPeriod } from './period-board'

export type RemindPanelProps = { period: BoardPeriod; late: number; onClose: () => void }

/** Letters to everybody who is late: asked once, made together, shown to be printed. */
export function RemindPanel({ period, late, onClose }: RemindPanelProps) {
  const text = useText()
  const say = text.hubBoard
  const { formId, periodKey } = period
  const command = useCommand(hub.reminders.make)
  const make = async () => {
    const done = await command.run({ formId, periodKey, cooperativeIds: null })
    if (done === null) return
    onClose()
    showDone(say.reminded(done.number, done.made))
    await showPdf(await hub.reminders.letters({ formId, periodKey, number: done.number }))
  }
  return (
    <ConfirmPanel
      question={say.remindTitle(late)}
      confirmLabel={say.remindConfirm}
      busy={command.busy}
      onConfirm={() => void make()}
      onCancel={onClose}
    >
      <p>{say.remindWords}</p>
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
    </ConfirmPanel>
  )
}
