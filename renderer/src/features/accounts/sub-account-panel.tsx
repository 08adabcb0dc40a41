import { Checkbox, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { AccountWithFigures } from '@shared/contract/accounts'
import { useState } from 'react'
import { api, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { showDone } from '../../ui/toast'
import { nextSubCode } from './account-tree'
import { FormPanel } from '../../ui/form-panel'
import type { GeneralBalance } from './moving-draft'
import { type SubAccountForm, subAccountFaults } from './sub-account'
import classes from './accounts.module.css'

export type SubAccountPanelProps = {
  parent: AccountWithFigures
  accounts: readonly AccountWithFigures[]
  onCancel: () => void
  /** The new account, and what its parent holds of its own. */
  onOpened: (code: string, balances: readonly GeneralBalance[]) => void
}

/** What was typed for a parent and not yet opened: leaving the place does not lose it. */
const kept = new Map<string, SubAccountForm>()

/** Opens a sub-account below an account (reading 37), with what that means for its parent said beforehand. */
export function SubAccountPanel({ parent, accounts, onCancel, onOpened }: SubAccountPanelProps) {
  const text = useText()
  const say = text.accounts.form
  const [id] = useState(newId)
  const [form, setForm] = useState<SubAccountForm>(
    () => kept.get(parent.code) ?? { code: nextSubCode(parent.code, accounts) ?? parent.code, name: '', needsParty: parent.needsParty },
  )
  const [touched, setTouched] = useState(false)
  const opening = useMutation(api.accounts.openSubAccount.mutationOptions())
  const taken = (code: string) => accounts.some((account) => account.code === code)
  const faults = subAccountFaults(form, { parent: parent.code, taken }, text)
  const change = (part: Partial<SubAccountForm>) => {
    const next = { ...form, ...part }
    kept.set(parent.code, next)
    setForm(next)
  }
  const blocked = faults.code ?? faults.name
  const open = () => {
    setTouched(true)
    if (blocked !== null) return
    const input = { id, parent: parent.code, ...form, code: form.code.trim(), name: form.name.trim() }
    opening.mutate(input, {
      onSuccess: ({ code, generalBalance }) => {
        kept.delete(parent.code)
        showDone(say.opened(code))
        onOpened(code, generalBalance)
      },
    })
  }
  return (
    <FormPanel
      title={say.openTitle(parent.code)}
      confirmLabel={say.open}
      blocked={blocked}
      busy={opening.isPending}
      error={opening.error === null ? null : failureWords(opening.error, text.failure).join(' ')}
      onConfirm={open}
      onCancel={() => {
        kept.delete(parent.code)
        onCancel()
      }}
    >
      {parent.leaf ? <p className={classes.note}>{say.firstChild(parent.code)}</p> : null}
      <TextInput
        label={say.code}
        description={say.codeHint(parent.code)}
        value={form.code}
        maxLength={8}
        inputMode="numeric"
        autoComplete="off"
        error={faults.code}
        onChange={(event) => change({ code: event.currentTarget.value })}
      />
      <TextInput
        label={say.name}
        value={form.name}
        maxLength={200}
        autoComplete="off"
        data-autofocus
        error={touched ? faults.name : null}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Checkbox
        label={say.needsParty}
        checked={form.needsParty}
        onChange={(event) => change({ needsParty: event.currentTarget.checked })}
      />
    </FormPanel>
  )
}
