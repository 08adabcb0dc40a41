import { NativeSelect } from '@mantine/core'
import type { CivilDate } from '@shared/domain/civil-date'
import { core } from '../../client/client'
import { CommandForm } from '../../client/command-form'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { showDone } from '../../ui/toast'
import { useKeptForm } from '../../ui/use-kept-form'
import { useWorkPeriod } from '../../ui/work-period'
import { Day, Words } from './entry-fields'
import type { Register } from './register-type'

type Form = {
  decisionId: string
  firstNumber: string
  issuedOn: CivilDate | null
  signer: string
  signerTitle: string
}

/** Issues every certificate of a decision, numbers counted on from the first. */
export function IssueForm({ register, onBack }: { register: Register; onBack: () => void }) {
  const say = useText().certificates
  const { form: words } = say
  const { today } = useWorkPeriod()
  const { waiting, nextNumber, lines } = register
  const last = lines[0]
  const { form, change, clear } = useKeptForm<Form>('certificates issue', {
    decisionId: waiting[0]?.decisionId ?? '',
    firstNumber: nextNumber,
    issuedOn: today,
    signer: last?.signer ?? '',
    signerTitle: last?.signerTitle ?? '',
  })
  const command = useCommand(core.certificates.issue)
  const { issuedOn, ...rest } = form
  const isWhole = issuedOn !== null && Object.values(rest).every((one) => one.trim() !== '')
  const leave = () => {
    clear()
    onBack()
  }
  return (
    <CommandForm
      title={say.action.issue}
      confirm={say.action.issue}
      input={isWhole ? { ...rest, issuedOn } : null}
      missing={words.missing}
      command={command}
      onDone={({ first, last: to }) => {
        showDone(words.issued(first, to))
        leave()
      }}
      onCancel={leave}
    >
      <Note>{words.issueStands}</Note>
      <NativeSelect
        label={words.decision}
        value={form.decisionId}
        data={waiting.map(({ decisionId, number, courseName }) => ({
          value: decisionId,
          label: `${number} · ${courseName}`,
        }))}
        onChange={({ currentTarget }) => change({ decisionId: currentTarget.value })}
      />
      <Words
        first
        label={words.firstNumber}
        value={form.firstNumber}
        most={40}
        onChange={(firstNumber) => change({ firstNumber })}
      />
      <Day label={words.issuedOn} value={issuedOn} onChange={(on) => change({ issuedOn: on })} />
      <Words label={words.signer} value={form.signer} most={100} onChange={(signer) => change({ signer })} />
      <Words
        label={words.signerTitle}
        value={form.signerTitle}
        most={150}
        onChange={(signerTitle) => change({ signerTitle })}
      />
    </CommandForm>
  )
}
