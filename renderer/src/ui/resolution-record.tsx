import { NativeSelect, TextInput } from '@mantine/core'
import { ResolutionBody, type ResolutionEntry } from '@shared/contract/resolutions'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { useText } from '../text/text'
import { ConfirmPanel } from './confirm-panel'
import { DateInput } from './date-input'
import { enterMoves } from './enter-moves'
import { Note } from './note'
import classes from './resolution-record.module.css'

export type ResolutionRecordProps = {
  start: ResolutionEntry
  today: CivilDate
  busy: boolean
  fault: string | null
  onRecord: (entry: ResolutionEntry) => void
  onCancel: () => void
}

/** An entry while it is typed: the day may not be there yet. */
export type TypedResolution = Omit<ResolutionEntry, 'date'> & { date: CivilDate | null }

/** The entry once number, day and summary are there; null before. */
export function readyResolution(typed: TypedResolution): ResolutionEntry | null {
  const { date, number, summary } = typed
  return date === null || number.trim() === '' || summary.trim() === '' ? null : { ...typed, date }
}

/** What is recorded of a resolution made outside this program, in the place that needs it. Ctrl+Enter records, Esc gives up. */
export function ResolutionRecord({ start, today, busy, fault, onRecord, onCancel }: ResolutionRecordProps) {
  const text = useText()
  const say = text.resolutions.record
  const [typed, setTyped] = useState<TypedResolution>(start)
  const ready = readyResolution(typed)
  const record = () => {
    if (ready !== null && !busy) onRecord(ready)
  }
  return (
    <ConfirmPanel
      question={say.question}
      confirmLabel={say.confirm}
      blocked={ready === null ? say.missing : null}
      busy={busy}
      onConfirm={record}
      onCancel={onCancel}
    >
      <div className={classes.fields} onKeyDown={enterMoves(record)}>
        <ResolutionFields typed={typed} today={today} onChange={(more) => setTyped({ ...typed, ...more })} />
      </div>
      {fault === null ? null : (
        <Note tone="red" urgent>
          {fault}
        </Note>
      )}
    </ConfirmPanel>
  )
}

export type ResolutionFieldsProps = {
  typed: TypedResolution
  today: CivilDate
  onChange: (more: Partial<TypedResolution>) => void
}

/** The fields of a resolution: body, number, day, summary. */
export function ResolutionFields({ typed, today, onChange }: ResolutionFieldsProps) {
  const text = useText()
  const say = text.resolutions.record
  return (
    <>
      <NativeSelect
        label={say.body}
        data-autofocus
        value={typed.body}
        data={ResolutionBody.options.map((value) => ({ value, label: text.resolutions.body[value] }))}
        onChange={(event) => {
          const body = ResolutionBody.safeParse(event.currentTarget.value)
          if (body.success) onChange({ body: body.data })
        }}
      />
      <TextInput
        label={say.number}
        value={typed.number}
        maxLength={50}
        placeholder={say.numberExample}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange({ number: event.currentTarget.value })}
      />
      <DateInput label={say.date} value={typed.date} today={today} onChange={(date) => onChange({ date })} />
      <TextInput
        className={classes.whole}
        label={say.summary}
        value={typed.summary}
        maxLength={1000}
        autoComplete="off"
        onChange={(event) => onChange({ summary: event.currentTarget.value })}
      />
    </>
  )
}
