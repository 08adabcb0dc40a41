import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Holiday } from '@shared/contract/calendar'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { useActionHost } from '../../actions/actions-context'
import { api, core } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useCommand } from '../../client/use-command'
import { useText } from '../../text/text'
import { DateInput } from '../../ui/date-input'
import { FormPanel } from '../../ui/form-panel'
import { KeyButton } from '../../ui/key-button'
import { Tag } from '../../ui/tag'
import { showDone } from '../../ui/toast'
import { useToday } from '../../ui/use-today'
import classes from './calendar.module.css'

/** The days off that working days are counted by: the program's table, with what the co-operative adds and takes off (reading 9). */
export function HolidaysPanel({ onDone }: { onDone: () => void }) {
  const text = useText()
  const say = text.calendar.holidays
  const today = useToday()
  const { context } = useActionHost()
  const [date, setDate] = useState<string | null>(null)
  const [name, setName] = useState('')
  const known = useQuery(api.calendar.holidays.queryOptions({ input: {} }))
  const command = useCommand(core.calendar.setHoliday)
  const missing = date === null || name.trim() === '' ? say.missing : null
  const notAllowed = context.whyNot('book.configure')
  const tell = async (day: string, told: { name?: string | null }) => {
    if (command.busy || (await command.run({ date: day, ...told })) === null) return
    showDone(say.kept(formatCivilDate(day)))
  }
  const add = async () => {
    if (date === null || missing !== null || notAllowed !== null) return
    await tell(date, { name })
    setDate(null)
    setName('')
  }
  const { holidays = [], workedOn = [] } = known.data ?? {}
  const fromThisYear = holidays.filter((holiday) => holiday.date >= `${today.slice(0, 4)}-01-01`)
  return (
    <FormPanel
      title={say.title}
      confirmLabel={say.add}
      blocked={notAllowed ?? missing}
      busy={command.busy}
      error={command.error === null ? null : failureWords(command.error, text.failure).join(' ')}
      onConfirm={() => void add()}
      onCancel={onDone}
    >
      <p className={classes.note}>{say.words}</p>
      <DateInput label={say.date} value={date} today={today} onChange={setDate} autoFocus />
      <TextInput
        label={say.name}
        value={name}
        maxLength={100}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <ul className={classes.holidays} aria-label={say.list}>
        {fromThisYear.map((holiday) => (
          <li key={holiday.date}>
            <HolidayWords holiday={holiday} />
            <KeyButton
              size="sm"
              label={say.takeOff}
              blocked={notAllowed}
              onPress={() => void tell(holiday.date, holiday.origin === 'own' ? {} : { name: null })}
            />
          </li>
        ))}
        {workedOn.map((day) => (
          <li key={day}>
            <span className={classes.day}>{formatCivilDate(day)}</span>
            <span>{say.worked}</span>
            <KeyButton size="sm" label={say.giveBack} blocked={notAllowed} onPress={() => void tell(day, {})} />
          </li>
        ))}
      </ul>
    </FormPanel>
  )
}

function HolidayWords({ holiday: { date, name, origin, provisional } }: { holiday: Holiday }) {
  const say = useText().calendar.holidays
  return (
    <>
      <span className={classes.day}>{formatCivilDate(date)}</span>
      <span>
        {name} {provisional ? <Tag tone="amber">{say.provisional}</Tag> : null}
        {origin === 'own' ? <Tag>{say.own}</Tag> : null}
      </span>
    </>
  )
}
