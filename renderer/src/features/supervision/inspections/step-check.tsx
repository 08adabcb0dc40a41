import { TextInput } from '@mantine/core'
import type { GuideForm } from '@shared/contract/supervision/guide-draft'
import type { GuideStep } from '@shared/contract/supervision/guide'
import type { Answer } from '@shared/contract/supervision/inspections'
import { useRef } from 'react'
import { useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import { KeyHint } from '../../../ui/key-hint'
import classes from './inspections.module.css'

const answers: readonly Answer[] = ['yes', 'no', 'skip']

export type StepCheckProps = {
  step: GuideStep
  form: GuideForm
  change: (part: Partial<GuideForm>) => void
  onNext: () => void
}

/** A question with three answers on the keys 1, 2, 3; a problem asks for words, the other two go on. */
export function StepCheck({ step, form, change, onNext }: StepCheckProps) {
  const say = useText().supervisionInspections.guide
  const note = useRef<HTMLInputElement>(null)
  const given = form.answers[step.id] ?? { answer: null, note: '' }
  const put = (part: Partial<typeof given>, at = form.at) =>
    change({ answers: { ...form.answers, [step.id]: { ...given, ...part } }, at })
  const choose = (answer: Answer) => {
    if (answer === 'no') {
      put({ answer })
      note.current?.focus()
    } else put({ answer }, form.at + 1)
  }
  useActions(
    answers.map((answer, at) => ({
      id: `guide.${answer}`,
      place: 'supervision',
      label: say[answer],
      keys: String(at + 1),
      perform: () => choose(answer),
    })),
  )
  return (
    <>
      <div className={classes.answers} role="radiogroup" aria-label={say.answer}>
        {answers.map((answer, at) => (
          <button
            key={answer}
            type="button"
            role="radio"
            className={classes.answer}
            data-answer={answer}
            data-autofocus={at === 0 || undefined}
            aria-checked={given.answer === answer}
            onClick={() => choose(answer)}
          >
            {say[answer]}
            <KeyHint keys={String(at + 1)} />
          </button>
        ))}
      </div>
      <TextInput
        ref={note}
        label={say.note}
        value={given.note}
        maxLength={2000}
        autoComplete="off"
        onChange={(event) => put({ note: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey) return
          event.preventDefault()
          onNext()
        }}
      />
    </>
  )
}
