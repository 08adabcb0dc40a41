import { Checkbox } from '@mantine/core'
import type { ModuleEntry } from '@shared/contract/programmes'
import type { Session } from '@shared/contract/courses'
import { formatCivilDate } from '@shared/domain/civil-date'
import { useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { core, newId } from '../../../client/client'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useToday } from '../../../ui/use-today'
import { ModuleFields, TimeFields } from './session-fields'
import { type SessionForm as Form, sessionOf, typedSession } from './session-time'

export type AddSessionProps = {
  courseId: string
  title: string
  modules: readonly ModuleEntry[]
  start: Form
  /** Told of the session once it is written. */
  onDone: (added: { sessionId: string; date: string; minutes: number } | null) => void
}

/** One more session; a make-up session is for those who missed hours, and adds nothing to the plan. */
export function AddSession({ courseId, title, modules, start, onDone }: AddSessionProps) {
  const say = useText().courseTimetable
  const [sessionId] = useState(newId)
  const [form, setForm] = useState(start)
  const command = useCommand(core.courses.planSessions)
  const entry = sessionOf(form)
  return (
    <CommandForm
      title={title}
      confirm={say.one.confirm}
      input={entry === null ? null : { courseId, sessions: [{ sessionId, ...entry }] }}
      missing={say.one.missing}
      command={command}
      onDone={() => {
        if (entry === null) return
        showDone(say.one.added(formatCivilDate(entry.date)))
        onDone({ sessionId, date: entry.date, minutes: entry.minutes })
      }}
      onCancel={() => onDone(null)}
    >
      <Fields form={form} modules={modules} change={(part) => setForm({ ...form, ...part })} />
    </CommandForm>
  )
}

type ChangeProps = { session: Session; modules: readonly ModuleEntry[]; onDone: () => void }

/** Moves a session that was not held yet. */
export function ChangeSession({ session, modules, onDone }: ChangeProps) {
  const say = useText().courseTimetable
  const [form, setForm] = useState<Form>(() => typedSession(session))
  const command = useCommand(core.courses.changeSession)
  const entry = sessionOf(form)
  return (
    <CommandForm
      title={say.one.changeTitle}
      confirm={say.one.confirm}
      input={entry === null ? null : { sessionId: session.sessionId, entry }}
      missing={say.one.missing}
      command={command}
      onDone={() => {
        if (entry !== null) showDone(say.one.changed(formatCivilDate(entry.date)))
        onDone()
      }}
      onCancel={onDone}
    >
      <Fields form={form} modules={modules} change={(part) => setForm({ ...form, ...part })} />
    </CommandForm>
  )
}

type FieldsProps = { form: Form; modules: readonly ModuleEntry[]; change: (part: Partial<Form>) => void }

function Fields({ form, modules, change }: FieldsProps) {
  const say = useText().courseTimetable.form
  const today = useToday()
  return (
    <>
      <DateInput label={say.date} value={form.date} today={today} onChange={(date) => change({ date })} />
      <ModuleFields form={form} modules={modules} change={change} />
      <TimeFields form={form} change={change} />
      <Checkbox
        label={say.makeUp}
        checked={form.makeUp}
        onChange={({ currentTarget: { checked } }) => change({ makeUp: checked })}
      />
      {form.makeUp ? <Note>{say.makeUpIs}</Note> : null}
    </>
  )
}
