import type { KeyboardEvent } from 'react'
import type { ChooserProps } from './chooser'
import { movedChoice } from './chooser-index'
import { CHOOSER_PAGE } from './chooser-list'
import type { useChooser } from './use-chooser'

type Chooser = ReturnType<typeof useChooser>
type Press = KeyboardEvent<HTMLInputElement>

/** Does what a key means in a chooser's field. Enter that took something is left to the form, which moves on. */
export function pressInChooser(event: Press, chooser: Chooser, props: ChooserProps): void {
  if (props.readOnly === true || props.disabled === true || event.nativeEvent.isComposing) return
  switch (event.key) {
    case 'Enter':
      return pressEnter(event, chooser, props)
    case 'F9':
      return pressF9(event, chooser, props)
    case 'Escape':
      return pressEscape(event, chooser)
    case 'Tab':
      if (chooser.open && chooser.typed !== '') chooser.take(chooser.hits[chooser.active])
      return
    default:
      return pressOther(event, chooser)
  }
}

/** Takes the marked line, else the code typed in full, else the proposal of an empty field; stays where there is none. */
function pressEnter(event: Press, chooser: Chooser, { value, proposal }: ChooserProps): void {
  if (event.shiftKey || event.ctrlKey) return
  const marked = chooser.open ? chooser.hits[chooser.active] : undefined
  if (marked !== undefined || chooser.draft !== null) {
    if (!chooser.take(marked ?? chooser.named(chooser.typed))) event.preventDefault()
  } else if (value === null && proposal) chooser.take(chooser.named(proposal.code))
}

/** Opens the list; in the open one, or where nothing was found, adds what was typed. */
function pressF9(event: Press, chooser: Chooser, { onAdd }: ChooserProps): void {
  event.preventDefault()
  const unknown = chooser.draft !== null && chooser.named(chooser.typed) === null
  if (onAdd === undefined || !(chooser.open || unknown)) return chooser.openList()
  chooser.close()
  onAdd(chooser.typed)
}

/** One step back: first the list, then what was typed; only after that the form's own Esc. */
function pressEscape(event: Press, chooser: Chooser): void {
  if (!chooser.open && chooser.draft === null) return
  event.preventDefault()
  event.stopPropagation()
  if (chooser.open) chooser.close()
  else chooser.forget()
}

function pressOther(event: Press, chooser: Chooser): void {
  if (!chooser.open) {
    if (event.key !== 'ArrowDown' || !event.altKey) return
    event.preventDefault()
    return chooser.openList()
  }
  const next = movedChoice(event.key, chooser.active, chooser.hits.length, CHOOSER_PAGE)
  if (next === null) return
  event.preventDefault()
  chooser.mark(next)
}
