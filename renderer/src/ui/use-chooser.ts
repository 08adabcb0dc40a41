import { type FocusEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { CHOOSER_PAGE } from './chooser-list'
import {
  type ChooserOption,
  chooserIndexOf,
  firstChoosable,
  movedChoice,
  optionByCode,
  searchChooser,
} from './chooser-index'
import type { ChooserProps } from './chooser'

const none: readonly ChooserOption[] = []

/** The state and the keys of a chooser's field; `chooser.tsx` draws it. */
export function useChooser(props: ChooserProps) {
  const { value, onChange, options, boosts, onAdd, proposal, onMark, show = (option) => option.code } = props
  const index = chooserIndexOf(options)
  const chosen = value === null ? null : optionByCode(index, value)
  const [draft, showDraft] = useState<string | null>(null)
  // Enter takes and moves the focus within one event: what leaving the field settles must already know of the taking.
  const draftNow = useRef<string | null>(null)
  const setDraft = (next: string | null) => {
    draftNow.current = next
    showDraft(next)
  }
  const [open, setOpen] = useState(false)
  const [typing, setTyping] = useState(false)
  const [place, setPlace] = useState(-1)
  const typed = draft ?? ''
  // Without a draft the list shows everything, with the chosen option marked.
  const hits = useMemo(() => (open ? searchChooser(index, typed, boosts) : none), [open, index, typed, boosts])
  const active = Math.min(place, hits.length - 1)

  const markIn = (list: readonly ChooserOption[], at: number) => {
    setPlace(at)
    onMark?.(list[at] ?? null)
  }
  const close = () => {
    setOpen(false)
    onMark?.(null)
  }
  const openList = () => {
    const all = searchChooser(index, typed, boosts)
    const at =
      chosen === null || draft !== null ? firstChoosable(all) : all.findIndex((option) => option.code === chosen.code)
    setOpen(true)
    markIn(all, at)
  }
  const take = (option: ChooserOption) => {
    if (option.blocked !== undefined) return false
    setDraft(null)
    close()
    onChange(option.code, option)
    return true
  }
  const type = (text: string) => {
    const found = searchChooser(index, text, boosts)
    setDraft(text)
    setOpen(text.trim() !== '')
    markIn(found, firstChoosable(found))
    if (text.trim() === '') {
      setDraft(null)
      close()
      if (value !== null) onChange(null, null)
    }
  }
  /** On leaving: a code typed in full is taken, an emptied field is empty, anything else stays as it was typed. */
  const settle = () => {
    const left = draftNow.current
    if (left === null) return
    const named = optionByCode(index, left)
    if (named !== null && named.blocked === undefined) take(named)
    else if (value !== null) onChange(null, null)
  }
  const add = () => {
    close()
    onAdd?.(typed)
  }

  const onEnter = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.shiftKey || event.ctrlKey) return
    const marked = open ? hits[active] : undefined
    if (marked !== undefined) {
      if (!take(marked)) event.preventDefault()
    } else if (draft !== null) {
      const named = optionByCode(index, draft)
      if (named === null || !take(named)) event.preventDefault()
    } else if (value === null && proposal !== undefined && proposal !== null) {
      const proposed = optionByCode(index, proposal.code)
      if (proposed !== null) take(proposed)
    }
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (props.readOnly === true || props.disabled === true || event.nativeEvent.isComposing) return
    if (event.key === 'Enter') onEnter(event)
    else if (event.key === 'F9') {
      event.preventDefault()
      if (onAdd !== undefined && (open || (draft !== null && hits.length === 0))) add()
      else openList()
    } else if (event.key === 'Escape' && (open || draft !== null)) {
      // One step back: first the list, then what was typed; only after that the form's own Esc.
      event.preventDefault()
      event.stopPropagation()
      if (open) close()
      else setDraft(null)
    } else if (event.key === 'Tab' && open && typed.trim() !== '') {
      const marked = hits[active]
      if (marked !== undefined) take(marked)
    } else if (open) {
      const next = movedChoice(event.key, active, hits.length, CHOOSER_PAGE)
      if (next === null) return
      event.preventDefault()
      markIn(hits, next)
    } else if (event.key === 'ArrowDown' && event.altKey) {
      event.preventDefault()
      openList()
    }
  }

  const named = draft === null ? null : optionByCode(index, draft)
  const faulty = draft !== null && !typing && (named === null || named.blocked !== undefined)
  const lost = draft === null && value !== null && chosen === null
  return {
    open,
    hits,
    active,
    typed,
    typing,
    /** What the list's matches are underlined by. */
    query: typed,
    shown: draft ?? (chosen === null ? (value ?? '') : show(chosen)),
    fault: faulty ? (named?.blocked ?? props.unknown(draft)) : lost && !typing ? props.unknown(value) : null,
    type,
    mark: (at: number) => markIn(hits, at),
    takeAndFocus: (option: ChooserOption) => void take(option),
    onFocus: (event: FocusEvent<HTMLInputElement>) => {
      setTyping(true)
      event.currentTarget.select()
    },
    onBlur: () => {
      setTyping(false)
      close()
      settle()
    },
    onKeyDown,
  }
}
