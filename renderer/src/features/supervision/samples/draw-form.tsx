import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatDong } from '@shared/domain/money'
import { api, core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { MoneyInput } from '../../../ui/money-input'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { formError } from '../form-error'

type Form = {
  fingerprint: string | null
  spoken: string
  size: string
  method: 'simple' | 'risk'
  limit: number | null
}

const start: Form = { fingerprint: null, spoken: '', size: '20', method: 'simple', limit: null }

/** Draws a sample: the fingerprint of the book, a number that is said aloud, and how many. */
export function DrawForm({ onDone, onCancel }: { onDone: (drawId: string) => void; onCancel: () => void }) {
  const text = useText()
  const say = text.supervisionSamples.form
  const book = useQuery(api.book.info.queryOptions({ input: {} }))
  const { form, change, clear } = useKeptForm<Form>('supervision draw', start)
  const command = useCommand(core.supervision.draw)
  // Untouched it is the fingerprint of this moment, not of when the form was opened.
  const fingerprint = form.fingerprint ?? book.data?.fingerprint ?? ''
  const size = /^\d{1,4}$/.test(form.size.trim()) ? Number(form.size) : 0
  const spoken = form.spoken.trim()
  const isReady = fingerprint.trim() !== '' && /^\d{1,15}$/.test(spoken) && size > 0 && size <= 1000
  const draw = async () => {
    if (!isReady || command.busy) return
    const { method, limit } = form
    const answer = await command.run({ fingerprint, spoken, size, method, limit: method === 'risk' ? limit : null })
    if (answer === null) return
    clear()
    showDone(say.done(answer.vouchers.length, formatDong(answer.population)))
    onDone(answer.drawId)
  }
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.confirm}
      blocked={isReady ? null : say.missing}
      busy={command.busy}
      error={formError(command.error, text)}
      onConfirm={() => void draw()}
      onCancel={onCancel}
    >
      <DrawFields form={{ ...form, fingerprint }} change={change} />
    </FormPanel>
  )
}

function DrawFields({ form, change }: { form: Form; change: (part: Partial<Form>) => void }) {
  const text = useText()
  const say = text.supervisionSamples.form
  return (
    <>
      <TextInput
        label={say.spoken}
        description={say.spokenHint}
        value={form.spoken}
        maxLength={15}
        inputMode="numeric"
        autoComplete="off"
        data-autofocus
        onChange={(event) => change({ spoken: event.currentTarget.value.replace(/\D/g, '') })}
      />
      <TextInput
        label={say.size}
        value={form.size}
        maxLength={4}
        inputMode="numeric"
        autoComplete="off"
        onChange={(event) => change({ size: event.currentTarget.value.replace(/\D/g, '') })}
      />
      <NativeSelect
        label={say.method}
        value={form.method}
        data={(['simple', 'risk'] as const).map((value) => ({ value, label: text.supervisionSamples.method[value] }))}
        onChange={({ currentTarget: { value } }) => change({ method: value === 'risk' ? 'risk' : 'simple' })}
      />
      {form.method === 'risk' ? (
        <div>
          <MoneyInput label={say.limit} value={form.limit} onChange={(limit) => change({ limit })} />
          <p>{say.limitHint}</p>
        </div>
      ) : null}
      <TextInput
        label={say.fingerprint}
        description={say.fingerprintHint}
        value={form.fingerprint ?? ''}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => change({ fingerprint: event.currentTarget.value })}
      />
    </>
  )
}
