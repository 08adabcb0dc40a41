import type { DueItem } from '@shared/contract/calendar'
import { useEffect, useRef } from 'react'
import { useText } from '../../text/text'
import { arrowMoves } from '../../ui/arrow-moves'
import { type DueLine, dueLines } from '../../ui/due-line'
import { KeyNote } from '../../ui/key-hint'
import { Gap, Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import classes from './calendar.module.css'
import { dueGroups, monthOfGroup } from './calendar-groups'

type DueSheetProps = { items: readonly DueItem[]; today: string; onOpen: (path: string) => void }

/** The things by month. Arrows walk all of them, Enter opens the place that settles the one one stands at. */
export function DueSheet({ items, today, onOpen }: DueSheetProps) {
  const text = useText()
  const say = text.calendar
  const room = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Whoever comes here by a key walks on at once; whoever is typing elsewhere is left alone.
    if (document.activeElement === document.body || document.activeElement?.tagName === 'MAIN')
      room.current?.querySelector<HTMLElement>('[data-arrow-stop]')?.focus()
  }, [])
  const titleOf = (id: string) =>
    id === 'overdue' ? say.overdue : id === 'open' ? say.noDay : say.month(monthOfGroup(id))
  return (
    <Sheet
      fill
      title={say.list}
      aside={
        <>
          <Gap />
          <KeyNote keys="↑ ↓" apart>
            {say.walk}
          </KeyNote>
          <KeyNote keys="Enter">{say.open}</KeyNote>
        </>
      }
    >
      <div ref={room} className={classes.room} onKeyDown={arrowMoves}>
        {dueGroups(items).map(({ id, items: rows }) => (
          <section key={id} aria-label={titleOf(id)}>
            <h3 className={classes.group} data-overdue={id === 'overdue' || undefined}>
              {titleOf(id)}
              <span>{say.count(rows.length)}</span>
            </h3>
            <ul>
              {dueLines(rows, today, text.due).map((line) => (
                <li key={line.key}>
                  <DueRow line={line} onOpen={onOpen} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  )
}

/** One thing: its day, what it is, whose, by which article, and how it stands. */
function DueRow({ line, onOpen }: { line: DueLine; onOpen: (path: string) => void }) {
  const say = useText()
  const { title, detail, owner, basis, due } = line
  return (
    <button type="button" data-arrow-stop className={classes.row} onClick={() => onOpen(line.path)}>
      <span className={classes.day}>{due === null ? '–' : due.day}</span>
      <span className={classes.what}>
        <b>{title}</b>
        <span>{detail}</span>
      </span>
      <span className={classes.owner}>{owner}</span>
      <span className={classes.basis}>{basis}</span>
      <span className={classes.state}>
        {due === null ? (
          <Tag>{say.due.noDay}</Tag>
        ) : (
          <Tag
            tone={due.tone}
            icon={
              due.tone === 'red' ? 'warn' : due.tone === 'amber' ? 'clock' : due.tone === 'green' ? 'check' : undefined
            }
          >
            {due.words}
          </Tag>
        )}
      </span>
    </button>
  )
}
