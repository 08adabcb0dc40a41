import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { relations, type Relation } from '@shared/contract/member-parts'
import type { MemberDetail } from '@shared/contract/members'
import type { Party } from '@shared/contract/parties'
import { useMemo, useRef, useState } from 'react'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { enterMoves } from '../../../ui/enter-moves'
import { useFocusBack } from '../../../ui/focus-back'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { PartySelect } from '../../../ui/party-select'
import { useWorkPeriod } from '../../../ui/work-period'
import classes from './page.module.css'

type Declared = { relation: Relation; name: string; relativeMember: string | null; day: string | null }

const nobody: readonly Party[] = []

/** Declares a relative: by their code where they are a member too, else by name. Enter goes on, Esc gives up. */
export function DeclareRelative({ member, onDone }: { member: MemberDetail; onDone: () => void }) {
  const text = useText()
  const say = text.members.page
  const { today } = useWorkPeriod()
  const panel = useRef<HTMLDivElement>(null)
  useFocusBack(panel)
  const declare = useCommand(core.members.declareRelative)
  const [form, setForm] = useState<Declared>({ relation: 'spouse', name: '', relativeMember: null, day: today })
  const { relation, name, relativeMember, day } = form
  const blocked = (name.trim() === '' && relativeMember === null) || day === null ? text.members.form.fault.name : null
  const save = async () => {
    if (blocked !== null || day === null || declare.busy) return
    const done = await declare.run({
      member: member.code,
      relation,
      name: name.trim(),
      relativeMember,
      declaredOn: day,
    })
    if (done !== null) onDone()
  }
  return (
    <div
      ref={panel}
      className={classes.form}
      role="group"
      aria-label={say.declareTitle}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        onDone()
      }}
    >
      <div className={classes.fields} onKeyDown={enterMoves(() => void save())}>
        <RelativeFields member={member} form={form} change={(part) => setForm({ ...form, ...part })} />
      </div>
      <div className={classes.buttons}>
        <KeyButton
          label={say.relativeSave}
          primary
          blocked={blocked}
          loading={declare.busy}
          onPress={() => void save()}
        />
        <KeyButton label={text.parts.confirm.cancel} keys="Esc" onPress={onDone} />
      </div>
      {declare.error === null ? null : <Note tone="red">{failureWords(declare.error, text.failure).join(' ')}</Note>}
    </div>
  )
}

type FieldsProps = { member: MemberDetail; form: Declared; change: (part: Partial<Declared>) => void }

function RelativeFields({ member, form, change }: FieldsProps) {
  const say = useText().members.page
  const { today } = useWorkPeriod()
  const parties = useQuery(api.parties.list.queryOptions({ input: {} })).data ?? nobody
  const others = useMemo(
    () => parties.filter(({ kind, code }) => kind === 'member' && code !== member.code),
    [parties, member.code],
  )
  return (
    <>
      <NativeSelect
        label={say.relationField}
        value={form.relation}
        data={relations.map((value) => ({ value, label: say.relation[value] }))}
        autoFocus
        onChange={(event) =>
          change({ relation: relations.find((one) => one === event.currentTarget.value) ?? form.relation })
        }
      />
      <PartySelect
        label={say.relativeMember}
        parties={others}
        value={form.relativeMember}
        onChange={(relativeMember) => change({ relativeMember })}
      />
      {form.relativeMember === null ? (
        <TextInput
          label={say.relativeName}
          value={form.name}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      ) : null}
      <DateInput
        label={say.relativeDay}
        value={form.day}
        onChange={(day) => change({ day })}
        today={today}
        max={today}
      />
    </>
  )
}
