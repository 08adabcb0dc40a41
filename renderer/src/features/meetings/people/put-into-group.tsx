import { TextInput } from '@mantine/core'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'
import { CommandForm } from '../../../client/command-form'
import classes from './people.module.css'

export type PutIntoGroupProps = { meetingId: string; members: readonly string[]; onDone: () => void }

/** Puts members into a group by its name, a new one where there is none; no name takes them out of theirs. */
export function PutIntoGroup({ meetingId, members, onDone }: PutIntoGroupProps) {
  const say = useText().meetingPeople.delegates
  const [name, setName] = useState('')
  const command = useCommand(core.meetings.putIntoGroup)
  return (
    <CommandForm
      title={say.putTitle(formatDong(members.length))}
      confirm={say.putConfirm}
      input={{ meetingId, name, members: [...members] }}
      missing=""
      command={command}
      onDone={() => {
        showDone(say.putDone)
        onDone()
      }}
      onCancel={onDone}
    >
      <TextInput
        data-autofocus
        label={say.groupName}
        value={name}
        maxLength={100}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <p className={classes.quiet}>{say.groupHint}</p>
    </CommandForm>
  )
}
