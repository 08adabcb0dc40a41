import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { MoneyInput } from '../../../ui/money-input'
import { useWorkPeriod } from '../../../ui/work-period'
import { useKeptForm } from '../../../ui/use-kept-form'
import classes from './path.module.css'
import { NoteField, StepFrame, type StepFormProps } from './step-frame'

/** A step's form that begins with a day, today unless something else was typed. */
function useDatedForm(name: string) {
  const { today } = useWorkPeriod()
  const kept = useKeptForm(name, { date: today as string | null, note: '' })
  const day = (label: string) => (
    <DateInput
      label={label}
      value={kept.form.date}
      today={today}
      max={today}
      autoFocus
      onChange={(date) => kept.change({ date })}
    />
  )
  return { ...kept, day }
}

/** The membership begins. */
export function ActivateForm({ path, onDone }: StepFormProps) {
  const say = useText().memberPath.form.activate
  const { form, day, clear } = useDatedForm(`path activate ${path.code}`)
  const command = useCommand(core.membership.activate)
  const { date } = form
  return (
    <StepFrame
      {...{ path, command, clear, onDone }}
      title={say.title}
      save={say.save}
      input={date === null ? null : { member: path.code, date }}
    >
      <p className={classes.hint}>{say.words}</p>
      {day(say.date)}
    </StepFrame>
  )
}

/** The fee of an associate without capital, in cash. */
export function FeeForm({ path, onDone }: StepFormProps) {
  const text = useText().memberPath.form
  const say = text.fee
  const { today } = useWorkPeriod()
  const start = { date: today as string | null, amount: Math.max(path.fee - path.paidFee, 0) as number | null }
  const { form, change, clear } = useKeptForm(`path fee ${path.code}`, start)
  const command = useCommand(core.membership.recordFee)
  const { date, amount } = form
  const ready = date !== null && amount !== null && amount > 0
  return (
    <StepFrame
      {...{ path, command, clear, onDone }}
      title={say.title}
      save={say.save}
      missing={say.missing}
      input={ready ? { member: path.code, date, amount } : null}
    >
      <p className={classes.hint}>{say.words}</p>
      <DateInput
        label={text.date}
        value={date}
        today={today}
        max={today}
        autoFocus
        onChange={(typed) => change({ date: typed })}
      />
      <MoneyInput label={say.amount} value={amount} onChange={(typed) => change({ amount: typed })} />
    </StepFrame>
  )
}

/** A member asks to leave. */
export function LeaveForm({ path, onDone }: StepFormProps) {
  const say = useText().memberPath.form.leave
  const { form, day, change, clear } = useDatedForm(`path leave ${path.code}`)
  const command = useCommand(core.membership.requestLeave)
  const { date, note } = form
  return (
    <StepFrame
      {...{ path, command, clear, onDone }}
      title={say.title}
      save={say.save}
      input={date === null ? null : { member: path.code, date, note }}
    >
      {day(say.date)}
      <NoteField label={say.reason} value={note} onChange={(typed) => change({ note: typed })} />
    </StepFrame>
  )
}

/** An application, or a request to leave, is taken back. */
export function WithdrawForm({ path, onDone }: StepFormProps) {
  const text = useText().memberPath.form
  const say = text.withdraw
  const { form, day, change, clear } = useDatedForm(`path withdraw ${path.code}`)
  const command = useCommand(core.membership.withdraw)
  const { date, note } = form
  return (
    <StepFrame
      {...{ path, command, clear, onDone }}
      title={say.title}
      save={say.save}
      input={date === null ? null : { member: path.code, date, note }}
    >
      {day(say.date)}
      <NoteField label={text.note} value={note} onChange={(typed) => change({ note: typed })} />
    </StepFrame>
  )
}
