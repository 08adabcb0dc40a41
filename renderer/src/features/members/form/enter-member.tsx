import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { MoneyInput } from '../../../ui/money-input'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import classes from './form.module.css'
import { MemberFields } from './member-fields'
import { emptyForm, formFault, type MemberForm, memberOf } from './member-form'
import { useLikeness } from './use-likeness'

/** Enters somebody who is a member already: Enter goes on, Ctrl+Enter saves. */
export function EnterMember({ onDone, onSaved }: { onDone: () => void; onSaved: (code: string) => void }) {
  const text = useText()
  const say = text.members.form
  const next = useQuery(api.members.newCode.queryOptions({ input: {} })).data?.code ?? ''
  const { form: typed, change: type, clear } = useKeptForm<MemberForm>('members enter', () => emptyForm(''))
  const form = typed.code === '' ? { ...typed, code: next } : typed
  const enter = useCommand(core.members.enter)
  const likeness = useLikeness(form, true)
  const change = (part: Partial<MemberForm>) => type({ ...form, ...part })
  const save = async () => {
    if (formFault(form, null, text) !== null || enter.busy) return
    const code = form.code.trim()
    const done = await enter.run({ code, member: memberOf(form), pledged: form.pledged ?? 0 })
    if (done === null) return
    clear()
    showDone(say.saved(form.name.trim()))
    onSaved(code)
  }
  return (
    <FormPanel
      title={say.addTitle}
      confirmLabel={say.save}
      blocked={formFault(form, null, text)}
      busy={enter.busy}
      error={enter.error === null ? null : failureWords(enter.error, text.failure).join(' ')}
      onConfirm={() => void save()}
      onCancel={() => {
        clear()
        onDone()
      }}
    >
      <p className={classes.hint}>{say.addWhy}</p>
      <TextInput
        label={say.code}
        value={form.code}
        maxLength={50}
        autoComplete="off"
        data-autofocus
        onChange={(event) => change({ code: event.currentTarget.value })}
      />
      <MemberFields form={form} change={change} likeness={likeness} />
      <MoneyInput label={say.pledged} value={form.pledged} onChange={(pledged) => change({ pledged })} />
    </FormPanel>
  )
}
