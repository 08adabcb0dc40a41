import { Textarea, TextInput } from '@mantine/core'
import type { Council } from '@shared/contract/graduation'
import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { core } from '../../../client/client'
import { CommandForm } from '../../../client/command-form'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useWorkPeriod } from '../../../ui/work-period'

type Form = { heldOn: CivilDate | null; minutesNumber: string; lateReason: string; note: string }

/** The council sat: its day, the number of its minutes, why it was late where it was. */
export function SitForm({ council, onBack }: { council: Council; onBack: () => void }) {
  const say = useText().graduation
  const words = say.form.sit
  const { today } = useWorkPeriod()
  const { form, change, clear } = useKeptForm<Form>(`graduation sit ${council.councilId}`, {
    heldOn: null,
    minutesNumber: '',
    lateReason: '',
    note: '',
  })
  const command = useCommand(core.graduation.sit)
  const { heldOn, minutesNumber, lateReason, note } = form
  const { councilId } = council
  const leave = () => {
    clear()
    onBack()
  }
  return (
    <CommandForm
      title={words.title}
      confirm={words.confirm}
      input={
        heldOn === null || minutesNumber.trim() === '' ? null : { councilId, heldOn, minutesNumber, lateReason, note }
      }
      missing={words.missing}
      command={command}
      onDone={({ graduates, others }) => {
        showDone(words.done(graduates, others))
        leave()
      }}
      onCancel={leave}
    >
      <Note>{`${say.council.by(formatCivilDate(council.by.date))} ${words.stands}`}</Note>
      <DateInput
        label={words.heldOn}
        value={heldOn}
        today={today}
        max={today}
        autoFocus
        onChange={(on) => change({ heldOn: on })}
      />
      <TextInput
        label={words.minutesNumber}
        value={minutesNumber}
        maxLength={60}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ minutesNumber: value })}
      />
      <TextInput
        label={words.lateReason}
        value={lateReason}
        maxLength={300}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) => change({ lateReason: value })}
      />
      <Textarea
        label={words.note}
        value={note}
        maxLength={1000}
        autosize
        minRows={2}
        onChange={({ currentTarget: { value } }) => change({ note: value })}
      />
    </CommandForm>
  )
}
