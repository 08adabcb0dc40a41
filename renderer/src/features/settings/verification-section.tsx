import type { BookInfo } from '@shared/contract/book'
import type { VerificationCheck, VerificationInput, VerificationResult } from '@shared/contract/verification'
import { useState } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { core } from '../../client/client'
import { useTask } from '../../client/tasks'
import { useText } from '../../text/text'
import { EmptyState } from '../../ui/empty-state'
import { momentText } from '../../ui/moment-text'
import { Note } from '../../ui/note'
import { Sheet } from '../../ui/sheet'
import { Tag } from '../../ui/tag'
import { TaskOutcome } from './task-outcome'
import { useAskedNow } from './use-asked-now'
import { useKeptState } from './use-kept-state'
import classes from './settings.module.css'

/** Reading the whole book again: progress, a way to stop, then every check with what it found. */
export function VerificationSection({ info }: { info: BookInfo }) {
  const text = useText()
  const say = text.settings.verification
  const task = useTask<VerificationInput, VerificationResult>(core.verification.run)
  const [kept, setKept] = useKeptState<VerificationResult>(`verification ${info.bookId}`)
  const [onlyFaulty, setOnlyFaulty] = useState(false)
  const { state } = task
  const run: Action = {
    id: 'settings.verify',
    place: 'settings',
    label: say.run,
    keys: 'Ctrl Enter',
    perform: () => void start(),
  }
  const start = async () => {
    const result = await task.start({})
    if (result === null) return
    setKept(result)
    setOnlyFaulty(!result.ok)
  }
  useActions([run])
  useAskedNow('verification', () => void start())
  const last = info.lastVerification
  const checks = kept?.checks.filter(({ ok }) => !onlyFaulty || !ok) ?? []
  return (
    <Sheet
      fill
      title={text.settings.section.verification}
      aside={
        <span className={classes.quiet}>
          {last === null ? say.never : say.last(momentText(last.at), last.ok ? say.clean : say.faulty)}
        </span>
      }
      foot={<ActionButton action={run} primary loading={state.status === 'running'} />}
    >
      <p className={classes.sheetIntro}>{say.intro}</p>
      {state.status === 'idle' || state.status === 'done' ? null : (
        <div className={classes.inset}>
          <TaskOutcome state={state} what={say.running} onStop={task.stop} />
        </div>
      )}
      {kept === null ? (
        <EmptyState icon="eye" title={say.list}>
          <p>{say.notRun}</p>
        </EmptyState>
      ) : (
        <>
          <div className={classes.inset}>
            <Note tone={kept.ok ? 'green' : 'red'}>
              <b>{kept.ok ? say.cleanTitle : say.faultyTitle(kept.checks.filter(({ ok }) => !ok).length)}</b>
              {kept.ok ? null : ` ${say.faultyWords}`}
            </Note>
          </div>
          <Checks checks={checks} />
        </>
      )}
    </Sheet>
  )
}

function Checks({ checks }: { checks: readonly VerificationCheck[] }) {
  const say = useText().settings.verification
  return (
    <ul className={classes.checks} aria-label={say.list}>
      {checks.map(({ name, ok, detail }) => (
        <li key={name}>
          <Tag tone={ok ? 'green' : 'red'} icon={ok ? 'check' : 'warn'}>
            {ok ? say.ok : say.notOk}
          </Tag>
          <span>
            <b>{say.names[name] ?? name}</b>
            <span className={classes.detail}>{detail}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
