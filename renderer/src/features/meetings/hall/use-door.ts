import { type FoundAtDoor, findAtDoor } from '@shared/domain/hall/find'
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react'
import { useText } from '../../../text/text'
import type { DoorPerson, HallControl } from './hall-control'

/** How many of those found are shown at once. */
export const SHOWN = 8
/** A scanner types its line at once: when nothing more comes for so long, the card is whole. */
const SCAN_PAUSE_MS = 150

/** What the door says of the last deed. */
type Said = { words: string; tone: 'green' | 'red' }
type By = 'inPerson' | 'online'

/** What the door's field does: finding, letting in, letting go. */
export function useDoor(control: HallControl, onProxy: (giver: DoorPerson) => void) {
  const text = useText()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [said, setSaid] = useState<Said | null>(null)
  const found = findAtDoor(control.people, typed, { bookId: control.view.bookId })
  const admitted = useAdmission(control)
  const clear = () => {
    setTyped('')
    setAt(0)
  }
  const admit = (person: DoorPerson | undefined, by: By = 'inPerson') => {
    if (person === undefined && found.by === 'text') return
    clear()
    void admitted(found, person, by).then(setSaid)
  }
  const person = found.people[at]
  useScanPause(found.by === 'text' ? null : typed, () => admit(found.people[0]))
  const withPerson = (deed: (person: DoorPerson) => void) => {
    if (person === undefined) return setSaid({ words: text.hall.checkIn.chooseFirst, tone: 'red' })
    clear()
    deed(person)
  }
  const letGo = ({ code, name }: DoorPerson) =>
    void control
      .tell({ kind: 'left', voter: code })
      .then((told) => setSaid(told ? { words: text.hall.checkIn.went(name), tone: 'green' } : null))
  const press = (event: KeyboardEvent<HTMLInputElement>): boolean => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey) return false
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, Math.min(SHOWN, found.people.length) - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && typed !== '') admit(person, event.shiftKey ? 'online' : 'inPerson')
    else if (event.key === 'Escape' && typed !== '') clear()
    else if (event.key === 'F6' && !event.shiftKey) withPerson(onProxy)
    else if (event.key === 'F7') withPerson(letGo)
    else return false
    return true
  }
  const type = (value: string) => {
    setTyped(value)
    setAt(0)
    setSaid(null)
    control.forget()
  }
  return { typed, people: found.people, at, said, press, mark: setAt, type }
}

/** Lets somebody in, or takes them down as a guest where they have no vote; answers what the door says. */
function useAdmission(control: HallControl) {
  const say = useText().hall.checkIn
  return async (found: FoundAtDoor<DoorPerson>, person: DoorPerson | undefined, by: By): Promise<Said | null> => {
    if (person === undefined) return { words: found.by === 'other-book' ? say.otherBook : say.unknownCard, tone: 'red' }
    const { name, code, hamlet, entitled } = person
    const told = entitled
      ? await control.tell({ kind: 'arrived', voter: code, by })
      : await control.tell({ kind: 'guestArrived', name, from: code })
    if (!told) return null
    if (!entitled) return { words: say.guest(name), tone: 'green' }
    return { words: by === 'online' ? say.cameOnline(name) : say.came(name, code, hamlet), tone: 'green' }
  }
}

/** Takes a card when nothing more is typed for a moment: a scanner without an Enter of its own needs no key. */
function useScanPause(card: string | null, take: () => void): void {
  const takeNow = useEffectEvent(take)
  useEffect(() => {
    if (card === null) return
    const timer = setTimeout(() => takeNow(), SCAN_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [card])
}
