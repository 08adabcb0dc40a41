import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type PostEntry, PostKind, postKinds } from '@shared/contract/post-parts'
import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { postKindWords } from '@shared/text/posts'
import { useDeferredValue, useMemo } from 'react'
import { api, core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useResolutions } from '../../client/use-resolutions'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { FormPanel } from '../../ui/form-panel'
import { ResolutionSelect } from '../../ui/resolution-select'
import { showDone } from '../../ui/toast'
import { useKeptForm } from '../../ui/use-kept-form'
import { useWorkPeriod } from '../../ui/work-period'
import { Judgement } from './judgement'
import { MemberField } from './member-field'
import classes from './posts.module.css'

type Form = {
  kind: PostKind
  team: string
  member: string | null
  name: string
  from: CivilDate | null
  term: CivilDate | null
  resolutionId: string | null
  policyResolutionId: string | null
  basis: string
  note: string
  replaces: boolean
}

/** Kinds of which there is one at a time, so that a new holder may take the place of the present one. */
const REPLACED: Readonly<Partial<Record<PostKind, readonly PostKind[]>>> = {
  chairperson: ['chairperson'],
  director: ['director'],
  headSupervisor: ['headSupervisor'],
  chiefAccountant: ['chiefAccountant'],
  cashier: ['cashier'],
  legalRepresentative: ['legalRepresentative'],
}

type AppointFormProps = {
  form: 'full' | 'simplified'
  on: CivilDate
  onDone: (postId: string) => void
  onCancel: () => void
}

/** Gives a post to somebody. What the law and the charter say against it stands below while one types, with its article. */
export function AppointForm({ form: governance, on, onDone, onCancel }: AppointFormProps) {
  const text = useText()
  const say = text.posts.appoint
  const kept = useKeptForm<Form>('posts.appoint', emptyForm(on))
  const { change, clear } = kept
  const kinds = useMemo(() => kindsOf(governance), [governance])
  // The form of governance may have changed since it was typed: a post it does not have is not kept.
  const form = useMemo(
    () => (kinds.includes(kept.form.kind) ? kept.form : { ...kept.form, kind: kinds[0] ?? kept.form.kind }),
    [kinds, kept.form],
  )
  const command = useCommand(core.posts.appoint)
  const request = useMemo(() => requestOf(form), [form])
  const asked = useDeferredValue(request)
  const check = useQuery({
    ...api.posts.check.queryOptions({ input: { ...(asked ?? nothing), occasion: 'appointment' } }),
    enabled: asked !== null,
    placeholderData: (before) => before,
  })
  const judged = request === null ? null : (check.data ?? null)
  const blocked = request === null ? say.missing : judged !== null && judged.faults.length > 0 ? say.refused : null
  const confirm = async () => {
    if (request === null || blocked !== null || command.busy) return
    const answer = await command.run(request)
    if (answer === null) return
    showDone(say.done(judged?.proposed.at(-1)?.name ?? ''))
    clear(emptyForm(on))
    onDone(answer.postIds.at(-1) ?? '')
  }
  return (
    <FormPanel
      title={say.question}
      confirmLabel={say.confirm}
      blocked={blocked}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      <WhoFields
        form={form}
        change={change}
        governance={governance}
        represents={judged?.proposed.at(-1)?.holding === 'representative'}
      />
      {judged === null ? null : <Judgement title={say.checks} fine={say.fine} judged={judged} />}
      <TermFields form={form} change={change} usual={judged?.proposed.at(-1)?.termEndsOn} />
      <BasisFields form={form} change={change} />
    </FormPanel>
  )
}

/** The posts a form of governance has (article 56.1). */
function kindsOf(governance: 'full' | 'simplified'): readonly PostKind[] {
  const fullOnly: readonly PostKind[] = ['chairperson', 'boardMember', 'headSupervisor']
  return postKinds.filter((kind) => governance === 'full' || !fullOnly.includes(kind))
}

const nothing = { entries: [], replaces: [] }

const emptyForm = (on: CivilDate): Form => ({
  kind: 'chairperson',
  team: '',
  member: null,
  name: '',
  from: on,
  term: null,
  resolutionId: null,
  policyResolutionId: null,
  basis: '',
  note: '',
  replaces: false,
})

/** What would be sent; null while who or when is open. */
function requestOf(form: Form): { entries: PostEntry[]; replaces: PostKind[] } | null {
  const { kind, team, member, name, from, term, resolutionId, policyResolutionId, basis, note, replaces } = form
  if (from === null || (member === null && name.trim() === '')) return null
  const entry: PostEntry = {
    kind,
    team: kind === 'teamLeader' ? team.trim() : '',
    member,
    name: name.trim(),
    fromDate: from,
    ...(term === null ? {} : { termEndsOn: term }),
    resolutionId,
    policyResolutionId: kind === 'director' || kind === 'chairperson' ? policyResolutionId : null,
    basis: basis.trim(),
    note: note.trim(),
  }
  return { entries: [entry], replaces: replaces ? [...(REPLACED[kind] ?? [])] : [] }
}

type FieldsProps = { form: Form; change: (part: Partial<Form>) => void }

function WhoFields({
  form,
  change,
  governance,
  represents,
}: FieldsProps & { governance: 'full' | 'simplified'; represents: boolean }) {
  const say = useText().posts.appoint
  const kinds = kindsOf(governance)
  return (
    <>
      <NativeSelect
        label={say.kind}
        data-autofocus
        value={form.kind}
        data={kinds.map((value) => ({ value, label: postKindWords(value, governance) }))}
        onChange={({ currentTarget: { value } }) => {
          const kind = PostKind.safeParse(value)
          if (kind.success) change({ kind: kind.data, replaces: false })
        }}
      />
      {form.kind === 'teamLeader' ? (
        <TextInput
          label={say.team}
          value={form.team}
          maxLength={100}
          onChange={(event) => change({ team: event.currentTarget.value })}
        />
      ) : null}
      <MemberField
        label={say.member}
        hint={say.memberHint}
        value={form.member}
        onChange={(member) => change({ member })}
      />
      {form.member === null || represents ? (
        <TextInput
          label={represents ? say.representative : say.name}
          value={form.name}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      ) : null}
    </>
  )
}

function TermFields({ form, change, usual }: FieldsProps & { usual: CivilDate | null | undefined }) {
  const say = useText().posts.appoint
  const { today } = useWorkPeriod()
  const replaceable = REPLACED[form.kind] !== undefined
  return (
    <>
      <DateInput label={say.from} value={form.from} today={today} onChange={(from) => change({ from })} />
      <div>
        <DateInput label={say.term} value={form.term} today={today} onChange={(term) => change({ term })} />
        {form.term !== null || usual === undefined ? null : (
          <p className={classes.hint}>{usual === null ? say.termNone : say.termUsual(formatCivilDate(usual))}</p>
        )}
      </div>
      {replaceable ? (
        <Checkbox
          label={say.replaces}
          checked={form.replaces}
          onChange={(event) => change({ replaces: event.currentTarget.checked })}
        />
      ) : null}
    </>
  )
}

function BasisFields({ form, change }: FieldsProps) {
  const say = useText().posts.appoint
  const { today } = useWorkPeriod()
  const resolutions = useResolutions()
  const asksPolicy = form.kind === 'director' || form.kind === 'chairperson'
  return (
    <>
      <ResolutionSelect
        {...resolutions}
        value={form.resolutionId}
        onChange={(resolutionId) => change({ resolutionId })}
        today={today}
      />
      {asksPolicy ? (
        <ResolutionSelect
          {...resolutions}
          label={say.policy}
          value={form.policyResolutionId}
          onChange={(policyResolutionId) => change({ policyResolutionId })}
          today={today}
        />
      ) : null}
      <TextInput
        label={say.basis}
        value={form.basis}
        maxLength={300}
        onChange={(event) => change({ basis: event.currentTarget.value })}
      />
      <TextInput
        label={say.note}
        value={form.note}
        maxLength={500}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
    </>
  )
}
