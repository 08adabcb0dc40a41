import { type FocusEvent, useMemo, useRef, useState } from 'react'
import type { ChooserProps } from './chooser'
import {
  type ChooserIndex,
  type ChooserOption,
  chooserIndexOf,
  firstChoosable,
  optionByCode,
  searchChooser,
} from './chooser-index'

const none: readonly ChooserOption[] = []

/** The text of a chooser's field while it is not what is chosen: being typed, or left though it names nothing. */
function useDraft(value: string | null) {
  const [draft, showDraft] = useState<string | null>(null)
  const [lastValue, setLastValue] = useState(value)
  // Enter takes and moves the focus within one event: what leaving the field settles must already know of the taking.
  const draftNow = useRef<string | null>(null)
  // Something chosen from outside (a party just added) takes the place of what was typed.
  if (value !== lastValue) {
    setLastValue(value)
    if (value !== null) showDraft(null)
  }
  return {
    draft,
    setDraft: (next: string | null) => {
      draftNow.current = next
      showDraft(next)
    },
    draftNow: () => draftNow.current,
    /** On entering the field: what shows is what counts. */
    syncDraft: () => {
      draftNow.current = draft
    },
  }
}

/** Whether the list is open and which of its lines is marked; whoever explains the marked line is told. */
function useMarkedList(onMark: ChooserProps['onMark']) {
  const [open, setOpen] = useState(false)
  const [place, setPlace] = useState(-1)
  const mark = (list: readonly ChooserOption[], at: number) => {
    setPlace(at)
    onMark?.(list[at] ?? null)
  }
  return {
    open,
    place,
    mark,
    show: (list: readonly ChooserOption[], at: number) => {
      setOpen(true)
      mark(list, at)
    },
    close: () => {
      setOpen(false)
      onMark?.(null)
    },
  }
}

/** The words of the fault of a field nobody is typing in; null when there is none. */
function faultOf(props: ChooserProps, index: ChooserIndex, draft: string | null): string | null {
  const text = draft ?? props.value
  if (text === null) return null
  const named = optionByCode(index, text)
  if (named === null) return props.unknown(text)
  return draft === null ? null : (named.blocked ?? null)
}

/** The state of a chooser's field and what can be done with it; `chooser.tsx` draws it, `chooser-keys.ts` has its keys. */
export function useChooser(props: ChooserProps) {
  const { value, onChange, options, boosts, onMark, show = (option) => option.code } = props
  const index = chooserIndexOf(options)
  const chosen = value === null ? null : optionByCode(index, value)
  const { draft, setDraft, draftNow, syncDraft } = useDraft(value)
  const { open, place, mark, show: showList, close } = useMarkedList(onMark)
  const [typing, setTyping] = useState(false)
  const typed = draft ?? ''
  // Without a draft the list shows everything, with the chosen option marked.
  const hits = useMemo(() => (open ? searchChooser(index, typed, boosts) : none), [open, index, typed, boosts])

  const take = (option: ChooserOption | null | undefined): boolean => {
    if (option === null || option === undefined || option.blocked !== undefined) return false
    setDraft(null)
    close()
    onChange(option.code, option)
    return true
  }
  return {
    open,
    hits,
    active: Math.min(place, hits.length - 1),
    draft,
    typed,
    typing,
    shown: draft ?? (chosen === null ? (value ?? '') : show(chosen)),
    fault: typing ? null : faultOf(props, index, draft),
    named: (text: string) => optionByCode(index, text),
    mark: (at: number) => mark(hits, at),
    close,
    take,
    forget: () => setDraft(null),
    openList: () => {
      const all = searchChooser(index, typed, boosts)
      const at = draft === null ? all.findIndex((option) => option.code === chosen?.code) : -1
      showList(all, at < 0 ? firstChoosable(all) : at)
    },
    type: (text: string) => {
      const blank = text.trim() === ''
      setDraft(blank ? null : text)
      if (blank) {
        close()
        if (value !== null) onChange(null, null)
        return
      }
      const found = searchChooser(index, text, boosts)
      showList(found, firstChoosable(found))
    },
    onFocus: (event: FocusEvent<HTMLInputElement>) => {
      setTyping(true)
      syncDraft()
      event.currentTarget.select()
    },
    /** On leaving: a code typed in full is taken, anything else stays as it was typed and chooses nothing. */
    onBlur: () => {
      setTyping(false)
      close()
      // Without a draft in view nothing was typed that still counts: what was chosen from outside took its place.
      const left = draft === null ? null : draftNow()
      if (left === null || take(optionByCode(index, left))) return
      if (props.onUnread !== undefined) props.onUnread(left)
      else if (value !== null) onChange(null, null)
    },
  }
}
