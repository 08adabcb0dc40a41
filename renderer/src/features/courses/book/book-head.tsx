import { formatCivilDate } from '@shared/domain/civil-date'
import { clockText } from '@shared/domain/clock'
import { testName } from '@shared/text/mark-shown'
import { hourKindLetters, hourKindWords, markKindWords } from '@shared/text/training-words'
import { useText } from '../../../text/text'
import classes from './book.module.css'
import type { BookColumn } from './book-columns'

/** The two lines of headings: groups of columns, and under them the day of each session and the short name of each test. */
export function BookHead({ columns, isShort }: { columns: readonly BookColumn[]; isShort: boolean }) {
  const say = useText().courses.book
  const groups = groupsOf(columns, isShort ? say.outcomes : say.marks)
  const derived = derivedKeys(isShort)
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.row}>
        <span role="columnheader" className={classes.ordinal} />
        <span role="columnheader" className={classes.name} />
        {groups.map(({ key, label, letters, count, width }) => (
          <span
            key={key}
            role="columnheader"
            aria-colspan={count}
            aria-label={label}
            className={classes.group}
            data-first
            data-narrow={width < WORDS || undefined}
            title={label}
            style={{ width }}
          >
            {width < WORDS ? letters : label}
          </span>
        ))}
        <span
          role="columnheader"
          aria-colspan={derived.length}
          className={classes.group}
          data-first
          style={{ width: derived.reduce((sum, key) => sum + FIGURE[key], 0) }}
        >
          {isShort ? say.attended : say.reached}
        </span>
        <span role="columnheader" className={classes.right}>
          {isShort ? say.outcome : say.right}
        </span>
      </div>
      <DaysAndTests columns={columns} derived={derived} />
    </div>
  )
}

type DaysAndTestsProps = { columns: readonly BookColumn[]; derived: ReturnType<typeof derivedKeys> }

/** The second line: the day of each session, the short name of each test, and of what follows from them. */
function DaysAndTests({ columns, derived }: DaysAndTestsProps) {
  const say = useText().courses.book
  return (
    <div role="row" aria-rowindex={2} className={classes.row}>
      <span role="columnheader" className={classes.ordinal}>
        {say.ordinal}
      </span>
      <span role="columnheader" className={classes.name}>
        {say.name}
      </span>
      {columns.map((column, at) => (
        <span
          key={column.key}
          role="columnheader"
          className={column.kind === 'session' ? classes.session : classes.mark}
          data-first={at === 0 || groupKey(column) !== groupKey(columns[at - 1]) || undefined}
          data-made-up={(column.kind === 'session' && column.session.makeUp) || undefined}
          title={titleOf(column, say.makeUp)}
        >
          {column.kind === 'session' ? column.session.date.slice(8) : say.short[column.mark](column.place)}
        </span>
      ))}
      {derived.map((key) => (
        <span
          key={key}
          role="columnheader"
          className={classes.figure}
          data-figure={key}
          data-first={key === 'theory' || undefined}
        >
          {say.derived[key]}
        </span>
      ))}
      <span role="columnheader" className={classes.right} />
    </div>
  )
}

/** What follows from what is written: of a short course attendance alone, it has no average and no mark. */
export function derivedKeys(isShort: boolean): readonly (keyof typeof FIGURE)[] {
  return isShort ? ['theory', 'practice'] : ['theory', 'practice', 'average', 'result']
}

/** As wide as `book.module.css` makes the columns. */
const SESSION = 24
const MARK = 36
const FIGURE = { theory: 46, practice: 46, average: 42, result: 54 }
/** The heading of a group needs as much for its words; a narrower group has its letters. */
const WORDS = 80

function groupKey(column: BookColumn | undefined): string {
  if (column === undefined) return ''
  return column.kind === 'session' ? column.session.kind : 'marks'
}

/** Neighbouring columns of one kind as one heading, with how wide they are together. */
function groupsOf(columns: readonly BookColumn[], marks: string) {
  const groups: { key: string; label: string; letters: string; count: number; width: number }[] = []
  for (const column of columns) {
    const key = groupKey(column)
    const width = column.kind === 'session' ? SESSION : MARK
    const last = groups.at(-1)
    if (last?.key === key) {
      last.count += 1
      last.width += width
    } else {
      const [label, letters] =
        column.kind === 'session'
          ? [capital(hourKindWords[column.session.kind]), hourKindLetters[column.session.kind]]
          : [marks, marks]
      groups.push({ key, label, letters, count: 1, width })
    }
  }
  return groups
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)
}

function titleOf(column: BookColumn, makeUp: string): string {
  if (column.kind === 'mark')
    return capital(column.mark === 'outcome' ? testName(column.place) : markKindWords[column.mark])
  const { date, startMinute, minutes, kind, makeUp: isMakeUp, room } = column.session
  const time = `${clockText(startMinute)}–${clockText(Math.min(1439, startMinute + minutes))}`
  return [formatCivilDate(date), time, hourKindWords[kind], isMakeUp ? makeUp : '', room]
    .filter((one) => one !== '')
    .join(', ')
}
