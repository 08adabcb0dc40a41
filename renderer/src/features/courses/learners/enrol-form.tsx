import { useQuery } from '@tanstack/react-query'
import type { CourseRow, Enrolled } from '@shared/contract/courses'
import type { Learner } from '@shared/contract/learners'
import { type CivilDate, formatCivilDate } from '@shared/domain/civil-date'
import { useMemo, useState } from 'react'
import { CommandForm } from '../../../client/command-form'
import { api, core, newId } from '../../../client/client'
import { emptyLearner, learnerEntryOf, LearnerFields, type LearnerForm } from '../../../client/learner-fields'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { Chooser } from '../../../ui/chooser'
import type { ChooserOption } from '../../../ui/chooser-index'
import { DateInput } from '../../../ui/date-input'
import { KeyButton } from '../../../ui/key-button'
import { Note } from '../../../ui/note'
import { showDone } from '../../../ui/toast'
import { useKeptForm } from '../../../ui/use-kept-form'
import { useToday } from '../../../ui/use-today'
import { likeLearner } from './like-learner'

/** As many learners as are offered at once. */
const OFFERED = 5000

export type EnrolFormProps = { course: CourseRow; learners: readonly Enrolled[]; onDone: () => void }

type Form = { learnerId: string | null; isNew: boolean; entry: LearnerForm; enrolledOn: CivilDate | null }

/** Enrols one person: somebody known, chosen by name, number or co-operative, or (F9) somebody new, of whom it is said when they look known. */
export function EnrolForm({ course, learners, onDone }: EnrolFormProps) {
  const say = useText().courseLearners.enrol
  const today = useToday()
  const [ids] = useState(() => ({ enrolmentId: newId(), newLearnerId: newId() }))
  const { form, change, clear } = useKeptForm<Form>(`courses enrol ${course.courseId}`, {
    learnerId: null,
    isNew: false,
    entry: emptyLearner,
    enrolledOn: today,
  })
  const command = useCommand(core.courses.enrol)
  const { data } = useQuery(api.learners.list.queryOptions({ input: { search: '', limit: OFFERED } }))
  const known = data?.learners
  const chosen = known?.find(({ learnerId }) => learnerId === form.learnerId)
  const alike = form.isNew ? likeLearner(known ?? [], form.entry) : undefined
  const done = () => {
    clear()
    onDone()
  }
  return (
    <CommandForm
      title={form.isNew ? say.newTitle : say.title}
      confirm={say.confirm}
      input={wantedOf(course.courseId, form, ids)}
      missing={form.isNew ? say.missingNew : say.missing}
      command={command}
      onDone={() => {
        showDone(say.done(form.isNew ? form.entry.name.trim() : (chosen?.name ?? '')))
        done()
      }}
      onCancel={done}
    >
      {form.isNew ? (
        <>
          {alike === undefined ? null : (
            <Note tone="amber">
              {say.alike(alike.name, alike.cooperative)}{' '}
              <KeyButton
                size="sm"
                label={say.take}
                onPress={() => change({ isNew: false, learnerId: alike.learnerId })}
              />
            </Note>
          )}
          <LearnerFields form={form.entry} change={(part) => change({ entry: { ...form.entry, ...part } })} />
        </>
      ) : (
        <KnownField
          known={known ?? []}
          learners={learners}
          learnerId={form.learnerId}
          onTake={(taken) => change({ learnerId: taken })}
          onNew={(name) => change({ isNew: true, entry: { ...form.entry, name } })}
        />
      )}
      <DateInput label={say.on} value={form.enrolledOn} today={today} onChange={(on) => change({ enrolledOn: on })} />
    </CommandForm>
  )
}

type Ids = { enrolmentId: string; newLearnerId: string }

/** What is sent; null while somebody or the day is missing. */
function wantedOf(courseId: string, { isNew, entry: typed, learnerId: chosen, enrolledOn }: Form, ids: Ids) {
  const entry = isNew ? learnerEntryOf(typed) : null
  const learnerId = isNew ? ids.newLearnerId : chosen
  if (enrolledOn === null || learnerId === null || (isNew && entry === null)) return null
  return { courseId, enrolledOn, learners: [{ enrolmentId: ids.enrolmentId, learnerId, isNew, entry }] }
}

type KnownProps = {
  known: readonly Learner[]
  learners: readonly Enrolled[]
  learnerId: string | null
  onTake: (learnerId: string | null) => void
  onNew: (name: string) => void
}

function KnownField({ known, learners, learnerId, onTake, onNew }: KnownProps) {
  const say = useText().courseLearners.enrol
  const { options, learnerOf, codeOf } = useMemo(() => optionsOf(known, learners, say.already), [known, learners, say])
  return (
    <>
      <Chooser
        autoFocus
        label={say.known}
        value={learnerId === null ? null : (codeOf.get(learnerId) ?? null)}
        options={options}
        noun={say.noun}
        placeholder={say.hint}
        show={({ name, code }) => `${name} · ${code}`}
        unknown={say.unknown}
        onChange={(code) => onTake(code === null ? null : (learnerOf.get(code) ?? null))}
        onAdd={onNew}
      />
      <div>
        <KeyButton label={say.asNew} keys="F9" onPress={() => onNew('')} />
      </div>
    </>
  )
}

/** Learners as they are chosen: by the number of identity, or the birth date where there is none; who is in the class is shown and not taken. */
function optionsOf(known: readonly Learner[], learners: readonly Enrolled[], already: string) {
  const there = new Set(learners.map(({ learnerId }) => learnerId))
  const learnerOf = new Map<string, string>()
  const codeOf = new Map<string, string>()
  const options = known.map(({ learnerId, name, idNumber, birthDate, cooperative, phone }): ChooserOption => {
    const plain = idNumber === '' ? formatCivilDate(birthDate) : idNumber
    const code = learnerOf.has(plain) ? `${plain} (${learnerOf.size})` : plain
    learnerOf.set(code, learnerId)
    codeOf.set(learnerId, code)
    const blocked = there.has(learnerId) ? { blocked: already } : {}
    return { code, name, reason: cooperative, words: `${cooperative} ${phone}`, ...blocked }
  })
  return { options, learnerOf, codeOf }
}
