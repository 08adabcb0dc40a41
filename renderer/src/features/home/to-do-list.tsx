import { useText } from '../../text/text'
import { arrowMoves } from '../../ui/arrow-moves'
import { KeyButton } from '../../ui/key-button'
import type { DueLine } from '../../ui/due-line'
import { Gap, Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import classes from './home.module.css'

/** What waits, overdue first. Arrows walk it, Enter opens the place that settles the line. */
export function ToDoList({ lines, onOpen }: { lines: readonly DueLine[]; onOpen: (path: string) => void }) {
  const say = useText().home.toDo
  const overdue = lines.filter(({ due }) => due?.tone === 'red').length
  const dated = lines.filter(({ due }) => due !== null).length - overdue
  const head = (
    <>
      {overdue === 0 ? null : <Tag tone="red">{say.overdueCount(overdue)}</Tag>}
      {dated === 0 ? null : <Tag tone="amber">{say.dueCount(dated)}</Tag>}
      <Gap />
      <KeyButton size="sm" label={say.all} keys="Alt F" onPress={() => onOpen('/calendar')} />
    </>
  )
  return (
    <Sheet fill title={say.title} aside={head}>
      {lines.length === 0 ? (
        <p className={classes.nothing}>{say.nothing}</p>
      ) : (
        <ul className={classes.toDo} aria-label={say.title} onKeyDown={arrowMoves}>
          {lines.map((line) => (
            <li key={line.key}>
              <button type="button" data-arrow-stop className={classes.task} onClick={() => onOpen(line.path)}>
                <span className={classes.taskWords}>
                  <b>{line.title}</b>
                  <span>{line.detail}</span>
                </span>
                {line.due === null ? null : (
                  <span className={classes.due}>
                    <Tag
                      tone={line.due.tone}
                      icon={line.due.tone === 'red' ? 'warn' : line.due.tone === 'amber' ? 'clock' : undefined}
                    >
                      {line.due.words}
                    </Tag>
                    <span>{line.due.day}</span>
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  )
}
