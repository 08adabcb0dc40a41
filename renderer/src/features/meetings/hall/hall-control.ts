import { useQuery } from '@tanstack/react-query'
import type { HallView } from '@shared/contract/hall'
import type { RecordedEvent } from '@shared/contract/hall-events'
import { type DoorList, doorList } from '@shared/domain/hall/find'
import { foldHall, refusalsOf } from '@shared/domain/hall/fold'
import type { Hall } from '@shared/domain/hall/scene'
import type { HallState } from '@shared/domain/hall/state'
import { useMemo, useRef, useState } from 'react'
import type { z } from 'zod'
import { api, core, newId } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { instantOn } from './hall-time'

/** What the page tells the core. */
export type ToldEvent = z.input<typeof RecordedEvent>
/** Somebody at the door; `entitled` false for one who has no vote here. */
export type DoorPerson = { code: string; name: string; hamlet: string; entitled: boolean }

/** A hall as its view uses it: what the core has kept, its fold, and the one way to tell something further. */
export type HallControl = {
  view: HallView
  hall: Hall
  state: HallState
  people: DoorList<DoorPerson>
  /** The name of a member by code; the code itself where nobody is known. */
  nameOf: (code: string) => string
  /** Tells one event and waits until it is on disk; false when it was refused, and `error` says why. */
  tell: (event: ToldEvent) => Promise<boolean>
  /** Whether an event could happen now. */
  possible: (event: ToldEvent) => boolean
  /** Runs another command of the hall in the same way. */
  run: (call: (id: string) => Promise<unknown>) => Promise<boolean>
  busy: boolean
  error: string | null
  forget: () => void
  /** The time of day of what was written by hand, '08:47', which each event carries while it is set. */
  paperTime: string | null
  setPaperTime: (time: string | null) => void
}

/** Reads a hall and keeps it folded; null while it is read or when it cannot be. */
export function useHall(meetingId: string): { control: HallControl | null; error: unknown } {
  const query = useQuery(api.hall.state.queryOptions({ input: { meetingId } }))
  const text = useText()
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const [pending, setPending] = useState(0)
  const [error, setError] = useState<string | null>(null)
  const [paperTime, setPaperTime] = useState<string | null>(null)
  const view = query.data
  const folded = useMemo(() => (view === undefined ? null : foldView(view)), [view])
  if (view === undefined || folded === null) return { control: null, error: query.error }
  const runNow = async (call: (id: string) => Promise<unknown>): Promise<boolean> => {
    try {
      await call(newId())
      setError(null)
      return true
    } catch (failure) {
      setError(failureWords(failure, text.failure).join(' '))
      return false
    } finally {
      setPending((count) => count - 1)
    }
  }
  // One after another, in the order of the keys: a count that is typed later must not be kept earlier.
  const run = (call: (id: string) => Promise<unknown>): Promise<boolean> => {
    setPending((count) => count + 1)
    const told = queue.current.then(() => runNow(call))
    queue.current = told
    return told
  }
  const timed = (event: ToldEvent): ToldEvent =>
    paperTime === null ? event : { ...event, happenedAt: instantOn(view.heldOn, paperTime) }
  const control: HallControl = {
    view,
    ...folded,
    run,
    tell: (event) => run((id) => core.hall.record({ id, meetingId, event: timed(event) })),
    possible: (event) => refusalsOf(folded.hall, folded.state, event).length === 0,
    busy: pending > 0,
    error,
    forget: () => setError(null),
    paperTime,
    setPaperTime,
  }
  return { control, error: null }
}

function foldView(view: HallView): Pick<HallControl, 'hall' | 'state' | 'people' | 'nameOf'> {
  const { voters, rules, itemIds, events } = view
  const hall: Hall = { voters, rules, itemIds, events }
  const everybody: DoorPerson[] = [
    ...voters.map(({ code, name, hamlet }) => ({ code, name, hamlet, entitled: true })),
    ...view.others.map((one) => ({ ...one, entitled: false })),
  ]
  const names = new Map(everybody.map(({ code, name }) => [code, name]))
  return { hall, state: foldHall(hall), people: doorList(everybody), nameOf: (code) => names.get(code) ?? code }
}
