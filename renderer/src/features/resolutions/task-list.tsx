import { TextInput } from '@mantine/core'
import type { ResolutionTask } from '@shared/contract/meeting-resolutions'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { KeyButton } from '../../ui/key-button'
import { Note } from '../../ui/note'
import { Tag } from '../../ui/tag'
import { useToday } from '../../ui/use-today'
import classes from './resolutions.module.css'

type Props = { resolutionId: string; tasks: readonly ResolutionTask[]; blocked: string | null }

/** The tasks of a resolution with their history; one is given in the fields under them. */
export function TaskList({ resolutionId, tasks, blocked }: Props) {
  const say = useText().after.causes
  return (
    <>
      {tasks.length === 0 ? <p className={classes.quiet}>{say.taskNone}</p> : null}
      <ul className={classes.effects} aria-label={say.tasks}>
        {tasks.map((task) => (
          <TaskLine key={task.taskId} task={task} blocked={blocked} />
        ))}
      </ul>
      <GiveTask resolutionId={resolutionId} blocked={blocked} />
    </>
  )
}

function TaskLine({ task, blocked }: { task: ResolutionTask; blocked: string | null }) {
  const text = useText()
  const say = text.after.causes
  const today = useToday()
  const [note, setNote] = useState('')
  const command = useCommand(core.resolutions.stepTask)
  const step = (state: 'doing' | 'done' | 'dropped') =>
    void command.run({ taskId: task.taskId, date: today, state, note })
  const over = task.state === 'done' || task.state === 'dropped'
  return (
    <li className={classes.effect}>
      <div className={classes.effectHead}>
        <span>
          {[task.text, task.owner, task.dueOn === null ? '' : say.due(task.dueOn)].filter(Boolean).join(', ')}
        </span>
        <Tag tone={task.overdue ? 'red' : over ? 'green' : 'amber'}>
          {task.overdue ? say.overdue : say.taskState[task.state]}
        </Tag>
      </div>
      {task.steps.map(({ date, state, note: words, by }, at) => (
        <p key={`${date} ${at}`} className={classes.quiet}>
          {[formatCivilDate(date), isState(state) ? say.taskState[state] : state, words, by].filter(Boolean).join(', ')}
        </p>
      ))}
      {over ? null : (
        <div className={classes.more}>
          <TextInput
            label={say.note}
            value={note}
            maxLength={1000}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <div className={classes.effectHead}>
            <KeyButton label={say.taskDoing} size="sm" blocked={blocked} onPress={() => step('doing')} />
            <KeyButton label={say.taskDone} size="sm" blocked={blocked} onPress={() => step('done')} />
            <KeyButton label={say.taskDrop} size="sm" blocked={blocked} onPress={() => step('dropped')} />
          </div>
        </div>
      )}
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
    </li>
  )
}

const isState = (value: string): value is ResolutionTask['state'] =>
  value === 'open' || value === 'doing' || value === 'done' || value === 'dropped'

function GiveTask({ resolutionId, blocked }: { resolutionId: string; blocked: string | null }) {
  const text = useText()
  const say = text.after.causes
  const today = useToday()
  const [words, setWords] = useState('')
  const [owner, setOwner] = useState('')
  const [dueOn, setDueOn] = useState<string | null>(null)
  const command = useCommand(core.resolutions.giveTask)
  const give = async () => {
    if ((await command.run({ resolutionId, text: words, owner, dueOn })) === null) return
    setWords('')
    setOwner('')
    setDueOn(null)
  }
  return (
    <div className={classes.more}>
      <TextInput
        label={say.task}
        value={words}
        maxLength={1000}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <TextInput
        label={say.owner}
        value={owner}
        maxLength={200}
        onChange={(event) => setOwner(event.currentTarget.value)}
      />
      <DateInput label={say.dueOn} value={dueOn} onChange={setDueOn} today={today} />
      <KeyButton
        label={say.giveTask}
        size="sm"
        blocked={blocked ?? (words.trim() === '' ? say.missing : null)}
        loading={command.busy}
        onPress={() => void give()}
      />
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
    </div>
  )
}
