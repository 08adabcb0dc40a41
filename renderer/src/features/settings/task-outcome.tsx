import { failureWords } from '../../client/failure-words'
import type { TaskState } from '../../client/tasks'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { ProgressBar } from '../../ui/progress-bar'

export type TaskOutcomeProps = {
  state: TaskState<unknown>
  /** What is being done, while the core has not named a step. */
  what: string
  onStop: () => void
}

/** How a task is getting on, with a way to stop it, or why it failed. Nothing before it began and after it went well. */
export function TaskOutcome({ state, what, onStop }: TaskOutcomeProps) {
  const text = useText()
  if (state.status === 'running') {
    const { step = '', done = 0, total = 0 } = state.progress ?? {}
    return <ProgressBar what={text.upkeep.steps[step] ?? what} done={done} total={total} onStop={onStop} />
  }
  if (state.status !== 'failed') return null
  return (
    <Note tone="red" urgent>
      {failureWords(state.error, text.failure).join(' ')}
    </Note>
  )
}
