import { Textarea, TextInput } from '@mantine/core'
import type { GuideForm } from '@shared/contract/supervision/guide-draft'
import type { Guide } from '@shared/contract/supervision/guide'
import { useText } from '../../../text/text'
import { DateInput } from '../../../ui/date-input'
import { Note } from '../../../ui/note'
import { useToday } from '../../../ui/use-today'
import { isStepDone, problemsSoFar } from './guide-form'
import classes from './inspections.module.css'

export type StepEndProps = { guide: Guide; form: GuideForm; change: (part: Partial<GuideForm>) => void }

/** Who was there on both sides, and the conclusion; with it the record is made. */
export function StepEnd({ guide, form, change }: StepEndProps) {
  const text = useText()
  const say = text.supervisionInspections.end
  const today = useToday()
  const open = guide.steps.filter((step) => !isStepDone(form, step)).length
  const problems = problemsSoFar(form, guide)
  const field = (
    name: 'first' | 'second' | 'counterpart' | 'post' | 'witness' | 'witnessPost' | 'place',
    label: string,
  ) => (
    <TextInput
      key={name}
      label={label}
      value={form[name]}
      maxLength={200}
      autoComplete="off"
      data-autofocus={name === 'first' || undefined}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
    />
  )
  return (
    <>
      <h2 className={classes.question}>{text.supervisionInspections.guide.end}</h2>
      <Note tone={open > 0 ? 'amber' : problems > 0 ? 'red' : 'green'}>
        {open > 0 ? text.supervisionInspections.guide.missingSteps(open) : say.answered(problems)}
      </Note>
      <div className={classes.pairs}>
        {field('first', say.supervisor)}
        {field('second', say.second)}
        {field('counterpart', say.counterpart)}
        {field('post', say.post)}
        {field('witness', say.witness)}
        {field('witnessPost', say.post)}
        {field('place', say.place)}
        <DateInput
          label={say.heldOn}
          value={form.heldOn}
          today={today}
          max={today}
          onChange={(heldOn) => change({ heldOn })}
        />
      </div>
      {guide.kind === 'other' ? (
        <TextInput
          label={say.title}
          value={form.title}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
      ) : null}
      <Textarea
        label={say.conclusion}
        value={form.conclusion}
        maxLength={2000}
        autosize
        minRows={3}
        onChange={(event) => change({ conclusion: event.currentTarget.value })}
      />
    </>
  )
}
