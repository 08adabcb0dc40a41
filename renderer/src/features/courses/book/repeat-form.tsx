import { TextInput } from '@mantine/core'
import type { ClassBookLine } from '@shared/contract/class-book'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'

export type RepeatFormProps = { line: ClassBookLine; module: number; onDone: () => void }

/** A learner studies the module again, in a round of its own. */
export function RepeatForm({ line, module, onDone }: RepeatFormProps) {
  const say = useText().courses.book.repeat
  const today = useToday()
  const [reason, setReason] = useState('')
  const [decidedOn, setDecidedOn] = useState<CivilDate | null>(today)
  const command = useCommand(core.classBook.repeatModule)
  const { enrolmentId, name } = line
  return (
    <CommandForm
      title={say.title(name)}
      confirm={say.confirm}
      input={reason.trim() === '' || decidedOn === null ? null : { enrolmentId, module, reason, decidedOn }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done(name))
        onDone()
      }}
      onCancel={onDone}
    >
      <TextInput
        data-autofocus
        label={say.reason}
        value={reason}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setReason(value)}
      />
      <DateInput label={say.on} value={decidedOn} today={today} onChange={setDecidedOn} />
      <Note>{say.words}</Note>
    </CommandForm>
  )
}
