import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useText } from '../../../text/text'
import { enterMoves } from '../../../ui/enter-moves'
import { KeyButton } from '../../../ui/key-button'
import classes from './hall.module.css'

export type HallFormProps = {
  title: string
  children: ReactNode
  confirm?: string
  /** Why it cannot be confirmed yet. */
  blocked?: string | null
  error?: string | null
  busy?: boolean
  onConfirm?: () => void
  onClose: () => void
}

/** What is typed apart from the check-in: it stands in the place of the item, Enter goes on, Ctrl+Enter confirms, Esc gives up. */
export function HallForm({
  title,
  children,
  confirm,
  blocked = null,
  error = null,
  busy = false,
  ...on
}: HallFormProps) {
  const text = useText()
  const form = useRef<HTMLDivElement>(null)
  const [told, setTold] = useState(false)
  // A form without fields takes the keys all the same.
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('input, textarea, select')
    const first = field ?? form.current?.querySelector<HTMLElement>('button')
    first?.focus()
  }, [])
  const submit = () => {
    setTold(true)
    if (blocked === null && !busy) on.onConfirm?.()
  }
  const wrong = error ?? (told ? blocked : null)
  return (
    <section
      ref={form}
      className={classes.form}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.defaultPrevented) return
        if (event.key === 'Escape') on.onClose()
        else if (event.key === 'Enter' && event.ctrlKey) submit()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <h2>{title}</h2>
      <div className={classes.fields} onKeyDown={enterMoves(submit)}>
        {children}
      </div>
      {wrong === null ? null : (
        <p className={classes.wrong} role="alert">
          {wrong}
        </p>
      )}
      <div className={classes.buttons}>
        {confirm === undefined ? null : (
          <KeyButton label={confirm} keys="Ctrl Enter" primary loading={busy} onPress={submit} />
        )}
        <KeyButton label={text.hall.cancel} keys="Esc" onPress={on.onClose} />
      </div>
    </section>
  )
}

type FieldProps = { label: string; value: string; onChange: (value: string) => void }

/** One line that is typed, in the hall's letters. */
export function HallField({ label, value, onChange, number = false }: FieldProps & { number?: boolean }) {
  return (
    <label className={classes.field}>
      <span>{label}</span>
      <input
        value={value}
        inputMode={number ? 'numeric' : undefined}
        data-number={number || undefined}
        autoComplete="off"
        onChange={(event) => onChange(number ? event.target.value.replace(/\D/g, '') : event.target.value)}
      />
    </label>
  )
}

/** Several lines; Enter makes a new one. */
export function HallLines({ label, value, onChange, rows = 3 }: FieldProps & { rows?: number }) {
  return (
    <label className={classes.field}>
      <span>{label}</span>
      <textarea
        value={value}
        rows={rows}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey) event.stopPropagation()
        }}
      />
    </label>
  )
}
