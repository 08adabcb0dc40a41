import { type KeyboardEvent, useState } from 'react'
import type { Action } from '../../../actions/action'
import { useText } from '../../../text/text'
import type { Bar } from './chart-figures'

/** Whose part is explained: the first of the bars until somebody is chosen; the arrow keys go from bar to bar, in a field too. */
export function usePerson(bars: readonly Bar[]) {
  const say = useText().distribution.actions
  const [chosen, setChosen] = useState<string | null>(null)
  const person = chosen ?? bars[0]?.code ?? null
  const move = (by: number) => {
    const at = bars.findIndex(({ code }) => code === person)
    const next = bars[Math.min(bars.length - 1, Math.max(0, at + by))]
    if (next !== undefined) setChosen(next.code)
  }
  const actions: Action[] = [
    { id: 'distribution.next', place: 'members', label: say.next, keys: 'ArrowDown', perform: () => move(1) },
    { id: 'distribution.previous', place: 'members', label: say.previous, keys: 'ArrowUp', perform: () => move(-1) },
  ]
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target
    const field = target instanceof HTMLInputElement && target.inputMode === 'decimal'
    if (event.defaultPrevented || !field || event.ctrlKey || event.altKey) return
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    move(event.key === 'ArrowDown' ? 1 : -1)
  }
  return { person, choose: setChosen, actions, onKeyDown }
}
