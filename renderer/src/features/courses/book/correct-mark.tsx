import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { markShown, testName } from '@shared/text/mark-shown'
import { markKindWords } from '@shared/text/training-words'
import { useState } from 'react'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { FormPanel } from '../../../ui/form-panel'
import { momentText } from '../../../ui/moment-text'
import { Note } from '../../../ui/note'
import { markIn } from './book-columns'
import type { Correction, useMarks } from './use-marks'

export type CorrectMarkProps = {
  correction: Correction
  marks: ReturnType<typeof useMarks>
  onDone: () => void
  onCancel: () => void
}

/** A mark that stands is changed only with a reason; what it was before stays to be read. */
export function CorrectMark({ correction, marks, onDone, onCancel }: CorrectMarkProps) {
  const text = useText()
  const say = text.courses.book.correct
  const [reason, setReason] = useState('')
  const { line, column, value } = correction
  const before = markIn(line, column)
  const { data } = useQuery(
    api.classBook.markHistory.queryOptions({ input: { markId: before?.markId ?? '' }, enabled: before !== undefined }),
  )
  const shown = (one: number | null) => (one === null ? say.nothing : markShown(column.mark, one))
  const send = async () => {
    if (await marks.correct(correction, reason.trim())) onDone()
  }
  return (
    <FormPanel
      title={column.mark === 'outcome' ? say.outcomeTitle : say.title}
      confirmLabel={say.confirm}
      blocked={reason.trim() === '' ? say.missing : null}
      busy={marks.command.busy}
      error={marks.command.error === null ? null : failureWords(marks.command.error, text.failure).join(' ')}
      onConfirm={() => void send()}
      onCancel={onCancel}
    >
      <Note>
        {say.what(
          line.name,
          column.mark === 'outcome' ? testName(column.place) : markKindWords[column.mark],
          shown(before?.value ?? null),
          shown(value),
        )}
      </Note>
      <TextInput
        data-autofocus
        label={say.reason}
        value={reason}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {(data?.steps ?? []).map((step) => (
        <p key={`${step.at} ${step.value}`}>{say.step(momentText(step.at), step.by, shown(step.value), step.reason)}</p>
      ))}
    </FormPanel>
  )
}
