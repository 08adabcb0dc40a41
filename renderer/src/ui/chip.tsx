import type { ReactNode, Ref } from 'react'
import { useText } from '../text/text'
import { Icon } from './icon'
import classes from './chip.module.css'

export type ChipProps = {
  /** What is filtered: 'Kỳ', 'Trạng thái'; may be empty when the value says it all. */
  name: string
  /** The value in force; none for a filter that is off. */
  value?: ReactNode
  /** Opens the choice of values; a chip without it is only a state. */
  onOpen?: () => void
  /** Switches a filter on that has no choice of values. */
  onSwitch?: () => void
  /** Takes the filter away (the cross; also Delete and Backspace on the chip). */
  onRemove?: () => void
  /** True while its choice is open. */
  expanded?: boolean
  ref?: Ref<HTMLButtonElement>
}

/** A filter in the row above a list: grey and with an arrow while off, green and with a cross while on. */
export function Chip({ name, value, onOpen, onSwitch, onRemove, expanded, ref }: ChipProps) {
  const text = useText()
  const on = value !== undefined
  return (
    <span className={classes.chip} data-on={on || undefined}>
      <button
        ref={ref}
        type="button"
        className={classes.face}
        aria-expanded={expanded}
        aria-haspopup={onOpen === undefined ? undefined : 'dialog'}
        onClick={onOpen ?? onRemove ?? onSwitch}
        onKeyDown={(event) => {
          if (onRemove !== undefined && (event.key === 'Delete' || event.key === 'Backspace')) onRemove()
        }}
      >
        {name === '' ? null : <span>{name}</span>}
        {on ? <b>{value}</b> : null}
        {onOpen !== undefined && onRemove === undefined ? <Icon name="down" small /> : null}
      </button>
      {onRemove === undefined ? null : (
        <button
          type="button"
          className={classes.cross}
          aria-label={text.parts.chip.remove(name)}
          tabIndex={-1}
          onClick={onRemove}
        >
          <Icon name="close" small />
        </button>
      )}
    </span>
  )
}

/** A row of chips that wraps when it is narrow. */
export function ChipRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.row} role="group" aria-label={label}>
      {children}
    </div>
  )
}
