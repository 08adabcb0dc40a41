import { parseCivilDate } from '@shared/domain/civil-date'
import type { QuestionState } from '@shared/domain/hall/state'
import { useState } from 'react'
import { newId } from '../../../client/client'
import { useText } from '../../../text/text'
import type { HallControl } from './hall-control'
import { HallField, HallForm, HallLines } from './hall-form'
import classes from './hall.module.css'
import { nobody, PersonField, personOf } from './person-field'

type Props = { control: HallControl; onClose: () => void }
type OfItem = Props & { itemId: string }

/** Takes down a question or an opinion on the item. */
export function QuestionForm({ control, itemId, onClose }: OfItem) {
  const text = useText()
  const say = text.hall.form.question
  const [who, setWho] = useState(nobody)
  const [words, setWords] = useState('')
  const asker = personOf(who)
  const save = async () => {
    if (asker === null) return
    const told = await control.tell({ kind: 'asked', questionId: newId(), itemId, asker, text: words.trim() })
    if (told) onClose()
  }
  return (
    <HallForm
      title={say.title}
      confirm={text.hall.save}
      blocked={asker === null || words.trim() === '' ? text.hall.form.required : null}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <PersonField label={say.who} value={who} onChange={setWho} control={control} />
      <HallLines label={say.text} value={words} onChange={setWords} />
    </HallForm>
  )
}

/** Answers a question, and says who goes on with it and until when. */
export function AnswerForm({ control, questions, onClose }: Props & { questions: readonly QuestionState[] }) {
  const text = useText()
  const say = text.hall.form.answer
  const [questionId, setQuestionId] = useState(questions[0]?.questionId ?? '')
  const [who, setWho] = useState(nobody)
  const [words, setWords] = useState('')
  const [owner, setOwner] = useState(nobody)
  const [due, setDue] = useState('')
  const answeredBy = personOf(who)
  const dueOn = due.trim() === '' ? null : parseCivilDate(due, { typed: true, today: control.view.heldOn })
  const badDate = due.trim() !== '' && dueOn === null
  const save = async () => {
    if (answeredBy === null) return
    const answer = { text: words.trim(), answeredBy, owner: personOf(owner), dueOn }
    if (await control.tell({ kind: 'answered', questionId, ...answer })) onClose()
  }
  const missing = answeredBy === null || words.trim() === '' ? text.hall.form.required : null
  return (
    <HallForm
      title={say.title}
      confirm={text.hall.save}
      blocked={badDate ? text.hall.form.notDate : missing}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <label className={classes.field}>
        <span>{say.question}</span>
        <select value={questionId} onChange={(event) => setQuestionId(event.target.value)}>
          {questions.map((question) => (
            <option key={question.questionId} value={question.questionId}>
              {question.asker.name}: {question.text}
            </option>
          ))}
        </select>
      </label>
      <PersonField label={say.who} value={who} onChange={setWho} control={control} />
      <HallLines label={say.text} value={words} onChange={setWords} />
      <div className={classes.pair}>
        <PersonField label={say.owner} value={owner} onChange={setOwner} control={control} />
        <HallField label={say.due} value={due} onChange={setDue} />
      </div>
    </HallForm>
  )
}

/** Takes down an interest somebody has in the item (reading 10). */
export function InterestForm({ control, itemId, onClose }: OfItem) {
  const text = useText()
  const say = text.hall.form.interest
  const [who, setWho] = useState(nobody)
  const [words, setWords] = useState('')
  const person = personOf(who)
  const save = async () => {
    if (person === null) return
    if (await control.tell({ kind: 'interestDeclared', itemId, person, text: words.trim() })) onClose()
  }
  return (
    <HallForm
      title={say.title}
      confirm={text.hall.save}
      blocked={person === null || words.trim() === '' ? text.hall.form.required : null}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <p className={classes.muted}>{control.view.rules.interestedExcluded ? say.explainExcluded : say.explain}</p>
      <PersonField label={say.who} value={who} onChange={setWho} control={control} />
      <HallLines label={say.text} value={words} onChange={setWords} />
    </HallForm>
  )
}
