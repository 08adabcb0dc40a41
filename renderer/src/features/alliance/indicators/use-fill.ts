import type { ListedFigure } from '@shared/contract/indicators'
import type { DateRange } from '@shared/domain/period'
import { useRef, useState } from 'react'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { entryText, readIndicatorEntry } from './indicator-entry'
import { type IndicatorRow, isFilledIn, nextToFill } from './indicator-rows'

export type Fill = {
  /** The code of the figure whose field is open, and what stands in it. */
  open: { code: string; typed: string } | null
  /** Whether what stands in it cannot be read as its unit. */
  isFaulty: boolean
  /** Why the last one could not be kept. */
  error: unknown
  begin: (row: IndicatorRow | undefined, typed?: string) => void
  type: (typed: string) => void
  /** Keeps what stands in the field and opens the next that is filled in (1), or the one before (-1). */
  keep: (step: 1 | -1) => void
  /** The field lost the keys to something else: what stands in it is kept, and nothing else takes them. */
  leave: (code: string) => void
  drop: () => void
}

/** The one open field of the grid: what people declare is kept with Enter, which opens the next. Nothing typed confirms what is offered. */
export function useFill(
  rows: readonly IndicatorRow[],
  period: DateRange,
  { today, onAt, onDone }: { today: string; onAt: (key: string) => void; onDone: () => void },
): Fill {
  const [open, setOpen] = useState<Fill['open']>(null)
  const [isFaulty, setFaulty] = useState(false)
  const handled = useRef<string | null>(null)
  const declare = useCommand(core.indicators.declare)
  const begin: Fill['begin'] = (row, typed) => {
    if (!isFilledIn(row)) return
    handled.current = null
    setFaulty(false)
    declare.reset()
    const { code, unit, value, text } = row.figure
    setOpen({ code, typed: typed ?? entryText(unit, value, text) })
    onAt(row.key)
  }
  const close = () => {
    handled.current = open?.code ?? null
    setOpen(null)
    setFaulty(false)
  }
  /** Whether it could be kept: sends what is new. */
  const send = (row: IndicatorRow | undefined): boolean => {
    if (open === null || !isFilledIn(row)) return true
    const given = meaning(row.figure, open.typed, today)
    setFaulty(given === 'fault')
    if (given === 'fault') return false
    if (given !== 'same') void declare.run({ ...period, figures: [{ code: open.code, ...given }] })
    return true
  }
  const own = () => rows.find(({ key }) => key === open?.code)
  const keep: Fill['keep'] = (step) => {
    const row = own()
    if (!send(row)) return
    const next = row === undefined ? null : nextToFill(rows, row.key, step)
    close()
    if (next === null) onDone()
    else begin(rows.find(({ key }) => key === next))
  }
  return {
    open,
    isFaulty,
    error: declare.error,
    begin,
    type: (typed) => {
      setFaulty(false)
      setOpen((now) => (now === null ? now : { ...now, typed }))
    },
    keep,
    leave: (code) => {
      // A field that closed by its own key is gone from the page, which says so too.
      if (open?.code === code && handled.current !== code && send(own())) close()
    },
    drop: () => {
      close()
      onDone()
    },
  }
}

type Given = { value: number | null; text: string | null }

/** What a field comes to: the same as before, something new, nothing any more; left empty it takes what an earlier period offers. */
function meaning(
  { unit, value, text, proposed, isDeclared }: ListedFigure,
  typed: string,
  today: string,
): Given | 'same' | 'fault' {
  const entry = readIndicatorEntry(unit, typed, today)
  if (entry.kind === 'fault') return 'fault'
  if (entry.kind === 'value')
    return entry.value === value && entry.text === text && isDeclared
      ? 'same'
      : { value: entry.value, text: entry.text }
  if (proposed !== null) return { value: proposed.value, text: proposed.text }
  return isDeclared ? { value: null, text: null } : 'same'
}
