import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type DeclaredGround, PostGround, postGrounds } from '@shared/contract/post-parts'
import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { api, core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { FormPanel } from '../../ui/form-panel'
import { KeyButton } from '../../ui/key-button'
import { Tag } from '../../ui/tag'
import { showDone } from '../../ui/toast'
import { useWorkPeriod } from '../../ui/work-period'
import { MemberField } from './member-field'
import classes from './posts.module.css'

/** Declares what bars somebody from a seat (article 62.4), and ends what was declared. */
export function GroundForm({ onCancel }: { onCancel: () => void }) {
  const text = useText()
  const say = text.posts.ground
  const { today } = useWorkPeriod()
  const [member, setMember] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [ground, setGround] = useState<PostGround>('prosecuted')
  const [from, setFrom] = useState<CivilDate | null>(today)
  const [note, setNote] = useState('')
  const command = useCommand(core.posts.declareGround)
  const isReady = from !== null && (member !== null || name.trim() !== '')
  const confirm = async () => {
    if (!isReady || command.busy) return
    if ((await command.run({ member, name: name.trim(), ground, fromDate: from, note: note.trim() })) === null) return
    showDone(say.done)
    setMember(null)
    setName('')
    setNote('')
  }
  return (
    <FormPanel
      title={say.question}
      confirmLabel={say.confirm}
      blocked={isReady ? null : say.missing}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void confirm()}
      onCancel={onCancel}
    >
      <MemberField label={say.member} value={member} autoFocus onChange={setMember} />
      {member === null ? (
        <TextInput
          label={say.name}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      ) : null}
      <NativeSelect
        label={say.ground}
        value={ground}
        data={postGrounds.map((value) => ({ value, label: say.grounds[value] }))}
        onChange={({ currentTarget: { value } }) => setGround(PostGround.safeParse(value).data ?? ground)}
      />
      <DateInput label={say.from} value={from} today={today} onChange={setFrom} />
      <TextInput
        label={say.note}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Declared today={today} />
    </FormPanel>
  )
}

function Declared({ today }: { today: CivilDate }) {
  const text = useText()
  const say = text.posts.ground
  const { data } = useQuery(api.posts.grounds.queryOptions({ input: {} }))
  const end = useCommand(core.posts.endGround)
  const grounds = data?.grounds ?? []
  const finish = async ({ groundId, fromDate }: DeclaredGround) => {
    if ((await end.run({ groundId, toDate: today < fromDate ? fromDate : today })) !== null) showDone(say.endDone)
  }
  return (
    <section aria-label={say.list} className={classes.judgement}>
      <h3>{say.list}</h3>
      {grounds.length === 0 ? <p className={classes.quiet}>{say.none}</p> : null}
      {grounds.map((one) => (
        <div key={one.groundId} className={classes.ground}>
          <b>{one.name}</b>
          <span>
            {say.grounds[one.ground]}, {say.since(formatCivilDate(one.fromDate))}
          </span>
          {one.toDate === null ? (
            <KeyButton label={say.end} onPress={() => void finish(one)} />
          ) : (
            <Tag>{say.ended(formatCivilDate(one.toDate))}</Tag>
          )}
        </div>
      ))}
    </section>
  )
}
