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

type Typed = Omit<ResolutionEntry, 'date'> & { date: CivilDate | null }

/** What is recorded of a resolution made outside this program, in the place that needs it. Ctrl+Enter records, Esc gives up. */
export function ResolutionRecord({ start, today, busy, fault, onRecord, onCancel }: ResolutionRecordProps) {
  const text = useText()
  const say = text.resolutions.record
  const [typed, setTyped] = useState<Typed>(start)
  const { date } = typed
  const ready = date !== null && typed.number.trim() !== '' && typed.summary.trim() !== ''
  const record = () => {
    if (ready && !busy) onRecord({ ...typed, date })
  }
  return (
    <ConfirmPanel
      question={say.question}
      confirmLabel={say.confirm}
      blocked={ready ? null : say.missing}
      busy={busy}
      onConfirm={record}
      onCancel={onCancel}
    >
      <div className={classes.fields} onKeyDown={enterMoves(record)}>
        <RecordFields typed={typed} today={today} onChange={(more) => setTyped({ ...typed, ...more })} />
      </div>
      {fault === null ? null : (
        <Note tone="red" urgent>
          {fault}
        </Note>
      )}
    </ConfirmPanel>
  )
}

type RecordFieldsProps = { typed: Typed; today: CivilDate; onChange: (more: Partial<Typed>) => void }

function RecordFields({ typed, today, onChange }: RecordFieldsProps) {
  const text = useText()
  const say = text.resolutions.record
  return (
    <>
      <NativeSelect
        label={say.body}
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
