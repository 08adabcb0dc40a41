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

type Form = {
  copies: string
  issuedOn: CivilDate | null
  receiver: string
  purpose: string
  signer: string
  signerTitle: string
}

/** A copy from the register, numbered in the book of copies. */
export function CopyForm({ line, onBack }: LineFormProps) {
  const say = useText().certificates
  const { form: words } = say
  const { today } = useWorkPeriod()
  const { form, change, clear } = useKeptForm<Form>(`certificates copy ${line.line}`, {
    copies: '1',
    issuedOn: today,
    receiver: line.name,
    purpose: '',
    signer: line.signer,
    signerTitle: line.signerTitle,
  })
  const command = useCommand(core.certificates.copy)
  const { issuedOn, ...rest } = form
  const copies = /^\d{1,2}$/.test(form.copies) ? Number(form.copies) : 0
  const isSigned = [rest.receiver, rest.signer, rest.signerTitle].every((one) => one.trim() !== '')
  const isWhole = issuedOn !== null && copies > 0 && copies <= 20 && isSigned
  const leave = () => {
    clear()
    onBack()
  }
  const part = (field: 'copies' | 'receiver' | 'purpose' | 'signer' | 'signerTitle', most: number) => (
    <Words
      first={field === 'copies'}
      label={words[field]}
      value={form[field]}
      most={most}
      onChange={(value) => change({ [field]: value })}
    />
  )
  return (
    <CommandForm
      title={`${say.action.copy} ${line.number}`}
      confirm={say.action.copy}
      input={isWhole ? { line: line.line, ...rest, copies, issuedOn } : null}
      missing={words.missing}
      command={command}
      onDone={({ copyLine }) => {
        showDone(words.copied(copyLine))
        leave()
      }}
      onCancel={leave}
    >
      {part('copies', 2)}
      <Day label={words.issuedOn} value={issuedOn} onChange={(on) => change({ issuedOn: on })} />
      {part('receiver', 150)}
      {part('purpose', 200)}
      {part('signer', 100)}
      {part('signerTitle', 150)}
    </CommandForm>
  )
}
