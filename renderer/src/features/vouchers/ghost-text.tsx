import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { type FieldProps, inputProps } from '../../ui/field'
import fieldClasses from '../../ui/field.module.css'

export type GhostTextProps = FieldProps & {
  value: string
  onChange: (value: string) => void
  /** Shown in grey italics while the field is empty; Enter takes it, and only then it counts. */
  proposal?: string | null
  /** Grey words at the right end of the field. */
  hint?: ReactNode
  maxLength: number
}

/** A field for words, with a proposal. */
export function GhostText({ value, onChange, proposal, hint, maxLength, ...field }: GhostTextProps) {
  const ghost = proposal !== undefined && proposal !== null && proposal !== ''
  return (
    <TextInput
      {...inputProps(field, null, { ghost })}
      placeholder={ghost ? proposal : undefined}
      maxLength={maxLength}
      value={value}
      rightSectionWidth="auto"
      rightSection={hint === undefined ? null : <span className={fieldClasses.hint}>{hint}</span>}
      onChange={(event) => onChange(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => field.onBlur?.()}
      onKeyDown={(event) => {
        const plain = event.key === 'Enter' && !event.ctrlKey && !event.shiftKey && !event.altKey
        if (plain && value === '' && ghost) onChange(proposal)
        field.onKeyDown?.(event)
      }}
    />
  )
}
