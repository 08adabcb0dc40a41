import { TextInput } from '@mantine/core'
import type { FiscalYear } from '@shared/contract/periods'
import { useState } from 'react'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { ConfirmPanel } from '../../ui/confirm-panel'
import { Note } from '../../ui/note'
import { showDone } from '../../ui/toast'
import { SecondPersonFields, useSecond } from './second-person'
import classes from './periods.module.css'

/** Takes the closing of a year back by a reversal, with a reason. `U` does it for the year of the chosen month. */
export function UndoClosing({ year, current }: { year: FiscalYear; current: boolean }) {
  const text = useText()
  const say = text.periods
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const second = useSecond()
  const undo = useCommand(core.periods.undoClose)
  const action: Action = {
    id: `periods.undoClose-${year.year}`,
    place: 'periods',
    label: say.undoClose(year.year),
    icon: 'undo',
    keys: current ? 'U' : undefined,
    blocked: ({ whyNot }) => whyNot('year.close'),
    perform: () => setAsking(true),
  }
  useActions([action])
  const confirm = async () => {
    const done = await undo.run({ year: year.year, reason, second: second.given })
    if (done === null) return
    showDone(say.undo.done(done.number))
    setAsking(false)
    setReason('')
  }
  if (!asking) {
    return (
      <div className={classes.undo}>
        <ActionButton action={action} size="sm" />
      </div>
    )
  }
  return (
    <div className={classes.undo}>
      <ConfirmPanel
        question={say.undo.question(year.year)}
        confirmLabel={say.undo.confirm}
        danger
        blocked={reason.trim() === '' ? say.undo.reasonMissing : second.blocked}
        busy={undo.busy}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>{say.undo.words(year.closingVoucher ?? '')}</p>
        <TextInput
          label={say.undo.reason}
          value={reason}
          maxLength={300}
          required
          withAsterisk={false}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <SecondPersonFields second={second} />
        {undo.error === null ? null : (
          <Note tone="red" urgent>
            {failureWords(undo.error, text.failure).join(' ')}
          </Note>
        )}
      </ConfirmPanel>
    </div>
  )
}
