import type { TakenPacket } from '@shared/contract/hub/packets'
import { formatDong } from '@shared/domain/money'
import { useEffect, useRef, useState } from 'react'
import { failureWords } from '../../../client/failure-words'
import { freshId } from '../../../client/fresh-id'
import { hub } from '../../../client/hub-client'
import { useText } from '../../../text/text'
import { showNote } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'

/** What became of a packet, its reasons in words: in `column` the place in the packet that a reason speaks of. */
export type IntakeRow = Omit<TakenPacket, 'errors'> & { reasons: readonly { column: string | null; message: string }[] }

export type IntakeProgress = { file: string; done: number; total: number }

/** Packets taken in one after the other, each whole in itself: stopping waits for the one that is being written. */
export function useIntake() {
  const text = useText()
  const say = text.hubIntake
  const { form, change } = useKeptForm<{ rows: readonly IntakeRow[] }>('hub.intake', { rows: [] })
  const [progress, setProgress] = useState<IntakeProgress | null>(null)
  const stop = useRef(false)
  // Who leaves the place stops what is not begun yet; what was taken stays in the list.
  useEffect(() => () => void (stop.current = true), [])
  const taken = async (file: File): Promise<IntakeRow> => {
    try {
      const { packets } = await hub.packets.takeMany({ id: freshId(), files: [file] })
      const [packet] = packets
      if (packet === undefined) throw new Error('The hub said nothing of a packet.')
      const { errors, ...row } = packet
      return { ...row, reasons: errors }
    } catch (error) {
      const reasons = failureWords(error, text.failure).map((message) => ({ column: null, message }))
      return { ...NOTHING, file: file.name, reasons }
    }
  }
  const take = async (files: readonly File[] | null) => {
    if (files === null || progress !== null) return
    if (files.length === 0) return showNote(say.noPackets)
    stop.current = false
    const found: IntakeRow[] = []
    for (const [done, file] of files.entries()) {
      if (stop.current) {
        showNote(say.stopped(formatDong(done), formatDong(files.length)))
        break
      }
      setProgress({ file: file.name, done, total: files.length })
      found.push(await taken(file))
      change({ rows: [...found, ...form.rows] })
    }
    setProgress(null)
  }
  return {
    rows: form.rows,
    progress,
    take: (files: Promise<readonly File[] | null>) => void files.then(take),
    stop: () => void (stop.current = true),
    clear: () => change({ rows: [] }),
  }
}

const NOTHING = {
  file: '',
  outcome: 'refused',
  sha256: '',
  kind: '',
  sender: '',
  report: null,
  isReplacement: false,
} as const

export type IntakeState = ReturnType<typeof useIntake>
