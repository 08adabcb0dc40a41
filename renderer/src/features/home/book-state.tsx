import type { BookInfo } from '@shared/contract/book'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import type { ReactNode } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import type { TaskControl } from '../../client/tasks'
import { useText, type Text } from '../../text/text'
import { Icon } from '../../ui/icon'
import { momentText } from '../../ui/moment-text'
import { ProgressBar } from '../../ui/progress-bar'
import type { Upkeep } from './use-upkeep'
import classes from './home.module.css'

export type BookStateProps = { info: BookInfo; upkeep: Upkeep; verify: Action; backUp: Action }

/** Whether the book is whole: last verification, last backup, last posting, its fingerprint, and doing the first two now. */
export function BookState({ info, upkeep, verify, backUp }: BookStateProps) {
  const text = useText()
  const say = text.home.state
  const sentences = stateSentences(info, say)
  const faulty = info.lastVerification?.ok === false
  const running = (control: TaskControl<never, unknown>, what: string): ReactNode =>
    control.state.status === 'running' ? (
      <ProgressBar
        what={text.upkeep.steps[control.state.progress?.step ?? ''] ?? what}
        done={control.state.progress?.done ?? 0}
        total={control.state.progress?.total ?? 0}
        onStop={control.stop}
      />
    ) : null
  return (
    <section className={classes.state} aria-label={say.label}>
      <div className={classes.stateLine}>
        <span
          className={classes.stateIcon}
          data-tone={faulty ? 'red' : info.lastVerification === null ? 'amber' : 'green'}
        >
          <Icon name={faulty || info.lastVerification === null ? 'warn' : 'check'} />
        </span>
        <p className={classes.stateWords}>
          <b>{sentences.head}</b> {sentences.rest.join(' ')}
        </p>
        <ActionButton action={verify} />
        <ActionButton action={backUp} />
      </div>
      {running(upkeep.verification, say.verifying)}
      {running(upkeep.backup, say.backingUp)}
      {upkeep.faults.map((words) => (
        <p key={words} className={classes.fault} role="alert">
          {words}
        </p>
      ))}
    </section>
  )
}

function stateSentences(info: BookInfo, say: Text['home']['state']): { head: string; rest: string[] } {
  const { lastVerification: verified, lastBackup: backup, lastPostedOn } = info
  const backupWords = backup === null ? say.neverBackedUp : say.backedUpAt(momentText(backup.at), backup.proven)
  const facts = [
    backupWords,
    ...(lastPostedOn === null ? [] : [say.lastPosted(formatCivilDate(lastPostedOn))]),
    say.fingerprint(info.fingerprint),
  ]
  if (verified === null) return { head: say.unverified, rest: facts }
  const at = momentText(verified.at)
  return verified.ok
    ? { head: say.whole, rest: [say.verifiedAt(formatDong(info.voucherCount), at), ...facts] }
    : { head: say.faulty, rest: [say.faultyAt(at), ...facts] }
}
