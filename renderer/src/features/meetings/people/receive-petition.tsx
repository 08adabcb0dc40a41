import { Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { MeetingRow } from '@shared/contract/meetings'
import type { CivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useMemo } from 'react'
import { api, core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { KeyButton } from '../../../ui/key-button'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useWorkPeriod } from '../../../ui/work-period'
import { CommandForm } from '../../../client/command-form'
import { PickPerson } from '../../../ui/pick-person'
import classes from './people.module.css'

type Form = { receivedOn: CivilDate | null; content: string; signers: readonly { code: string; name: string }[] }

/** Records a petition in writing: when it came, what it asks, and which official members signed it (article 60.2). */
export function ReceivePetition({ meeting, onDone }: { meeting: MeetingRow; onDone: () => void }) {
  const say = useText().meetingPeople.petitions
  const { today } = useWorkPeriod()
  const { meetingId } = meeting
  const { form, change, clear } = useKeptForm<Form>(`meetings petition ${meetingId}`, {
    receivedOn: today,
    content: '',
    signers: [],
  })
  const { data } = useQuery(api.meetings.people.queryOptions({ input: { meetingId } }))
  const members = useMemo(
    () => (data?.rows ?? []).map(({ member, name, hamlet }) => ({ code: member, name, address: hamlet })),
    [data],
  )
  const command = useCommand(core.meetings.receivePetition)
  const { receivedOn, content, signers } = form
  const isReady = receivedOn !== null && content.trim() !== '' && signers.length > 0
  const done = () => {
    clear()
    onDone()
  }
  return (
    <CommandForm
      title={say.receiveTitle}
      confirm={say.receiveConfirm}
      input={isReady ? { meetingId, receivedOn, content, signers: signers.map(({ code }) => code) } : null}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.received)
        done()
      }}
      onCancel={done}
    >
      <DateInput
        label={say.receivedOn}
        value={receivedOn}
        today={today}
        max={today}
        autoFocus
        onChange={(value) => change({ receivedOn: value })}
      />
      <Textarea
        label={say.content}
        value={content}
        maxLength={2000}
        autosize
        minRows={2}
        onChange={({ currentTarget: { value } }) => change({ content: value })}
      />
      <PickPerson
        label={say.signer}
        parties={members}
        onPick={(person) => {
          if (signers.every(({ code }) => code !== person.code)) change({ signers: [...signers, person] })
        }}
      />
      <Signers
        signers={signers}
        needed={Math.ceil(members.length / 3)}
        onRemove={(code) => change({ signers: signers.filter((one) => one.code !== code) })}
      />
    </CommandForm>
  )
}

type SignersProps = { signers: Form['signers']; needed: number; onRemove: (code: string) => void }

/** Who signed, of how many that are needed: one third of the official members. */
function Signers({ signers, needed, onRemove }: SignersProps) {
  const say = useText().meetingPeople.petitions
  return (
    <div>
      <h3>{say.signers(formatDong(signers.length), formatDong(needed))}</h3>
      <ul className={classes.list}>
        {signers.map(({ code, name }) => (
          <li key={code}>
            <span>
              {name} {code}
            </span>
            <KeyButton label={say.removeSigner(name)} size="sm" onPress={() => onRemove(code)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
