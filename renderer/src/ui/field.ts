import type { KeyboardEvent, ReactNode, Ref } from 'react'
import classes from './field.module.css'

/** What every field of a form or of an entry grid takes. */
export type FieldProps = {
  /** The visible label; inside a grid use `ariaLabel`, the column's title says it to the eye. */
  label?: string
  ariaLabel?: string
  /** Words of a fault found elsewhere (the form, the core); a fault of the typed text shows by itself. */
  error?: ReactNode
  /** 'form' is 36 px with an edge; 'cell' fills a grid's cell and shows its edge only while focused. */
  look?: 'form' | 'cell'
  readOnly?: boolean
  disabled?: boolean
  required?: boolean
  autoFocus?: boolean
  id?: string
  onBlur?: () => void
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  ref?: Ref<HTMLInputElement>
}

/**
 * The parts of FieldProps that go to Mantine's TextInput as they are. `ghost` puts the placeholder in italics (a proposal);
 * `end` sets the text to the right (figures).
 */
export function inputProps(props: FieldProps, fault: string | null, marks: { ghost?: boolean; end?: boolean } = {}) {
  const { label, ariaLabel, error, look = 'form', readOnly, disabled, required, autoFocus, id, ref } = props
  const said = fault ?? error
  const cell = look === 'cell'
  return {
    ref,
    id,
    label,
    'aria-label': ariaLabel,
    'aria-invalid': said ? true : undefined,
    // A cell has no room for words; its edge turns red and the fault is read from the title and by screen readers.
    error: cell ? Boolean(said) : said,
    title: cell && typeof said === 'string' ? said : undefined,
    readOnly,
    disabled,
    required,
    withAsterisk: false,
    autoFocus,
    'data-ghost': marks.ghost === true || undefined,
    autoComplete: 'off',
    spellCheck: false,
    classNames: {
      root: cell ? classes.cellRoot : classes.root,
      wrapper: cell ? classes.cellWrapper : classes.wrapper,
      input: [classes.input, cell ? classes.cellInput : '', marks.end === true ? classes.end : ''].join(' '),
    },
  }
}
