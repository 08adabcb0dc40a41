import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { ResolutionRecord } from '../../ui/resolution-record'
import { Sheet } from '../../ui/sheet'
import { showDone } from '../../ui/toast'
import { useToday } from '../../ui/use-today'

/** Records a resolution made outside this program. */
export function RecordResolution({
  onDone,
  onCancel,
}: {
  onDone: (resolutionId: string) => void
  onCancel: () => void
}) {
  const text = useText()
  const today = useToday()
  const command = useCommand(core.resolutions.record)
  return (
    <Sheet fill padded label={text.resolutions.record.question}>
      <ResolutionRecord
        start={{ body: 'generalMeeting', number: '', date: today, summary: '' }}
        today={today}
        busy={command.busy}
        fault={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
        onRecord={(entry) =>
          void command.run(entry).then((answer) => {
            if (answer === null) return
            showDone(text.resolutions.recorded(entry.number))
            onDone(answer.resolutionId)
          })
        }
        onCancel={onCancel}
      />
    </Sheet>
  )
}
