import classes from './key-hint.module.css'

export type KeyHintProps = {
  /** As written for people: 'F8', 'Ctrl Enter', '↑ ↓'. */
  keys: string
  /** True draws one key cap for each word ('↑ ↓'); false one cap for all ('Ctrl Enter'). */
  apart?: boolean
  /** On a filled button the cap takes the button's colours. */
  onFill?: boolean
}

/** The cap of a key, as every button and list foot shows it. Screen readers get the same from `aria-keyshortcuts`. */
export function KeyHint({ keys, apart = false, onFill = false }: KeyHintProps) {
  const caps = apart ? keys.split(' ') : [keys]
  return (
    <span className={classes.caps} aria-hidden="true">
      {caps.map((cap) => (
        <kbd key={cap} className={classes.cap} data-fill={onFill || undefined}>
          {cap}
        </kbd>
      ))}
    </span>
  )
}

/** One key and what it does, as they stand side by side at the foot of a list or a form. */
export function KeyNote({ keys, apart, children }: KeyHintProps & { children: string }) {
  return (
    <span className={classes.note}>
      <KeyHint keys={keys} apart={apart} />
      {children}
    </span>
  )
}
