import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClassBookLine } from '@shared/contract/class-book'
import type { Session } from '@shared/contract/courses'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useEffect, useEffectEvent, useState } from 'react'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { SidePanel } from '../../../ui/side-panel'
import { findByCard } from './find-by-card'
import type { Letters } from './use-letters'

/** A scanner types its line at once: when nothing more comes for so long, the card is whole. */
const SCAN_PAUSE_MS = 150
/** As long as a scanner's line is at least; a code typed by hand waits for Enter. */
const SCAN_LENGTH = 12

export type ScanPanelProps = {
  session: Session
  lines: readonly ClassBookLine[]
  letters: Letters
  /** Moves the cursor to whoever came. */
  onFound: (row: number) => void
  onDone: () => void
}

/** Cards scanned one after the other: each marks its learner present in the session at the cursor. */
export function ScanPanel({ session, lines, letters, onFound, onDone }: ScanPanelProps) {
  const say = useText().courses.book.scan
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState<{ words: string; tone: 'green' | 'red' } | null>(null)
  const { data } = useQuery(api.book.info.queryOptions({ input: {} }))
  const take = () => {
    const text = typed.trim()
    setTyped('')
    if (text === '' || data === undefined) return
    const line = findByCard(lines, text, data.bookId)
    if (line === undefined) return setSaid({ words: say.unknown(text), tone: 'red' })
    onFound(lines.indexOf(line))
    if (line.leftOn !== null && line.leftOn <= session.date) return setSaid({ words: say.left(line.name), tone: 'red' })
    if (letters.letterOf(line, session.sessionId).mark !== 'present')
      letters.write([{ sessionId: session.sessionId, enrolmentId: line.enrolmentId, mark: 'present' }])
    setSaid({ words: say.came(line.name), tone: 'green' })
  }
  useScanPause(typed.startsWith('HTX1:') && typed.length >= SCAN_LENGTH ? typed : null, take)
  const there = lines.filter((line) => letters.letterOf(line, session.sessionId).mark === 'present').length
  return (
    <SidePanel
      title={say.title(formatCivilDate(session.date))}
      aside={say.count(there, lines.filter(({ leftOn }) => leftOn === null).length)}
      foot={<KeyButton label={say.done} keys="Esc" onPress={onDone} />}
    >
      <TextInput
        autoFocus
        label={say.field}
        description={say.way}
        value={typed}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget: { value } }) => setTyped(value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
          else if (event.key === 'Escape') onDone()
          else return
          event.preventDefault()
        }}
      />
      {said === null ? null : (
        <Note tone={said.tone} urgent>
          {said.words}
        </Note>
      )}
    </SidePanel>
  )
}

function useScanPause(card: string | null, take: () => void): void {
  const takeNow = useEffectEvent(take)
  useEffect(() => {
    if (card === null) return
    const timer = setTimeout(() => takeNow(), SCAN_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [card])
}
