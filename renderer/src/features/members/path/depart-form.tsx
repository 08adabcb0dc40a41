import { NativeSelect } from '@mantine/core'
import type { LeavingCause } from '@shared/contract/leaving-cause'
import { core } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { Note } from '../../../ui/note'
import { useWorkPeriod } from '../../../ui/work-period'
import { useKeptForm } from '../../../ui/use-kept-form'
import classes from './path.module.css'
import { NoteField, ResolutionField, StepFrame, type StepFormProps } from './step-frame'

type Form = { cause: LeavingCause | null; date: string | null; resolutionId: string | null; note: string }

/** The membership ends, by one of the causes of article 33 that there are for this member. */
export function DepartForm({ path, onDone }: StepFormProps) {
  const say = useText().memberPath
  const { depart } = say.form
  const { today } = useWorkPeriod()
  // Who asked to leave goes of their own will; nothing else is likelier than another.
  const asked: LeavingCause | null = path.stage === 'leaving' ? 'voluntary' : null
  const start: Form = { cause: asked, date: today, resolutionId: null, note: '' }
  const { form, change, clear } = useKeptForm(`path depart ${path.code}`, start)
  const command = useCommand(core.membership.depart)
  const { cause, date, resolutionId, note } = form
  const decided = path.causes.find((one) => one.cause === cause)?.decided ?? true
  // The decision on a request to leave is on the path already.
  const ownDecision = decided && cause !== 'voluntary'
  const ready = cause !== null && date !== null && !(ownDecision && resolutionId === null)
  const given = { member: path.code, cause: cause ?? 'voluntary', date: date ?? today, note }
  return (
    <StepFrame
      {...{ path, command, clear, onDone }}
      title={depart.title}
      save={depart.save}
      input={ready ? { ...given, resolutionId: ownDecision ? resolutionId : null } : null}
    >
      <NativeSelect
        label={depart.cause}
        value={cause ?? ''}
        data={[
          ...(cause === null ? [{ value: '', label: '' }] : []),
          ...path.causes.map((one) => ({
            value: one.cause,
            label: say.causeWithArticle(say.cause[one.cause], one.article),
          })),
        ]}
        data-autofocus
        onChange={(event) =>
          change({ cause: path.causes.find((one) => one.cause === event.currentTarget.value)?.cause ?? null })
        }
      />
      <DateInput
        label={depart.date}
        value={date}
        today={today}
        max={today}
        onChange={(typed) => change({ date: typed })}
      />
      {ownDecision && cause !== null ? (
        <ResolutionField path={path} value={resolutionId} onChange={(chosen) => change({ resolutionId: chosen })} />
      ) : null}
      {decided ? null : <p className={classes.hint}>{depart.byItself}</p>}
      <NoteField
        label={decided ? (cause === 'expelled' ? depart.ground : say.form.note) : depart.paper}
        value={note}
        onChange={(typed) => change({ note: typed })}
      />
      {path.warning === null ? null : <Note tone="amber">{path.warning}</Note>}
    </StepFrame>
  )
}
