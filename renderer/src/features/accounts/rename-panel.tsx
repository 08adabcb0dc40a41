import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { AccountWithFigures } from '@shared/contract/accounts'
import { useState } from 'react'
import { api, newId } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { showDone } from '../../ui/toast'
import { FormPanel } from '../../ui/form-panel'

/** Gives a sub-account of the co-operative's own another name. */
export function RenamePanel({ account, onDone }: { account: AccountWithFigures; onDone: () => void }) {
  const text = useText()
  const say = text.accounts.form
  const [id] = useState(newId)
  const [name, setName] = useState(account.name)
  const renaming = useMutation(api.accounts.rename.mutationOptions())
  const fault = name.trim() === '' ? say.fault.name : null
  const rename = () => {
    if (fault !== null) return
    renaming.mutate(
      { id, code: account.code, name: name.trim() },
      {
        onSuccess: () => {
          showDone(say.renamed(account.code))
          onDone()
        },
      },
    )
  }
  return (
    <FormPanel
      title={say.renameTitle(account.code)}
      confirmLabel={say.rename}
      blocked={fault}
      busy={renaming.isPending}
      error={renaming.error === null ? null : failureWords(renaming.error, text.failure).join(' ')}
      onConfirm={rename}
      onCancel={onDone}
    >
      <TextInput
        label={say.name}
        value={name}
        maxLength={200}
        autoComplete="off"
        data-autofocus
        error={fault}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </FormPanel>
  )
}
