import { type FocusEvent, type KeyboardEvent, useState } from 'react'

/** What a typed text means: nothing, a value, or a fault with its words. */
export type Reading<T> = { kind: 'empty' } | { kind: 'value'; value: T } | { kind: 'fault'; message: string }

/** The value of a reading; null when there is none. */
export function valueOf<T>(reading: Reading<T>): T | null {
  return reading.kind === 'value' ? reading.value : null
}

export type TypedValueOptions<T> = {
  value: T | null
  onChange: (value: T | null) => void
  /** Reads what was typed. Called while typing, so it must be quick. */
  read: (text: string) => Reading<T>
  /** Writes a value as it stands in the field when nobody is typing. */
  format: (value: T) => string
  /** A value that counts only once Enter takes it. */
  proposal?: T | null | undefined
  /** What stands in the field at first when there is no value: a text that could not be read before. */
  unread?: string | undefined
}

/**
 * The state of a field that is typed as text and means something else. The text stays as typed while the field has the
 * focus and is rewritten on leaving; the value follows every key, so totals move along. A fault shows after leaving only,
 * and the faulty text is kept.
 */
export function useTypedValue<T extends string | number>(options: TypedValueOptions<T>) {
  const { value, onChange, read, format, proposal, unread = '' } = options
  const [text, setText] = useState(() => (value === null ? unread : format(value)))
  const [typing, setTyping] = useState(false)
  const [lastValue, setLastValue] = useState(value)
  // A value from outside rewrites the text, unless the text already means it.
  if (value !== lastValue) {
    setLastValue(value)
    if (valueOf(read(text)) !== value) setText(value === null ? '' : format(value))
  }
  const reading = read(text)

  const type = (next: string) => {
    setText(next)
    onChange(valueOf(read(next)))
  }
  const put = (next: T) => {
    setText(format(next))
    onChange(next)
  }
  return {
    text,
    reading,
    typing,
    /** Words of the fault, once the field was left. */
    fault: reading.kind === 'fault' && !typing ? reading.message : null,
    type,
    put,
    onFocus: (event: FocusEvent<HTMLInputElement>) => {
      setTyping(true)
      event.currentTarget.select()
    },
    onBlur: () => {
      setTyping(false)
      if (reading.kind === 'value') setText(format(reading.value))
    },
    onEnter: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key !== 'Enter' || event.ctrlKey || event.shiftKey) return
      if (reading.kind === 'empty' && proposal !== undefined && proposal !== null) put(proposal)
      else if (reading.kind === 'value') setText(format(reading.value))
    },
  }
}
