import { TextInput } from '@mantine/core'
import type { Post } from '@shared/contract/post-parts'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { FormPanel } from '../../ui/form-panel'
import { showDone } from '../../ui/toast'
import { useWorkPeriod } from '../../ui/work-period'
import { MemberField } from './member-field'

type Form = {
  member: string | null
  name: string
  scope: string
  paper: string
  from: CivilDate | null
  to: CivilDate | null
}

type AuthorityFormProps = { post: Post; onDone: () => void; onCancel: () => void }

/** A written right to sign, given by the holder of a post (articles 11.3, 67.3). */
export function AuthorityForm({ post, onDone, onCancel }: AuthorityFormProps) {
  const text = useText()
  const say = text.posts.authority
  const { today } = useWorkPeriod()
  const [form, setForm] = useState<Form>({ member: null, name: '', scope: '', paper: '', from: today, to: null })
  const change = (part: Partial<Form>) => setForm({ ...form, ...part })
  const command = useCommand(core.posts.authorise)
  const { member, name, scope, paper, from, to } = form
  const someone = member !== null || name.trim() !== ''
  const isReady = someone && scope.trim() !== '' && paper.trim() !== '' && from !== null && to !== null
  const confirm = async () => {
    if (!isReady || command.busy) return
    const given = { giver: post.postId, member, name: name.trim(), scope: scope.trim(), paper: paper.trim() }
    if ((await command.run({ ...given, fromDate: from, toDate: to })) === null) return
    showDone(say.done(name.trim() === '' ? (member ?? '') : name.trim()))
    onDone()
  }
  return (
    <FormPanel
      title={say.question(post.name)}
      confirmLabel={say.confirm}
      blocked={isReady ? null : say.missing}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      <MemberField
        label={say.member}
        hint={say.memberHint}
        value={member}
        autoFocus
        onChange={(code) => change({ member: code })}
      />
      {member === null ? (
        <TextInput
          label={say.name}
          value={name}
          maxLength={200}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      ) : null}
      <TextInput
        label={say.scope}
        value={scope}
        maxLength={300}
        onChange={(event) => change({ scope: event.currentTarget.value })}
      />
      <TextInput
        label={say.paper}
        placeholder={say.paperExample}
        value={paper}
        maxLength={200}
        onChange={(event) => change({ paper: event.currentTarget.value })}
      />
      <DateInput label={say.from} value={from} today={today} onChange={(day) => change({ from: day })} />
      <DateInput label={say.to} value={to} today={today} onChange={(day) => change({ to: day })} />
    </FormPanel>
  )
}
