import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { HallView } from '@shared/contract/hall'
import type { RecordedEvent } from '@shared/contract/hall-events'
import { type DoorList, doorList } from '@shared/domain/hall/find'
import { foldHall, refusalsOf } from '@shared/domain/hall/fold'
import type { Hall } from '@shared/domain/hall/scene'
import type { HallState } from '@shared/domain/hall/state'
import { useEffect, useMemo, useState } from 'react'
import type { z } from 'zod'
import { api, core, newId } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { eventWords } from './event-words'
import { type Ahead, HallQueue, type QueueEvents } from './hall-queue'
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
  /** Runs another command of the hall in the same way; `words` name it. */
  run: (words: string, call: (id: string) => Promise<unknown>) => Promise<boolean>
  queue: HallQueue
  /** How many deeds are not shown yet. */
  unseen: number
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
  const { queue, unseen, error, forget } = useHallQueue(meetingId)
  const [paperTime, setPaperTime] = useState<string | null>(null)
  const view = query.data
  useOthersDeeds(meetingId, view, unseen)
  const folded = useMemo(() => (view === undefined ? null : foldView(view)), [view])
  if (view === undefined || folded === null) return { control: null, error: query.error }
  const run = (words: string, call: (id: string) => Promise<unknown>, ahead: Ahead = null): Promise<boolean> =>
    queue.add({
      words,
      ahead,
      call: async () => {
        try {
          await call(newId())
          return null
        } catch (failure) {
          return failureWords(failure, text.failure).join(' ')
        }
      },
    })
  const timed = (event: ToldEvent): ToldEvent =>
    paperTime === null ? event : { ...event, happenedAt: instantOn(view.heldOn, paperTime) }
  const control: HallControl = {
    view,
    ...folded,
    run,
    tell: (event) =>
      run(
        eventWords(event, { view, nameOf: folded.nameOf }, text),
        (id) => core.hall.record({ id, meetingId, event: timed(event) }),
        aheadOf[event.kind] ?? null,
      ),
    possible: (event) => refusalsOf(folded.hall, folded.state, event).length === 0,
    queue,
    unseen,
    busy: unseen > 0,
    error,
    forget,
    paperTime,
    setPaperTime,
  }
  return { control, error: null }
}

/** One person at the door has nothing to do with the next, and the counts of a vote are told all four together. */
const aheadOf: Partial<Record<ToldEvent['kind'], Ahead>> = {
  arrived: 'door',
  guestArrived: 'door',
  left: 'door',
  motionCounted: 'counts',
}

const LOOK_EVERY_MS = 1000

/** Reads the hall again when another screen has written in it; while this one writes, it reads by itself. */
function useOthersDeeds(meetingId: string, view: HallView | undefined, unseen: number): void {
  const client = useQueryClient()
  const { data } = useQuery(
    api.hall.revision.queryOptions({
      input: { meetingId },
      refetchInterval: LOOK_EVERY_MS,
      refetchIntervalInBackground: true,
    }),
  )
  const behind =
    view !== undefined && data != null && (data.told !== view.events.length || data.stage !== view.meeting.stage)
  useEffect(() => {
    if (!behind || unseen > 0) return
    void client.invalidateQueries({ queryKey: api.hall.state.queryKey({ input: { meetingId } }) })
    void client.invalidateQueries({ queryKey: api.meetings.get.queryKey({ input: { meetingId } }) })
  }, [behind, unseen, client, meetingId, data?.told])
}

/** The deeds of a hall in their order, how many are on their way, and what was refused last. */
function useHallQueue(meetingId: string) {
  const text = useText()
  const client = useQueryClient()
  const [unseen, setUnseen] = useState(0)
  const [error, setError] = useState<string | null>(null)
  const on: QueueEvents = {
    changed: setUnseen,
    // What a command makes stale is being read already: it is waited for, not read twice. The page is told a moment after.
    read: async () => {
      const queryKey = api.hall.state.queryKey({ input: { meetingId } })
      await client.refetchQueries({ queryKey, exact: true }, { cancelRefetch: false })
      await new Promise((told) => setTimeout(told, 0))
    },
    refused: (why, dropped) => setError(dropped.length === 0 ? why : `${why} ${text.hall.dropped(dropped.join(', '))}`),
    kept: () => setError(null),
  }
  const [queue] = useState(() => new HallQueue(on))
  useEffect(() => {
    queue.listen(on)
  })
  return { queue, unseen, error, forget: () => setError(null) }
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
