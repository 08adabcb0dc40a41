import { TextInput } from '@mantine/core'
import type { MemberCapital } from '@shared/contract/capital'
import { useQuery } from '@tanstack/react-query'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { MoneyInput } from '../../../ui/money-input'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'
import { ChoiceField } from './form-parts'
import { useKeptForm } from '../../../ui/use-kept-form'

type Props = { member: MemberCapital; onDone: () => void }

/** Issues a certificate: the first, again for one lost or damaged, or in exchange (article 75). What is missing stands in the form. */
export function CertifyForm({ member, onDone }: Props) {
  const text = useText()
  const say = text.memberCapital.form
  const { today } = useWorkPeriod()
  const { data } = useQuery(api.capital.ofMember.queryOptions({ input: { member: member.code } }))
  const usual = member.certificate === null ? 'issue' : member.certificate.outdated ? 'exchange' : 'reissue'
  const { form, change, clear } = useKeptForm<{
    date: string | null
    kind: 'issue' | 'reissue' | 'exchange'
    cause: 'lost' | 'damaged'
    note: string
  }>(`certify ${member.code}`, { date: today, kind: usual, cause: 'lost', note: '' })
  const command = useCommand(core.capital.certify)
  const leave = () => {
    clear()
    onDone()
  }
  const { date, kind, cause, note } = form
  const faults = data?.certificateFaults ?? []
  const save = async () => {
    if (date === null || faults.length > 0 || command.busy) return
    const done = await command.run({ member: member.code, date, kind, cause: kind === 'reissue' ? cause : null, note })
    if (done === null) return
    showDone(say.certified(done.number))
    leave()
  }
  return (
    <FormPanel
      title={say.certify(member.name)}
      confirmLabel={say.issue}
      blocked={date === null ? say.incomplete : (faults[0]?.message ?? null)}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void save()}
      onCancel={leave}
    >
      <DateInput
        label={say.issuedOn}
        value={date}
        onChange={(value) => change({ date: value })}
        today={today}
        autoFocus
      />
      {member.certificate === null ? null : (
        <ChoiceField
          label={say.kind}
          value={kind}
          choices={say.certifyKind}
          onChange={(value) => change({ kind: value })}
        />
      )}
      {kind === 'reissue' ? (
        <ChoiceField
          label={say.cause}
          value={cause}
          choices={say.causes}
          onChange={(value) => change({ cause: value })}
        />
      ) : null}
      {faults.map(({ code, message }) => (
        <Note key={code} tone="red">
          {message}
        </Note>
      ))}
    </FormPanel>
  )
}

/** Enters a certificate that was issued before this book. */
export function RecordCertificateForm({ member, onDone }: Props) {
  const text = useText()
  const say = text.memberCapital.form
  const { today } = useWorkPeriod()
  const { form, change, clear } = useKeptForm<{ number: string; date: string | null; contribution: number | null }>(
    `capital record ${member.code}`,
    { number: '', date: null, contribution: member.paid > 0 ? member.paid : null },
  )
  const command = useCommand(core.capital.recordCertificate)
  const leave = () => {
    clear()
    onDone()
  }
  const { number, date, contribution } = form
  const whole = number.trim() !== '' && date !== null && contribution !== null && contribution > 0
  const save = async () => {
    if (!whole || command.busy) return
    const done = await command.run({ member: member.code, number: number.trim(), date, contribution })
    if (done === null) return
    showDone(say.certified(number.trim()))
    leave()
  }
  return (
    <FormPanel
      title={say.recordCertificate(member.name)}
      confirmLabel={say.save}
      blocked={whole ? null : say.incomplete}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void save()}
      onCancel={leave}
    >
      <TextInput
        label={say.number}
        value={number}
        maxLength={50}
        data-autofocus
        onChange={(event) => change({ number: event.currentTarget.value })}
      />
      <DateInput
        label={say.issuedOn}
        value={date}
        onChange={(value) => change({ date: value })}
        today={today}
        max={today}
      />
      <MoneyInput label={say.contribution} value={contribution} onChange={(value) => change({ contribution: value })} />
    </FormPanel>
  )
}

/** Takes the certificate back at the end of a membership. */
export function WithdrawForm({ member, onDone }: Props) {
  const text = useText()
  const say = text.memberCapital.form
  const { today } = useWorkPeriod()
  const { form, change, clear } = useKeptForm<{ date: string | null; note: string }>(
    `capital withdraw ${member.code}`,
    {
      date: today,
      note: '',
    },
  )
  const command = useCommand(core.capital.withdrawCertificate)
  const leave = () => {
    clear()
    onDone()
  }
  const certificateId = member.certificate?.certificateId
  const save = async () => {
    if (form.date === null || certificateId === undefined || command.busy) return
    if ((await command.run({ certificateId, date: form.date, note: form.note })) === null) return
    showDone(say.withdrawn)
    leave()
  }
  return (
    <FormPanel
      title={say.withdraw(member.name)}
      confirmLabel={text.memberCapital.act.withdraw}
      blocked={form.date === null ? say.incomplete : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void save()}
      onCancel={leave}
    >
      <DateInput label={say.date} value={form.date} onChange={(date) => change({ date })} today={today} autoFocus />
      <TextInput
        label={say.note}
        value={form.note}
        maxLength={500}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </FormPanel>
  )
}
