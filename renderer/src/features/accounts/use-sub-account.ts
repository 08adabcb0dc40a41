import { useMutation } from '@tanstack/react-query'
import type { AccountWithFigures } from '@shared/contract/accounts'
import { useState } from 'react'
import { api, newId } from '../../client/client'
import { useText } from '../../text/text'
import { showDone } from '../../ui/toast'
import { useKeptForm } from '../../ui/use-kept-form'
import { nextSubCode } from './account-tree'
import type { GeneralBalance } from './moving-draft'
import { type SubAccountForm, subAccountFaults } from './sub-account'

/** The form of a new sub-account below `parent`, and its opening; the id is made once, so that trying again opens one only. */
export function useSubAccount(
  parent: AccountWithFigures,
  accounts: readonly AccountWithFigures[],
  onOpened: (code: string, balances: readonly GeneralBalance[]) => void,
) {
  const text = useText()
  const [id] = useState(newId)
  const { form, change, clear } = useKeptForm<SubAccountForm>(`accounts below ${parent.code}`, () => ({
    code: nextSubCode(parent.code, accounts) ?? parent.code,
    name: '',
    needsParty: parent.needsParty,
  }))
  const [touched, setTouched] = useState(false)
  const opening = useMutation(api.accounts.openSubAccount.mutationOptions())
  const taken = (code: string) => accounts.some((account) => account.code === code)
  const faults = subAccountFaults(form, { parent: parent.code, taken }, text)
  const blocked = faults.code ?? faults.name
  const open = () => {
    setTouched(true)
    if (blocked !== null) return
    const input = { id, parent: parent.code, ...form, code: form.code.trim(), name: form.name.trim() }
    opening.mutate(input, {
      onSuccess: ({ code, generalBalance }) => {
        clear(form)
        showDone(text.accounts.form.opened(code))
        onOpened(code, generalBalance)
      },
    })
  }
  return {
    form,
    change,
    faults: { code: faults.code, name: touched ? faults.name : null },
    blocked,
    opening,
    open,
    clear,
  }
}
