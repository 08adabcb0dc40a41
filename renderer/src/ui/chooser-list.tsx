import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useEffect, useRef } from 'react'
import type { ChooserOption } from './chooser-index'
import { MatchedText } from './matched-text'
import classes from './chooser.module.css'

const ROW = 34
const SHOWN = 8

/** How many rows the list shows at once; PageUp and PageDown move by as many. */
export const CHOOSER_PAGE = SHOWN

export type ChooserListProps = {
  id: string
  label: string
  options: readonly ChooserOption[]
  query: string
  active: number
  onHover: (place: number) => void
  onTake: (option: ChooserOption) => void
  /** What stands when nothing was found. */
  nothing: string
  foot: ReactNode
}

/** The id of the option at `place`, for aria-activedescendant. */
export function choiceId(listId: string, place: number): string {
  return `${listId}-${place}`
}

/** The list under a chooser's field: code, name with the match underlined, reason at the right, keys at the foot. */
export function ChooserList({ id, label, options, query, active, onHover, onTake, nothing, foot }: ChooserListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: options.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 6,
    initialRect: { width: 0, height: ROW * SHOWN },
  })
  useEffect(() => {
    if (active >= 0) rows.scrollToIndex(active)
  }, [active, rows])
  return (
    <div className={classes.list} onMouseDown={(event) => event.preventDefault()}>
      <div
        ref={scroller}
        className={classes.scroller}
        style={{ height: Math.min(Math.max(options.length, 1), SHOWN) * ROW }}
      >
        {options.length === 0 ? <p className={classes.nothing}>{nothing}</p> : null}
        <div id={id} role="listbox" aria-label={label} style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map((row) => {
            const option = options[row.index]
            if (option === undefined) return null
            const blocked = option.blocked !== undefined
            return (
              <div
                key={option.code}
                id={choiceId(id, row.index)}
                role="option"
                aria-selected={row.index === active}
                aria-disabled={blocked || undefined}
                aria-posinset={row.index + 1}
                aria-setsize={options.length}
                className={classes.option}
                style={{ transform: `translateY(${row.start}px)` }}
                onMouseMove={() => onHover(row.index)}
                onClick={() => onTake(option)}
              >
                <b>
                  <MatchedText text={option.code} query={query} />
                </b>
                <span className={classes.name}>
                  <MatchedText text={option.name} query={query} />
                </span>
                <span className={classes.reason}>{option.blocked ?? option.reason}</span>
              </div>
            )
          })}
        </div>
      </div>
      <div className={classes.foot}>{foot}</div>
    </div>
  )
}
