import { Textarea, TextInput } from '@mantine/core'
import type { ReportTexts } from '@shared/contract/periodic-reports'
import { CommandForm } from '../../../client/command-form'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { keptOf, type ReportFormProps } from './saved-part'

type Form = { recipient: string; texts: ReportTexts }

/** Whom it is for, and the words a person adds; figures are not written here. */
export function WriteForm({ report, onDone }: ReportFormProps) {
  const say = useText().periodicReports.report
  const { row, form: made, texts } = report
  const { form, change, clear } = useKeptForm<Form>(`alliance report ${row.reportId} ${row.revision}`, {
    recipient: row.recipient,
    texts,
  })
  const command = useCommand(core.periodicReports.save)
  return (
    <CommandForm
      title={say.write.title}
      confirm={say.write.confirm}
      input={form.recipient.trim() === '' ? null : { ...keptOf(report), ...form }}
      missing={say.write.missing}
      command={command}
      onDone={() => {
        clear(form)
        showDone(say.write.done)
        onDone()
      }}
      onCancel={onDone}
    >
      <TextInput
        data-autofocus
        label={say.recipient}
        value={form.recipient}
        maxLength={200}
        onChange={({ currentTarget: { value } }) => change({ recipient: value })}
      />
      {made.texts.map((key) => (
        <Textarea
          key={key}
          label={say.text[key]}
          value={form.texts[key] ?? ''}
          maxLength={10_000}
          autosize
          minRows={2}
          maxRows={8}
          onChange={({ currentTarget: { value } }) => change({ texts: { ...form.texts, [key]: value } })}
        />
      ))}
    </CommandForm>
  )
}
