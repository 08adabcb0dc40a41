import { TextInput } from '@mantine/core'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { MoneyInput } from '../../../ui/money-input'
import { PartySelect } from '../../../ui/party-select'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useMembers } from './use-members'

type Form = { member: string | null; amount: number | null; note: string }
const empty: Form = { member: null, amount: null, note: '' }

/** Pay of a member in a year that no voucher names; Ctrl+Shift+Enter goes on to the next member. */
export function PayForm({ year, onDone }: { year: number; onDone: () => void }) {
  const text = useText()
  const say = text.memberServices.pay.form
  const members = useMembers()
  const { form, change, clear } = useKeptForm<Form>(`services pay ${year}`, empty)
  const command = useCommand(core.services.enterPay)
  const save = async (again: boolean) => {
    const { member, amount, note } = form
    if (member === null || amount === null) return
    if ((await command.run({ member, amount, note, year })) === null) return
    clear()
    showDone(say.saved(members.find(({ code }) => code === member)?.name ?? member))
    if (!again) onDone()
  }
  return (
    <FormPanel
      title={say.title(year)}
      confirmLabel={say.save}
      also={{ label: say.saveNext, onPress: () => void save(true) }}
      blocked={form.member === null || form.amount === null ? say.missing : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void save(false)}
      onCancel={() => {
        clear()
        onDone()
      }}
    >
      <PartySelect
        label={say.member}
        parties={members}
        value={form.member}
        onChange={(member) => change({ member })}
        autoFocus
      />
      <MoneyInput label={say.amount} value={form.amount} allowNegative onChange={(amount) => change({ amount })} />
      <TextInput
        label={say.note}
        value={form.note}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </FormPanel>
  )
}
