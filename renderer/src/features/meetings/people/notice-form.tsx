import { NativeSelect, TextInput } from '@mantine/core'
import { NoticeMethod } from '@shared/contract/meeting-people'
import type { MeetingRow } from '@shared/contract/meetings'
import type { CivilDate } from '@shared/domain/civil-date'
import { formatDong } from '@shared/domain/money'
import { useState } from 'react'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { showDone } from '../../../ui/toast'
import { useWorkPeriod } from '../../../ui/work-period'
import { CommandForm } from '../../../client/command-form'
import classes from './people.module.css'

export type NoticeFormProps = {
  meeting: MeetingRow
  members: readonly string[]
  isMarked: boolean
  charterMethods: string
  onDone: () => void
}

/** Records notices to many at once: when they were sent, how, and what proves it (article 60.1). */
export function NoticeForm({ meeting, members, isMarked, charterMethods, onDone }: NoticeFormProps) {
  const say = useText().meetingPeople.notices
  const { today } = useWorkPeriod()
  const [sentOn, setSentOn] = useState<CivilDate | null>(today)
  const [method, setMethod] = useState<NoticeMethod>('paper')
  const [proof, setProof] = useState('')
  const command = useCommand(core.meetings.recordNotices)
  const { meetingId } = meeting
  const methods = NoticeMethod.options.filter((value) => value !== 'charter' || charterMethods !== '')
  return (
    <CommandForm
      title={say.recordTitle(formatDong(members.length))}
      confirm={say.confirm}
      input={sentOn === null ? null : { meetingId, members: [...members], sentOn, method, proof }}
      missing={say.missingDate}
      command={command}
      onDone={({ recorded, late }) => {
        showDone(late > 0 ? say.doneLate(formatDong(recorded)) : say.done(formatDong(recorded)))
        onDone()
      }}
      onCancel={onDone}
    >
      <p className={classes.quiet}>{say.whom(isMarked)}</p>
      <DateInput label={say.sentOn} value={sentOn} today={today} max={today} autoFocus onChange={setSentOn} />
      <NativeSelect
        label={say.by}
        value={method}
        data={methods.map((value) => ({ value, label: say.method[value] }))}
        onChange={({ currentTarget: { value } }) => setMethod(NoticeMethod.parse(value))}
      />
      <TextInput
        label={say.proof}
        placeholder={say.proofExample}
        value={proof}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => setProof(value)}
      />
      <p className={classes.quiet}>{say.phone}</p>
    </CommandForm>
  )
}
