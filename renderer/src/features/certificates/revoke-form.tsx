import type { CivilDate } from '@shared/domain/civil-date'
import { core } from '../../client/client'
import { CommandForm } from '../../client/command-form'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { showDone } from '../../ui/toast'
import { useKeptForm } from '../../ui/use-kept-form'
import { useWorkPeriod } from '../../ui/work-period'
import { Day, Words } from './entry-fields'
import type { LineFormProps } from './register-type'

type Form = { revokedOn: CivilDate | null; decisionNumber: string; reason: string }

/** A certificate is revoked by a decision; its line stays. */
export function RevokeForm({ line, onBack }: LineFormProps) {
  const say = useText().certificates
  const { form: words } = say
  const { today } = useWorkPeriod()
  const { form, change, clear } = useKeptForm<Form>(`certificates revoke ${line.line}`, {
    revokedOn: today,
    decisionNumber: '',
    reason: '',
  })
  const command = useCommand(core.certificates.revoke)
  const { revokedOn, decisionNumber, reason } = form
  const isWhole = revokedOn !== null && decisionNumber.trim() !== '' && reason.trim() !== ''
  const leave = () => {
    clear()
    onBack()
  }
  return (
    <CommandForm
      title={`${say.action.revoke} ${line.number}`}
      confirm={say.action.revoke}
      input={isWhole ? { line: line.line, revokedOn, decisionNumber, reason } : null}
      missing={words.missing}
      command={command}
      onDone={() => {
        showDone(words.revokedDone)
        leave()
      }}
      onCancel={leave}
    >
      <Words
        first
        label={words.revokeDecision}
        value={decisionNumber}
        most={60}
        onChange={(typed) => change({ decisionNumber: typed })}
      />
      <Day label={words.revokedOn} value={revokedOn} onChange={(on) => change({ revokedOn: on })} />
      <Words label={words.reason} value={reason} most={300} onChange={(why) => change({ reason: why })} />
    </CommandForm>
  )
}
