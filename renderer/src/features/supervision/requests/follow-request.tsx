import { NativeSelect, Textarea } from '@mantine/core'
import type { DocumentRequest, RequestStepKind } from '@shared/contract/supervision/requests'
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

type Form = { kind: RequestStepKind; date: CivilDate | null; text: string }

const onTheWay: readonly RequestStepKind[] = ['received', 'part', 'refused', 'withdrawn']

/** What became of a request: came, came in part, refused, withdrawn; what came goes back in the end. */
export function FollowRequest({ request, onDone }: { request: DocumentRequest; onDone: () => void }) {
  const text = useText()
  const say = text.supervisionFindings.requests
  const today = useToday()
  const { requestId, state } = request
  const ways: readonly RequestStepKind[] = state === 'received' ? ['returned'] : onTheWay
  const { form, change, clear } = useKeptForm<Form>(`supervision request ${requestId} ${state}`, {
    kind: ways[0] ?? 'received',
    date: today,
    text: '',
  })
  const command = useCommand(core.supervision.followRequest)
  // Something may have come since the form was opened: what no longer fits is not sent.
  const kind = ways.find((one) => one === form.kind) ?? ways[0] ?? 'received'
  const needsText = kind !== 'received' && kind !== 'returned'
  const isReady = form.date !== null && (!needsText || form.text.trim() !== '')
  const save = async () => {
    if (form.date === null || !isReady) return
    if ((await command.run({ ...form, kind, requestId, date: form.date })) === null) return
    clear()
    showDone(say.done)
    onDone()
  }
  return (
    <FormPanel
      title={say.followTitle}
      confirmLabel={say.follow}
      blocked={isReady ? null : say.textMissing}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void save()}
      onCancel={onDone}
    >
      <NativeSelect
        label={say.column.state}
        value={kind}
        data={ways.map((value) => ({ value, label: say.step[value] }))}
        data-autofocus
        onChange={({ currentTarget: { value } }) => change({ kind: ways.find((one) => one === value) ?? 'received' })}
      />
      <Textarea
        label={say.text}
        value={form.text}
        maxLength={2000}
        autosize
        minRows={2}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <DateInput
        label={text.supervisionFindings.date}
        value={form.date}
        today={today}
        onChange={(date) => change({ date })}
      />
    </FormPanel>
  )
}
