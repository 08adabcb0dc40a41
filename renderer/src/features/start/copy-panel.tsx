import { PasswordInput } from '@mantine/core'
import { MOST_UPLOADED_BYTES } from '@shared/contract/values'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { core } from '../../client/client'
import { hasDesktop, pickFile } from '../../client/desktop'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { FormPanel } from '../../ui/form-panel'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { showDone, showFault } from '../../ui/toast'

/** Opens a supervisor's copy from a stick: the file, its password, and the whole book is verified before it is shown. */
export function CopyPanel({ onCancel }: { onCancel: () => void }) {
  const text = useText()
  const say = text.supervisionPrivate.copy.open
  const [, navigate] = useLocation()
  const [file, setFile] = useState<File | null>(null)
  const [password, setPassword] = useState('')
  const open = useMutation({
    mutationFn: (given: { file: File; password: string }) => core.supervisorCopies.open(given),
  })
  // What stands around the file in a call takes a little room too.
  const isTooLarge = file !== null && !hasDesktop() && file.size > MOST_UPLOADED_BYTES - 100_000
  const isReady = file !== null && password !== '' && !isTooLarge
  const confirm = async () => {
    if (file === null || !isReady || open.isPending) return
    const answer = await open.mutateAsync({ file, password }).catch(() => null)
    if (answer === null) return
    const fault = answer.result.checks.find(({ ok }) => !ok)
    if (fault === undefined) showDone(say.clean)
    else showFault(say.faulty(fault.detail))
    navigate('/')
  }
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.confirm}
      blocked={isReady ? null : isTooLarge ? say.tooLarge : say.missing}
      busy={open.isPending}
      error={open.error === null ? null : failureWords(open.error, text.failure).join(' ')}
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      <p>{say.words}</p>
      <p>{file === null ? say.none : file.name}</p>
      {isTooLarge ? <Note tone="red">{say.tooLarge}</Note> : null}
      <KeyButton
        label={say.choose}
        icon="folder"
        onPress={() => void pickFile('.htxcopy').then((chosen) => chosen !== null && setFile(chosen))}
      />
      <PasswordInput
        label={say.password}
        value={password}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
    </FormPanel>
  )
}
