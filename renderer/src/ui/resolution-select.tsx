import type { ResolutionBody, ResolutionEntry } from '@shared/contract/resolutions'
import type { CivilDate } from '@shared/domain/civil-date'
import { useMemo, useState } from 'react'
import { useText } from '../text/text'
import { Chooser } from './chooser'
import type { FieldProps } from './field'
import { type ChoosableResolution, resolutionOptions } from './resolution-options'
import { ResolutionRecord } from './resolution-record'

export type ResolutionSelectProps = Omit<FieldProps, 'look'> & {
  /** All resolutions; keep the same array while they are the same. */
  resolutions: readonly ChoosableResolution[]
  /** The resolutionId of what is chosen; null while nothing is. */
  value: string | null
  onChange: (resolutionId: string | null) => void
  today: CivilDate
  /** The body proposed for one that is recorded here. */
  body?: ResolutionBody
  /** Records one that is not in the book yet (F9) and answers its id, null when it was refused. Without it none can be recorded. */
  onRecord?: ((entry: ResolutionEntry) => Promise<string | null>) | undefined
  recording?: boolean
  /** Why the last one was refused. */
  recordFault?: string | null
}

/** A field for the resolution a decision rests on, found by number or words; F9 records a missing one in its place. */
export function ResolutionSelect(props: ResolutionSelectProps) {
  const {
    resolutions,
    value,
    onChange,
    today,
    body = 'generalMeeting',
    onRecord,
    recording,
    recordFault,
    ...field
  } = props
  const say = useText().resolutions
  const [begun, setBegun] = useState<string | null>(null)
  const { options, codeOf, idOf } = useMemo(() => resolutionOptions(resolutions, say), [resolutions, say])
  const record = async (entry: ResolutionEntry) => {
    const resolutionId = await onRecord?.(entry)
    if (resolutionId === null || resolutionId === undefined) return
    onChange(resolutionId)
    setBegun(null)
  }
  return (
    <>
      <Chooser
        {...field}
        label={field.label ?? say.field.label}
        placeholder={say.field.placeholder}
        options={options}
        value={codeOf(value)}
        onChange={(code) => onChange(idOf(code))}
        noun={say.field.noun}
        unknown={say.field.unknown}
        {...(onRecord === undefined ? {} : { onAdd: (typed: string) => setBegun(typed) })}
      />
      {begun === null ? null : (
        <ResolutionRecord
          start={{ body, number: begun, date: today, summary: '' }}
          today={today}
          busy={recording ?? false}
          fault={recordFault ?? null}
          onRecord={(entry) => void record(entry)}
          onCancel={() => setBegun(null)}
        />
      )}
    </>
  )
}
