import { TextInput } from '@mantine/core'
import type { ClassBookLine } from '@shared/contract/class-book'
import type { Session } from '@shared/contract/courses'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import type { Letters } from './use-letters'

export type MinutesFormProps = { line: ClassBookLine; session: Session; letters: Letters; onDone: () => void }

/** How long somebody was there who came late or left early, in minutes, with a note. */
export function MinutesForm({ line, session, letters, onDone }: MinutesFormProps) {
  const say = useText().courses.book.minutes
  const before = line.attended.find(({ sessionId }) => sessionId === session.sessionId)
  const [typed, setTyped] = useState(before === undefined || before.minutes === 0 ? '' : String(before.minutes))
  const [note, setNote] = useState(before?.note ?? '')
  const minutes = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : null
  const isRight = minutes !== null && minutes >= 1 && minutes <= session.minutes
  return (
    <FormPanel
      title={say.title(line.name)}
      confirmLabel={say.confirm}
      blocked={isRight ? null : say.missing(session.minutes)}
      busy={false}
      error={null}
      onConfirm={() => {
        if (!isRight) return
        const { sessionId } = session
        letters.write([{ sessionId, enrolmentId: line.enrolmentId, mark: 'present', minutes, note: note.trim() }])
        onDone()
      }}
      onCancel={onDone}
    >
      <TextInput
        data-autofocus
        label={say.minutes(formatCivilDate(session.date), session.minutes)}
        value={typed}
        maxLength={3}
        inputMode="numeric"
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setTyped(value)}
      />
      <TextInput
        label={say.note}
        value={note}
        maxLength={200}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setNote(value)}
      />
    </FormPanel>
  )
}
