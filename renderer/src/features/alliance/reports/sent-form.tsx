import { NativeSelect, TextInput } from '@mantine/core'
import { type SendingWay, sendingWays } from '@shared/contract/periodic-reports'
import type { CivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import type { ReportFormProps } from './saved-part'

/** Writes down that the report went out: when and how. */
export function SentForm({ report, onDone }: ReportFormProps) {
  const say = useText().periodicReports.report.sent
  const today = useToday()
  const [on, setOn] = useState<CivilDate | null>(today)
  const [way, setWay] = useState<SendingWay>(report.packet === null ? 'hand' : 'packet')
  const [note, setNote] = useState('')
  const command = useCommand(core.periodicReports.sent)
  return (
    <CommandForm
      title={say.title}
      confirm={say.confirm}
      input={on === null ? null : { reportId: report.row.reportId, sentOn: on, way, note }}
      missing={say.missing}
      command={command}
      onDone={() => {
        showDone(say.done)
        onDone()
      }}
      onCancel={onDone}
    >
      <DateInput label={say.on} value={on} today={today} autoFocus onChange={setOn} />
      <NativeSelect
        label={say.way}
        value={way}
        data={sendingWays.map((value) => ({ value, label: say.ways[value] }))}
        onChange={({ currentTarget }) => setWay(sendingWays.find((one) => one === currentTarget.value) ?? way)}
      />
      <TextInput
        label={say.note}
        value={note}
        maxLength={500}
        onChange={({ currentTarget: { value } }) => setNote(value)}
      />
    </CommandForm>
  )
}
