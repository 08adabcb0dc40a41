import { Checkbox, TextInput } from '@mantine/core'
import type { AccountWithFigures } from '@shared/contract/accounts'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { FormPanel } from '../../ui/form-panel'
import classes from './accounts.module.css'
import type { GeneralBalance } from './moving-draft'
import { useSubAccount } from './use-sub-account'

export type SubAccountPanelProps = {
  parent: AccountWithFigures
  accounts: readonly AccountWithFigures[]
  onCancel: () => void
  /** The new account, and what its parent holds of its own. */
  onOpened: (code: string, balances: readonly GeneralBalance[]) => void
}

/** Opens a sub-account below an account (reading 37), with what that means for its parent said beforehand. */
export function SubAccountPanel({ parent, accounts, onCancel, onOpened }: SubAccountPanelProps) {
  const text = useText()
  const say = text.accounts.form
  const { form, change, faults, blocked, opening, open, clear } = useSubAccount(parent, accounts, onOpened)
  return (
    <FormPanel
      title={say.openTitle(parent.code)}
      confirmLabel={say.open}
      blocked={blocked}
      busy={opening.isPending}
      error={opening.error === null ? null : failureWords(opening.error, text.failure).join(' ')}
      onConfirm={open}
      onCancel={() => {
        clear()
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
        error={faults.name}
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
