import { NativeSelect, Textarea } from '@mantine/core'
import type { Finding } from '@shared/contract/supervision/findings'
import type { CivilDate } from '@shared/domain/civil-date'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useToday } from '../../../ui/use-today'
import { formError } from '../form-error'

type Kind = 'reminder' | 'extension' | 'sentBack' | 'closed' | 'reopened'
type Form = { kind: Kind; date: CivilDate | null; text: string; dueOn: CivilDate | null }

/** What can be done about a finding as it stands; the most likely first. */
const ways: Readonly<Record<Finding['state'], readonly [Kind, ...Kind[]]>> = {
  open: ['reminder', 'extension', 'closed'],
  answered: ['closed', 'sentBack', 'extension'],
  closed: ['reopened'],
}

const needsDay = (kind: Kind): boolean => kind === 'extension' || kind === 'sentBack' || kind === 'reopened'

/** What the supervisors do next about a finding. */
export function FollowFinding({ finding, onDone }: { finding: Finding; onDone: () => void }) {
  const text = useText()
  const say = text.supervisionFindings.following
  const today = useToday()
  const { findingId, number, state } = finding
  const { form, change, clear } = useKeptForm<Form>(`supervision follow ${findingId} ${state}`, {
    kind: ways[state][0],
    date: today,
    text: '',
    dueOn: null,
  })
  const command = useCommand(core.supervision.followFinding)
  // An answer may have come since the form was opened: what no longer fits is not sent.
  const kind = ways[state].find((one) => one === form.kind) ?? ways[state][0]
  const dated = needsDay(kind)
  const isReady =
    form.date !== null && (kind === 'reminder' || form.text.trim() !== '') && (!dated || form.dueOn !== null)
  const save = async () => {
    if (form.date === null || !isReady) return
    const dueOn = dated ? form.dueOn : null
    if ((await command.run({ findingId, kind, date: form.date, text: form.text, dueOn })) === null) return
    clear()
    showDone(say.done(number))
    onDone()
  }
  return (
    <FormPanel
      title={say.title(number)}
      confirmLabel={say.confirm}
      blocked={isReady ? null : say.missing}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void save()}
      onCancel={onDone}
    >
      <NativeSelect
        label={say.kind}
        value={kind}
        data={ways[state].map((value) => ({ value, label: text.supervisionFindings.detail.step[value] }))}
        data-autofocus
        onChange={({ currentTarget: { value } }) =>
          change({ kind: ways[state].find((one) => one === value) ?? ways[state][0] })
        }
      />
      <Textarea
        label={say.text}
        value={form.text}
        maxLength={4000}
        autosize
        minRows={2}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      {dated ? (
        <DateInput label={say.dueOn} value={form.dueOn} today={today} onChange={(dueOn) => change({ dueOn })} />
      ) : null}
      <DateInput
        label={text.supervisionFindings.date}
        value={form.date}
        today={today}
        onChange={(date) => change({ date })}
      />
    </FormPanel>
  )
}
