import { useQuery } from '@tanstack/react-query'
import type { LessonTask } from '@shared/contract/lessons'
import { trackWords } from '@shared/text/training-words'
import { useState } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { arrowMoves } from '../../ui/arrow-moves'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import classes from './lesson.module.css'

/** The tasks of the open lesson, each with how it stands on the book right now; arrows walk them, Enter shows a hint. */
export function LessonPage() {
  const text = useText()
  const say = text.lesson
  const { data, error, refetch } = useQuery(api.lessons.tasks.queryOptions({ input: {} }))
  const check: Action = {
    id: 'lesson.check',
    place: 'lesson',
    label: say.check,
    keys: 'F5',
    icon: 'check',
    perform: () => void refetch(),
  }
  useActions([check])
  if (data === undefined)
    return (
      <Page>
        <PageHeader title={say.title} />
        {error === null ? (
          <ProgressBar what={say.reading} done={0} total={0} />
        ) : (
          <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
        )}
      </Page>
    )
  const done = data.tasks.filter(({ state }) => state === 'done').length
  return (
    <Page>
      <PageHeader
        title={data.title}
        tags={<Tag tone="line">{trackWords[data.track]}</Tag>}
        sub={say.doneOf(done, data.tasks.length)}
        actions={<ActionButton action={check} />}
      />
      <p className={classes.about}>{data.about}</p>
      {done === data.tasks.length ? <Note tone="green">{say.finished}</Note> : null}
      <Sheet label={say.tasks} fill>
        <ol className={classes.tasks} onKeyDown={arrowMoves}>
          {data.tasks.map((task, at) => (
            <Task key={task.taskId} task={task} ordinal={at + 1} isFirst={at === 0} />
          ))}
        </ol>
      </Sheet>
    </Page>
  )
}

const toneOf = { open: 'plain', done: 'green', wrong: 'red' } as const
const iconOf = { open: 'clock', done: 'check', wrong: 'warn' } as const

function Task({ task, ordinal, isFirst }: { task: LessonTask; ordinal: number; isFirst: boolean }) {
  const say = useText().lesson
  const [isHinted, setHinted] = useState(false)
  const { text, hint, state, says } = task
  return (
    <li>
      <button
        type="button"
        data-arrow-stop
        autoFocus={isFirst}
        className={classes.task}
        aria-expanded={hint === '' ? undefined : isHinted}
        onClick={() => setHinted(!isHinted)}
      >
        <span className={classes.ordinal}>{ordinal}</span>
        <span className={classes.words}>
          <span>{text}</span>
          {state === 'done' ? null : <span className={classes.says}>{says}</span>}
          {isHinted && hint !== '' ? <span className={classes.hint}>{hint}</span> : null}
        </span>
        <Tag tone={toneOf[state]} icon={iconOf[state]}>
          {say.state[state]}
        </Tag>
      </button>
    </li>
  )
}
