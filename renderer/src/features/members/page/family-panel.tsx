import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { relations, type Relation } from '@shared/contract/member-parts'
import type { MemberDetail } from '@shared/contract/members'
import type { Party } from '@shared/contract/parties'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { useActionHost } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { enterMoves } from '../../../ui/enter-moves'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { PartySelect } from '../../../ui/party-select'
import { Gap, Sheet } from '../../../ui/sheet'
import { useWorkPeriod } from '../../../ui/work-period'
import { memberPath } from '../member-path'
import classes from './page.module.css'

/** The family a member declared (article 4.11), with the way to declare more and to end what no longer holds. */
export function FamilyPanel({ member }: { member: MemberDetail }) {
  const text = useText()
  const say = text.members.page
  const { context } = useActionHost()
  const [declaring, setDeclaring] = useState(false)
  const blocked = context.whyNot('member.change')
  return (
    <Sheet
      title={say.family}
      padded
      aside={
        <>
          <Gap />
          {declaring ? null : (
            <KeyButton label={say.declare} size="sm" icon="plus" blocked={blocked} onPress={() => setDeclaring(true)} />
          )}
        </>
      }
    >
      {member.relatives.length === 0 && !declaring ? (
        <p className={classes.quiet}>
          {say.familyNone} {say.familyWhy}
        </p>
      ) : null}
      <ul className={classes.family}>
        {member.relatives.map((relative) => (
          <RelativeRow key={relative.relativeId} relative={relative} blocked={blocked} />
        ))}
      </ul>
      {declaring ? <DeclareForm member={member} onDone={() => setDeclaring(false)} /> : null}
    </Sheet>
  )
}

function RelativeRow({ relative, blocked }: { relative: MemberDetail['relatives'][number]; blocked: string | null }) {
  const text = useText()
  const say = text.members.page
  const [, navigate] = useLocation()
  const { today } = useWorkPeriod()
  const ending = useCommand(core.members.endRelative)
  const { relativeId, relation, name, relativeMember, declaredBy, declaredOn, endedOn } = relative
  const told = [
    say.relation[relation],
    declaredBy === 'relative' ? say.declaredByOther : say.declaredOn(formatCivilDate(declaredOn)),
    ...(endedOn === null ? [] : [say.ended(formatCivilDate(endedOn))]),
  ]
  return (
    <li data-ended={endedOn !== null || undefined}>
      <span>
        {relativeMember === null ? (
          name
        ) : (
          <button type="button" className={classes.link} onClick={() => navigate(memberPath(relativeMember))}>
            {name} {relativeMember}
          </button>
        )}
        <span className={classes.quiet}> {told.join(', ')}</span>
      </span>
      {endedOn === null ? (
        <KeyButton
          label={say.endRelation}
          size="sm"
          blocked={blocked}
          loading={ending.busy}
          onPress={() => void ending.run({ relativeId, endedOn: today })}
        />
      ) : null}
      {ending.error === null ? null : <Note tone="red">{failureWords(ending.error, text.failure).join(' ')}</Note>}
    </li>
  )
}

const nobody: readonly Party[] = []

function DeclareForm({ member, onDone }: { member: MemberDetail; onDone: () => void }) {
  const text = useText()
  const say = text.members.page
  const { today } = useWorkPeriod()
  const declare = useCommand(core.members.declareRelative)
  const [form, setForm] = useState<{
    relation: Relation
    name: string
    relativeMember: string | null
    day: string | null
  }>({
    relation: 'spouse',
    name: '',
    relativeMember: null,
    day: today,
  })
  const parties = useQuery(api.parties.list.queryOptions({ input: {} })).data ?? nobody
  const others = useMemo(
    () => parties.filter(({ kind, code }) => kind === 'member' && code !== member.code),
    [parties, member.code],
  )
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
        <NativeSelect
          label={say.relationField}
          value={relation}
          data={relations.map((value) => ({ value, label: say.relation[value] }))}
          autoFocus
          onChange={(event) =>
            setForm({ ...form, relation: relations.find((one) => one === event.currentTarget.value) ?? relation })
          }
        />
        <PartySelect
          label={say.relativeMember}
          parties={others}
          value={relativeMember}
          onChange={(chosen) => setForm({ ...form, relativeMember: chosen })}
        />
        {relativeMember === null ? (
          <TextInput
            label={say.relativeName}
            value={name}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
          />
        ) : null}
        <DateInput
          label={say.relativeDay}
          value={day}
          onChange={(value) => setForm({ ...form, day: value })}
          today={today}
          max={today}
        />
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
