import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { useText } from '../../text/text'
import { isBlankLine } from './draft'
import { addLine } from './draft-edits'
import { EntryLine } from './entry-line'
import { EntryLineFields } from './entry-line-fields'
import { type LinePlace, lineBeside, stepFrom } from './entry-order'
import { placeOfId } from './entry-place'
import { isTable } from './paste-table'
import type { Entry } from './use-entry'
import classes from './entry.module.css'

export type EntryGridProps = {
  entry: Entry
  /** F9 on a party's field: add the one that was typed. */
  onAddParty: (typed: string, place: LinePlace) => void
  /** A table was pasted on a line. */
  onTable: (text: string, key: number) => void
}

/**
 * The lines of an entry. The line one stands in has its fields open, the others are plain; Enter passes what must be filled,
 * Tab every field, the arrows keep to the column.
 */
export function EntryGrid({ entry, onAddParty, onTable }: EntryGridProps) {
  const say = useText().vouchers.entry
  const { draft, line, arrived } = entry
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    body.current?.querySelector('[data-now]')?.scrollIntoView({ block: 'nearest' })
  }, [line.key, draft.lines.length])
  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (!isTable(pasted)) return
    event.preventDefault()
    onTable(pasted, placeOfId(event.target instanceof HTMLElement ? event.target.id : '')?.key ?? line.key)
  }
  return (
    <div className={classes.lines} role="grid" aria-label={say.lines} aria-rowcount={draft.lines.length + 1}>
      <div role="row" className={classes.linesHead} aria-rowindex={1}>
        <span role="columnheader">#</span>
        <span role="columnheader">{say.columns.description}</span>
        <span role="columnheader">{say.columns.debit}</span>
        <span role="columnheader">{say.columns.credit}</span>
        <span role="columnheader">{say.columns.party}</span>
        <span role="columnheader" data-figure>
          {say.columns.amount}
        </span>
      </div>
      <div
        ref={body}
        role="rowgroup"
        className={classes.linesBody}
        onKeyDown={(event) => pressInLines(event, entry)}
        onFocus={(event) => arrived(placeOfId(event.target.id))}
        onPaste={onPaste}
      >
        {draft.lines.map((one, i) =>
          one.key === line.key ? (
            <EntryLineFields key={one.key} entry={entry} number={i + 1} onAddParty={onAddParty} />
          ) : (
            <EntryLine
              key={one.key}
              line={one}
              number={i + 1}
              facts={entry.facts}
              wrong={wrongFields(entry, one.key)}
              onGo={entry.go}
            />
          ),
        )}
        <div className={classes.nextLine}>
          <span>{draft.lines.length + 1}</span>
          {say.nextLine}
        </div>
      </div>
    </div>
  )
}

function wrongFields(entry: Entry, key: number): string {
  return entry.lacks.flatMap((lack) => (lack.key === key && lack.tone === 'wrong' ? lack.field : [])).join(' ')
}

function pressInLines(event: KeyboardEvent<HTMLDivElement>, entry: Entry): void {
  if (event.defaultPrevented || event.nativeEvent.isComposing) return
  if (event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLInputElement)) return
  const at = placeOfId(event.target.id)
  if (at === null || at.key === null) return
  const { key } = event
  if (key === 'Enter' || key === 'Tab') {
    if (step(entry, at, { back: event.shiftKey, everything: key === 'Tab' })) event.preventDefault()
  } else if ((key === 'ArrowDown' || key === 'ArrowUp') && !event.shiftKey) {
    const beside = lineBeside(entry.store.get().lines, at, key === 'ArrowDown' ? 1 : -1)
    event.preventDefault()
    if (beside !== null) entry.go(beside)
  } else if (key === 'F2') {
    event.preventDefault()
    event.target.setSelectionRange(event.target.value.length, event.target.value.length)
  }
}

/** One step by Enter or Tab; false where Tab leaves the lines by itself. */
function step(entry: Entry, at: LinePlace, how: { back: boolean; everything: boolean }): boolean {
  const { store, go, facts } = entry
  const next = stepFrom(store.get().lines, at, how, facts.wantsParty)
  if (typeof next !== 'string') go(next)
  else if (how.everything) return false
  else if (next === 'before') go({ key: null, field: 'attachments' })
  else {
    const last = store.get().lines.at(-1)
    // Enter on an empty last line would only make another empty one.
    if (last !== undefined && isBlankLine(last)) return true
    store.edit(addLine)
    const added = store.get().lines.at(-1)
    if (added !== undefined) go({ key: added.key, field: 'description' })
  }
  return true
}
