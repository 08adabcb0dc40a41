import { Checkbox, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { CivilDate } from '@shared/domain/civil-date'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { PartySelect } from '../../../ui/party-select'
import { showDone } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'
import classes from './services.module.css'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useMembers } from './use-members'

type Form = {
  member: string | null
  number: string
  signedOn: CivilDate | null
  from: CivilDate | null
  to: CivilDate | null
  services: readonly string[]
  note: string
}

/** Records a written agreement with a member: which services it covers, and from when. */
export function AgreementForm({ onDone }: { onDone: () => void }) {
  const text = useText()
  const say = text.memberServices.agreements.form
  const { today } = useWorkPeriod()
  const { form, change, clear } = useKeptForm<Form>('services agreement', {
    member: null,
    number: '',
    signedOn: today,
    from: today,
    to: null,
    services: [],
    note: '',
  })
  const command = useCommand(core.services.addAgreement)
  const save = async () => {
    const { member, signedOn, from, services } = form
    if (member === null || signedOn === null || from === null) return
    if ((await command.run({ ...form, member, signedOn, from, services: [...services] })) === null) return
    clear()
    showDone(say.saved)
    onDone()
  }
  const missing = form.member === null || form.signedOn === null || form.from === null
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.save}
      blocked={missing ? say.missing : null}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void save()}
      onCancel={() => {
        clear()
        onDone()
      }}
    >
      <AgreementFields form={form} change={change} today={today} />
    </FormPanel>
  )
}

type FieldsProps = { form: Form; change: (part: Partial<Form>) => void; today: CivilDate }

function AgreementFields({ form, change, today }: FieldsProps) {
  const say = useText().memberServices.agreements.form
  const members = useMembers()
  return (
    <>
      <PartySelect
        label={say.member}
        parties={members}
        value={form.member}
        onChange={(member) => change({ member })}
        autoFocus
      />
      <TextInput
        label={say.number}
        value={form.number}
        maxLength={50}
        autoComplete="off"
        onChange={(event) => change({ number: event.currentTarget.value })}
      />
      <DateInput
        label={say.signedOn}
        value={form.signedOn}
        today={today}
        onChange={(signedOn) => change({ signedOn })}
      />
      <DateInput label={say.from} value={form.from} today={today} onChange={(from) => change({ from })} />
      <div>
        <DateInput label={say.to} value={form.to} today={today} onChange={(to) => change({ to })} />
        <p className={classes.hint}>{say.toHint}</p>
      </div>
      <CoveredServices chosen={form.services} onChange={(services) => change({ services })} />
      <TextInput
        label={say.note}
        value={form.note}
        maxLength={500}
        autoComplete="off"
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </>
  )
}

/** What is booked on 511 is external: no agreement makes it internal. */
const EXTERNAL = '511'

type CoveredProps = { chosen: readonly string[]; onChange: (services: readonly string[]) => void }

/** Which services the agreement covers; none chosen means all. */
function CoveredServices({ chosen, onChange }: CoveredProps) {
  const say = useText().memberServices.agreements.form
  const { data } = useQuery(api.services.list.queryOptions({ input: {} }))
  const offered = (data ?? []).filter(({ active, kind, code }) => active && kind !== 'purchase' && code !== EXTERNAL)
  return (
    <Checkbox.Group label={say.services} value={[...chosen]} onChange={onChange}>
      <div className={classes.checks}>
        {offered.map(({ code, name }) => (
          <Checkbox key={code} value={code} label={name} size="sm" />
        ))}
      </div>
      <p className={classes.hint}>{say.servicesHint}</p>
    </Checkbox.Group>
  )
}
