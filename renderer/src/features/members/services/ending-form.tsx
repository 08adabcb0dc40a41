import type { CivilDate } from '@shared/domain/civil-date'
import type { ServiceAgreement } from '@shared/contract/services'
import { useState } from 'react'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'

/** Ends an agreement after a day. */
export function EndingForm({ agreement, onDone }: { agreement: ServiceAgreement; onDone: () => void }) {
  const text = useText()
  const say = text.memberServices.agreements.ending
  const { today } = useWorkPeriod()
  const [to, setTo] = useState<CivilDate | null>(today)
  const command = useCommand(core.services.endAgreement)
  const save = async () => {
    if (to === null || (await command.run({ agreementId: agreement.agreementId, to })) === null) return
    showDone(say.saved)
    onDone()
  }
  return (
    <FormPanel
      title={say.title(agreement.number)}
      confirmLabel={say.save}
      blocked={to === null ? say.missing : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void save()}
      onCancel={onDone}
    >
      <DateInput label={say.to} value={to} today={today} onChange={setTo} autoFocus />
    </FormPanel>
  )
}
