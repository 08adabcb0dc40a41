import { Checkbox, Radio, TextInput } from '@mantine/core'
import type { Minutes, MinutesSigning } from '@shared/contract/minutes'
import type { Scan } from '@shared/contract/scans'
import { formatDong } from '@shared/domain/money'
import { foldedIncludes, foldText } from '@shared/domain/text-fold'
import { useState } from 'react'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useTermNote } from '../../../client/use-term-note'
import { useText } from '../../../text/text'
import { ConfirmPanel } from '../../../ui/confirm-panel'
import { DateInput } from '../../../ui/date-input'
import { FormPanel } from '../../../ui/form-panel'
import { FreezePaper } from '../../../ui/freeze-paper'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import classes from './after.module.css'

type Refusing = 'chair' | 'secretary'

type SignProps = {
  minutes: Minutes
  /** Keeps what is still being typed; false when it could not be kept. */
  keep: () => Promise<boolean>
  onDone: () => void
}

/** Who signed the minutes: the two, or those who attended in their place (article 57.4). */
export function SignMinutes({ minutes, keep, onDone }: SignProps) {
  const text = useText()
  const say = text.after.minutes
  const today = useToday()
  const [signedOn, setSignedOn] = useState<string | null>(today)
  const [by, setBy] = useState<MinutesSigning['by']>('signers')
  const [refused, setRefused] = useState<Refusing[]>([])
  const [reason, setReason] = useState('')
  const [members, setMembers] = useState<string[]>([])
  const command = useCommand(core.minutes.sign)
  const termNote = useTermNote(signedOn, { names: [minutes.chair, minutes.secretary] })
  const blocked =
    signedOn === null
      ? say.form.missing
      : by === 'members' && (refused.length === 0 || reason.trim() === '')
        ? say.form.missingRefusal
        : null
  const confirm = async () => {
    if (blocked !== null || signedOn === null) return
    if (!(await keep())) return
    const signing: MinutesSigning = by === 'signers' ? { by } : { by, refused, reason, members }
    const done = await command.run({ meetingId: minutes.meetingId, signedOn, signing })
    if (done === null) return
    showDone(say.signed(done.number))
    onDone()
  }
  return (
    <FormPanel
      title={say.form.title}
      confirmLabel={say.sign}
      blocked={blocked}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <DateInput label={say.form.signedOn} value={signedOn} onChange={setSignedOn} today={today} autoFocus />
      {termNote === '' ? null : <Note tone="amber">{termNote}</Note>}
      <Radio.Group
        label={say.form.who}
        value={by}
        onChange={(value) => setBy(value === 'members' ? 'members' : 'signers')}
      >
        <Radio value="signers" label={say.form.signers(minutes.chair, minutes.secretary)} mt={6} />
        <Radio value="members" label={say.form.members} mt={6} />
      </Radio.Group>
      {by === 'members' ? (
        <>
          <Checkbox.Group value={refused} onChange={(value) => setRefused(value.filter(isRefusing))}>
            <Checkbox value="chair" label={say.form.chairRefuses} />
            <Checkbox value="secretary" label={say.form.secretaryRefuses} mt={6} />
          </Checkbox.Group>
          <TextInput
            label={say.form.reason}
            value={reason}
            maxLength={1000}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <MemberSigners minutes={minutes} members={members} onChange={setMembers} />
        </>
      ) : null}
    </FormPanel>
  )
}

const isRefusing = (value: string): value is Refusing => value === 'chair' || value === 'secretary'

type SignersProps = { minutes: Minutes; members: string[]; onChange: (members: string[]) => void }

function MemberSigners({ minutes, members, onChange }: SignersProps) {
  const say = useText().after.minutes.form
  const [search, setSearch] = useState('')
  const shown = minutes.attended.filter(({ code, name }) => foldedIncludes(foldText(`${code} ${name}`), search))
  const counts = [members.length, minutes.signersNeeded, minutes.attended.length].map(formatDong)
  return (
    <fieldset className={classes.fieldset}>
      <legend>{say.list(counts[0] ?? '', counts[1] ?? '', counts[2] ?? '')}</legend>
      <TextInput
        label={say.find}
        value={search}
        autoComplete="off"
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter takes the first who was found and stays for the next; in the empty field it goes on.
          const found = shown.find(({ code }) => !members.includes(code))
          if (event.key !== 'Enter' || event.ctrlKey || search.trim() === '' || found === undefined) return
          event.preventDefault()
          onChange([...members, found.code])
          setSearch('')
        }}
      />
      <div className={classes.row}>
        <KeyButton
          label={say.all(formatDong(shown.length))}
          size="sm"
          onPress={() => onChange([...new Set([...members, ...shown.map(({ code }) => code)])])}
        />
        <KeyButton label={say.none} size="sm" onPress={() => onChange([])} />
      </div>
      <Checkbox.Group value={members} onChange={onChange}>
        <div className={classes.signers}>
          {shown.map(({ code, name, hamlet }) => (
            <Checkbox key={code} value={code} label={[name, code, hamlet].filter(Boolean).join(', ')} />
          ))}
        </div>
      </Checkbox.Group>
    </fieldset>
  )
}

/** Takes a signing back, with the reason that stays at the void number. */
export function TakeBackMinutes({ minutes, onDone }: { minutes: Minutes; onDone: () => void }) {
  const text = useText()
  const say = text.after.minutes
  const [reason, setReason] = useState('')
  const command = useCommand(core.minutes.takeBack)
  const confirm = async () => {
    if ((await command.run({ meetingId: minutes.meetingId, reason })) === null) return
    showDone(say.takenBack)
    onDone()
  }
  return (
    <ConfirmPanel
      question={`${say.takeBack} ${minutes.number ?? ''}?`}
      confirmLabel={say.takeBack}
      danger
      blocked={reason.trim() === '' ? say.reasonMissing : null}
      busy={command.busy}
      onConfirm={() => void confirm()}
      onCancel={onDone}
    >
      <TextInput
        label={say.reason}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {command.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(command.error, text.failure).join(' ')}
        </Note>
      )}
    </ConfirmPanel>
  )
}

/** Freezes the minutes with their signed paper. */
export function FreezeMinutes({
  minutes,
  scans,
  onDone,
}: {
  minutes: Minutes
  scans: readonly Scan[]
  onDone: () => void
}) {
  const text = useText()
  const say = text.after.minutes
  const command = useCommand(core.minutes.freeze)
  const freeze = async (scanId: string) => {
    const given = { meetingId: minutes.meetingId, textHash: minutes.textHash ?? '', scanId }
    if ((await command.run(given)) === null) return
    showDone(say.frozenDone)
    onDone()
  }
  return (
    <FreezePaper
      words={say.freezeWords}
      scans={scans}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onFreeze={(scanId) => void freeze(scanId)}
      onCancel={onDone}
    />
  )
}
