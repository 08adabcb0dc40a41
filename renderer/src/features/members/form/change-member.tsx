import { TextInput } from '@mantine/core'
import type { MemberDetail } from '@shared/contract/members'
import { useState } from 'react'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useWorkPeriod } from '../../../ui/work-period'
import { MemberFields } from './member-fields'
import { changesOf, formFault, formOf, isMasked, type MemberForm } from './member-form'
import { useLikeness } from './use-likeness'

/** Changes what the register says of a member from a day on, with a reason: Enter goes on, Ctrl+Enter saves. */
export function ChangeMember({ member, onDone }: { member: MemberDetail; onDone: () => void }) {
  const text = useText()
  const say = text.members.form
  const { today } = useWorkPeriod()
  const [start] = useState(() => formOf(member, today))
  const { form, change, clear } = useKeptForm<MemberForm>(`members change ${member.code}`, start)
  const command = useCommand(core.members.change)
  const likeness = useLikeness(form, false)
  const leave = () => {
    clear()
    onDone()
  }
  const save = async () => {
    const { fromDate, reason } = form
    if (formFault(form, start, text) !== null || fromDate === null || command.busy) return
    const done = await command.run({
      code: member.code,
      fromDate,
      reason: reason.trim(),
      changes: changesOf(form, start),
    })
    if (done === null) return
    showDone(say.saved(form.name.trim()))
    leave()
  }
  return (
    <FormPanel
      title={say.changeTitle(member.code)}
      confirmLabel={say.save}
      blocked={formFault(form, start, text)}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void save()}
      onCancel={leave}
    >
      <DateInput
        label={say.fromDate}
        value={form.fromDate}
        onChange={(fromDate) => change({ fromDate })}
        today={today}
        max={today}
        autoFocus
      />
      <TextInput
        label={say.reason}
        value={form.reason}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <MemberFields form={form} change={change} kept={keptOf(member)} likeness={likeness} />
    </FormPanel>
  )
}

/** The masked fields as they come from the core; the year stands for the birth date. */
function keptOf(member: MemberDetail) {
  const { idNumber, representativeIdNumber, phone, bankAccount, taxCode, birthYear } = member
  return {
    idNumber,
    representativeIdNumber,
    phone,
    bankAccount,
    birthDate: birthYear,
    taxCode: isMasked(taxCode) ? taxCode : '',
  }
}
