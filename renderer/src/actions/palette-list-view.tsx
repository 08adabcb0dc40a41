import { useEffect, useRef } from 'react'
import { Icon } from '../ui/icon'
import { KeyHint } from '../ui/key-hint'
import { MatchedText } from '../ui/matched-text'
import type { PaletteGroup, PaletteItem } from './palette-list'
import classes from './palette.module.css'

export type PaletteListProps = {
  id: string
  groups: readonly PaletteGroup[]
  /** What the matches are underlined by. */
  words: string
  /** The marked line, counted over all groups. */
  marked: number
  onMark: (place: number) => void
  onRun: (item: PaletteItem) => void
}

/** The id of a line, for aria-activedescendant. */
export function paletteItemId(listId: string, place: number): string {
  return `${listId}-${place}`
}

/** The place of a group's first line, counted over all groups. */
function firstPlace(groups: readonly PaletteGroup[], at: number): number {
  return groups.slice(0, at).reduce((sum, group) => sum + group.items.length, 0)
}

/** The hits of the palette in their groups. */
export function PaletteList({ id, groups, words, marked, onMark, onRun }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [marked])
  return (
    <div ref={list} id={id} role="listbox" className={classes.list} onMouseDown={(event) => event.preventDefault()}>
      {groups.map((group, at) => (
        <div key={group.id} role="group" aria-label={group.label}>
          <h3 className={classes.group} aria-hidden="true">
            {group.label}
          </h3>
          {group.items.map((item, i) => {
            const here = firstPlace(groups, at) + i
            return (
              <div
                key={item.id}
                id={paletteItemId(id, here)}
                role="option"
                aria-selected={here === marked}
                className={classes.item}
                onMouseMove={() => onMark(here)}
                onClick={() => onRun(item)}
              >
                <Icon name={item.icon} />
                <span className={classes.title}>
                  <MatchedText text={item.title} query={words} />
                  {item.code === undefined ? null : (
                    <span className={classes.code}>
                      <MatchedText text={item.code} query={words} />
                    </span>
                  )}
                </span>
                <span className={classes.detail}>{item.detail}</span>
                <span className={classes.end}>
                  <LineEnd item={item} quick={group.id === 'with-first' ? i + 1 : null} marked={here === marked} />
                </span>
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

/** The right end of a line: its amount, its key, or Enter on the marked one. */
function LineEnd({ item, quick, marked }: { item: PaletteItem; quick: number | null; marked: boolean }) {
  if (item.figure !== undefined) return <b>{item.figure}</b>
  if (quick !== null && quick <= 9) return <KeyHint keys={`Ctrl ${quick}`} />
  if (item.keys !== undefined) return <KeyHint keys={item.keys} />
  return marked ? <KeyHint keys="Enter" /> : null
}
