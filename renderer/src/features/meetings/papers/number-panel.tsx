import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'

/** Gives the notice its number at signing: the day it is signed says the year of its series. */
export function NumberPanel({ meetingId, onDone }: { meetingId: string; onDone: () => void }) {
  const text = useText()
  const say = text.meetingPapers
  const { today } = useWorkPeriod()
  const [signedOn, setSignedOn] = useState<CivilDate | null>(today)
  const command = useCommand(core.meetingPapers.giveNumber)
  const give = async () => {
    if (signedOn === null || command.busy) return
    const answer = await command.run({ meetingId, signedOn })
    if (answer === null) return
    showDone(say.numbered(answer.number))
    onDone()
  }
  return (
    <FormPanel
      title={say.giveNumber}
      confirmLabel={say.giveNumber}
      blocked={signedOn === null ? say.signedMissing : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void give()}
      onCancel={onDone}
    >
      <DateInput label={say.signedOn} value={signedOn} onChange={setSignedOn} today={today} autoFocus required />
      <p>{say.giveNumberWords}</p>
    </FormPanel>
  )
}
