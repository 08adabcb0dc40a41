import { TextInput } from '@mantine/core'
import type { PeriodMonth } from '@shared/contract/periods'
import { useState } from 'react'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { Note } from '../../ui/note'
import { showDone } from '../../ui/toast'

export type LockMonthsProps = {
  /** In order; each is one command, so that what is done stays done if the next is refused. */
  months: readonly PeriodMonth[]
  name: string
  onClose: () => void
}

/** Asks before a month, or all months up to it, are locked. */
export function LockMonths({ months, name, onClose }: LockMonthsProps) {
  const text = useText()
  const say = text.periods.lock
  const [reason, setReason] = useState('')
  const lock = useCommand(core.periods.lock)
  // The list grows shorter while its months are being locked; the question stays the one that was asked.
  const [asked] = useState(months)
  const confirm = async () => {
    for (const { month } of months) {
      if ((await lock.run({ month, reason })) === null) return
    }
    showDone(asked.length === 1 ? say.done(name) : say.doneMany(asked.length))
    onClose()
  }
  return (
    <ConfirmPanel
      question={asked.length === 1 ? say.question(name) : say.questionUpTo(name, asked.length)}
      confirmLabel={say.confirm}
      busy={lock.busy}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{say.words}</p>
      <TextInput
        label={say.reason}
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {lock.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(lock.error, text.failure).join(' ')}
        </Note>
      )}
    </ConfirmPanel>
  )
}
