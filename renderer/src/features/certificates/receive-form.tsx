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

type Form = { receivedOn: CivilDate | null; receivedBy: string; note: string }

/** Who took the certificate, and when. */
export function ReceiveForm({ line, onBack }: LineFormProps) {
  const say = useText().certificates
  const { form: words } = say
  const { today } = useWorkPeriod()
  const { form, change, clear } = useKeptForm<Form>(`certificates receive ${line.line}`, {
    receivedOn: today,
    receivedBy: line.name,
    note: '',
  })
  const command = useCommand(core.certificates.receive)
  const { receivedOn, receivedBy, note } = form
  const leave = () => {
    clear()
    onBack()
  }
  return (
    <CommandForm
      title={`${say.action.receive} ${line.number}`}
      confirm={say.action.receive}
      input={receivedOn === null || receivedBy.trim() === '' ? null : { line: line.line, receivedOn, receivedBy, note }}
      missing={words.missing}
      command={command}
      onDone={() => {
        showDone(words.receivedDone)
        leave()
      }}
      onCancel={leave}
    >
      <Words
        first
        label={words.receivedBy}
        value={receivedBy}
        most={150}
        onChange={(by) => change({ receivedBy: by })}
      />
      <Day label={words.receivedOn} value={receivedOn} onChange={(on) => change({ receivedOn: on })} />
      <Words label={words.note} value={note} most={300} onChange={(typed) => change({ note: typed })} />
    </CommandForm>
  )
}
