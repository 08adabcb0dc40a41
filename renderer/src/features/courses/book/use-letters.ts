import type { ClassBookLine } from '@shared/contract/class-book'
import type { AttendanceMark } from '@shared/domain/training'
import { useEffect, useRef, useState } from 'react'
import { core, newId } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { showFault } from '../../../ui/toast'
import { wantsReason } from './council-sat'

/** A letter to be written; null takes one back. `minutes` where somebody was there for a part only. */
export type LetterEntry = {
  sessionId: string
  enrolmentId: string
  mark: AttendanceMark | null
  minutes?: number | null
  note?: string
}

/** `minutes` where somebody is there for a part, or the part is being written; null for a whole session. */
type Shown = { mark: AttendanceMark | null; minutes: number | null; waits: boolean }

const keyOf = ({ sessionId, enrolmentId }: { sessionId: string; enrolmentId: string }) => `${sessionId} ${enrolmentId}`

/**
 * Writes letters in the order in which they were typed, however fast: each wish is one command, sent when the one before is on disk. A
 * letter shows at once in grey, and plainly when it is written; one that is refused goes away again and says why. `readAt` is when the
 * grid was last read: what it then holds needs no help any more. `onUnsaid` takes what the council's sitting lets through with a reason alone.
 */
export function useLetters(readAt: number, onUnsaid: (entries: readonly LetterEntry[]) => void) {
  const { failure } = useText()
  const [typed, setTyped] = useState<ReadonlyMap<string, Shown>>(new Map())
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const pending = useRef(0)
  useEffect(() => {
    if (pending.current === 0) setTyped((now) => (now.size === 0 ? now : new Map()))
  }, [readAt])
  const show = (entries: readonly LetterEntry[], shown: (entry: LetterEntry) => Shown | null) =>
    setTyped((now) => {
      const next = new Map(now)
      for (const entry of entries) {
        const value = shown(entry)
        if (value === null) next.delete(keyOf(entry))
        else next.set(keyOf(entry), value)
      }
      return next
    })
  const write = (entries: readonly LetterEntry[], reason = '') => {
    if (entries.length === 0) return
    show(entries, ({ mark, minutes = null }) => ({ mark, minutes, waits: true }))
    pending.current += 1
    const sent = entries.map((entry) => ({ minutes: null, note: '', ...entry }))
    last.current = last.current
      .then(() => core.classBook.attend({ id: newId(), entries: sent, reason }))
      .then(() => show(entries, ({ mark, minutes = null }) => ({ mark, minutes, waits: false })))
      .catch((error: unknown) => {
        show(entries, () => null)
        if (wantsReason(error)) onUnsaid(entries)
        else showFault(failureWords(error, failure).join(' '))
      })
      .finally(() => (pending.current -= 1))
  }
  /** What a cell shows: the letter that was typed, else the one that stands. */
  const letterOf = (line: ClassBookLine, sessionId: string): Shown => {
    const shown = typed.get(keyOf({ sessionId, enrolmentId: line.enrolmentId }))
    if (shown !== undefined) return shown
    const stands = line.attended.find((one) => one.sessionId === sessionId)
    return { mark: stands?.mark ?? null, minutes: stands?.minutes ?? null, waits: false }
  }
  return { write, letterOf }
}

export type Letters = ReturnType<typeof useLetters>
