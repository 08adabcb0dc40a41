import type { KeyboardEvent } from 'react'

const FIELDS = 'input:not([type=hidden]), select, textarea, [data-enter-stop]'

/** The fields of a form in the order they stand, without those that cannot be typed into or are not shown. */
function fieldsOf(form: HTMLElement): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(FIELDS)].filter(
    (field) =>
      field.tabIndex >= 0 &&
      // What is ticked or chosen counts as read-only in CSS, and Enter stops there too: the space bar ticks it.
      !field.matches(':disabled, :read-only:not([role=combobox], select, [type=checkbox], [type=radio]:checked)') &&
      field.offsetParent !== null,
  )
}

/**
 * Gives a form its way of moving: Enter goes to the next field, Shift+Enter to the one before. Put it on the element around
 * the fields: `<div onKeyDown={enterMoves(onPastEnd)}>`. A field that uses Enter itself prevents its default. `onPastEnd` runs
 * on Enter in the last field (add a line, go to the button).
 */
export function enterMoves(onPastEnd?: () => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return
    if (event.nativeEvent.isComposing) return
    const target = event.target
    if (!(target instanceof HTMLElement) || !target.matches(FIELDS)) return
    const fields = fieldsOf(event.currentTarget)
    const at = fields.indexOf(target)
    if (at < 0) return
    event.preventDefault()
    const next = fields[event.shiftKey ? at - 1 : at + 1]
    if (next !== undefined) next.focus()
    else if (!event.shiftKey) onPastEnd?.()
  }
}
