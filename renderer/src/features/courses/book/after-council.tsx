import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { Note } from '../../../ui/note'
import type { LetterEntry, Letters } from './use-letters'

export type AfterCouncilProps = { entries: readonly LetterEntry[]; letters: Letters; onDone: () => void }

/** After the council sat a letter is written with its reason alone; it is kept and shown with the results (reading 21). */
export function AfterCouncil({ entries, letters, onDone }: AfterCouncilProps) {
  const say = useText().courses.book.afterCouncil
  const [reason, setReason] = useState('')
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.confirm}
      blocked={reason.trim() === '' ? say.missing : null}
      busy={false}
      error={null}
      onConfirm={() => {
        if (reason.trim() === '') return
        letters.write(entries, reason.trim())
        onDone()
      }}
      onCancel={onDone}
    >
      <Note tone="amber">{say.what(entries.length)}</Note>
      <TextInput
        data-autofocus
        label={say.reason}
        value={reason}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </FormPanel>
  )
}
