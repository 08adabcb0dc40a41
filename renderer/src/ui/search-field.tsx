import { TextInput } from '@mantine/core'
import type { Ref } from 'react'
import { Icon } from './icon'
import { KeyHint } from './key-hint'
import classes from './search-field.module.css'

export type SearchFieldProps = {
  /** What is searched, for those who cannot see the page; also stands in the empty field. */
  label: string
  value: string
  onChange: (value: string) => void
  /** Goes to the rows: Down. */
  onRows: () => void
  /** Opens the marked row: Enter. */
  onOpen?: () => void
  ref?: Ref<HTMLInputElement>
}

/** The search above a list: typing narrows at once, Down goes to the rows, Enter opens the marked one. Its key is Ctrl+F. */
export function SearchField({ label, value, onChange, onRows, onOpen, ref }: SearchFieldProps) {
  return (
    <TextInput
      ref={ref}
      className={classes.field}
      aria-label={label}
      placeholder={label}
      leftSection={<Icon name="find" small />}
      rightSection={<KeyHint keys="Ctrl F" />}
      rightSectionWidth={64}
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key === 'ArrowDown') onRows()
        else if (event.key === 'Enter') onOpen?.()
        else if (event.key === 'Escape' && value !== '') onChange('')
        else return
        event.preventDefault()
      }}
    />
  )
}
