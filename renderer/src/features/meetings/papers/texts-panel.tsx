import { Textarea } from '@mantine/core'
import { MeetingTextPart, type MeetingTexts } from '@shared/contract/meeting-papers'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'

type Props = { meetingId: string; texts: MeetingTexts; onDone: () => void }

/** The words of the reports: one field a part, a paragraph a line; what is typed is kept until it is saved or given up. */
export function TextsPanel({ meetingId, texts, onDone }: Props) {
  const text = useText()
  const say = text.meetingPapers
  const { form, change, clear } = useKeptForm<MeetingTexts>(`meetings texts ${meetingId}`, texts)
  const command = useCommand(core.meetingPapers.saveTexts)
  const leave = () => {
    clear()
    onDone()
  }
  const save = async () => {
    if (command.busy || (await command.run({ meetingId, texts: form })) === null) return
    showDone(say.textsSaved)
    leave()
  }
  const hints = {
    directorReport: say.textHint,
    boardReport: '',
    fundsNext: say.fundsHint,
    planNext: '',
    payPlan: say.payHint,
  }
  return (
    <FormPanel
      title={say.texts}
      confirmLabel={say.textsSave}
      blocked={null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void save()}
      onCancel={leave}
    >
      {MeetingTextPart.options.map((part, at) => (
        <Textarea
          key={part}
          label={say.text[part]}
          description={hints[part] === '' ? undefined : hints[part]}
          value={form[part]}
          minRows={3}
          maxRows={8}
          autosize
          maxLength={20_000}
          {...(at === 0 ? { 'data-autofocus': true } : {})}
          onChange={(event) => change({ [part]: event.currentTarget.value })}
          // Enter begins a paragraph here; Tab goes on, Ctrl+Enter saves.
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.ctrlKey) event.stopPropagation()
          }}
        />
      ))}
    </FormPanel>
  )
}
