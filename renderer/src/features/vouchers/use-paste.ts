import { useState } from 'react'
import { useText } from '../../text/text'
import type { Draft } from './draft'
import { insertLines, MOST_LINES } from './draft-edits'
import { pastedLines } from './pasted-lines'
import type { Entry } from './use-entry'

/** What the last paste did: rows taken, to be taken back as long as nothing else was typed, or why nothing was. */
export type PasteResult =
  | { kind: 'done'; count: number; before: Draft; after: Draft }
  | { kind: 'refused'; why: string }

export type Paste = {
  result: PasteResult | null
  take: (table: string, key: number) => void
  undo: () => void
  forget: () => void
}

/** Pasting a table from Excel into the lines: all rows or none; what could not be read is marked where it stands. */
export function usePaste(entry: Entry): Paste {
  const say = useText().vouchers.paste
  const { store, facts, go } = entry
  const [result, setResult] = useState<PasteResult | null>(null)
  return {
    result,
    take: (table, key) => {
      const before = store.get()
      const usual = facts.kind(before.kind)
      const usualSide = usual?.debit ? 'debit' : usual?.credit ? 'credit' : null
      const lines = pastedLines(table, { ...facts, usualSide })
      if (lines === null) return setResult({ kind: 'refused', why: say.unknown })
      const after = insertLines(before, key, lines)
      if (after === null) return setResult({ kind: 'refused', why: say.tooMany(MOST_LINES) })
      store.edit(() => after)
      setResult({ kind: 'done', count: lines.length, before, after })
      const last = after.lines.find((line) => !before.lines.includes(line))
      if (last !== undefined) go({ key: last.key, field: 'description' })
    },
    undo: () => {
      if (result?.kind !== 'done') return
      store.edit((draft) => ({ ...draft, lines: result.before.lines }))
      setResult(null)
      const [first] = result.before.lines
      if (first !== undefined) go({ key: first.key, field: 'description' })
    },
    forget: () => setResult(null),
  }
}
