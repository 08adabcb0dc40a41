import type { ElectionState, MotionState } from '@shared/domain/hall/state'
import { useState } from 'react'
import { useText } from '../../../text/text'
import type { HallControl } from './hall-control'
import { HallForm, HallLines } from './hall-form'
import classes from './hall.module.css'
import { nobody, PersonField, personOf } from './person-field'

type Props = { control: HallControl; onClose: () => void }

/** Takes down an opinion that somebody keeps although it was outvoted (article 65.5.d); the last vote is the one that is meant. */
export function DissentForm({ control, onClose, motions }: Props & { motions: readonly MotionState[] }) {
  const text = useText()
  const say = text.hall.form.dissent
  const [motionId, setMotionId] = useState(motions.at(-1)?.motionId ?? '')
  const [who, setWho] = useState(nobody)
  const [words, setWords] = useState('')
  const person = personOf(who)
  const save = async () => {
    if (person === null) return
    if (await control.tell({ kind: 'dissentRecorded', motionId, person, text: words.trim() })) onClose()
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
      <p className={classes.muted}>{say.explain}</p>
      <PersonField label={say.who} value={who} onChange={setWho} control={control} />
      <label className={classes.field}>
        <span>{say.motion}</span>
        <select value={motionId} onChange={(event) => setMotionId(event.target.value)}>
          {motions.toReversed().map((motion) => (
            <option key={motion.motionId} value={motion.motionId}>
              {motion.text}
            </option>
          ))}
        </select>
      </label>
      <HallLines label={say.text} value={words} onChange={setWords} />
    </HallForm>
  )
}

/** Takes down what the meeting settled about equal votes at the last seat (reading 5). */
export function TieForm({ control, onClose, election }: Props & { election: ElectionState }) {
  const text = useText()
  const say = text.hall.form.tie
  const [words, setWords] = useState(election.tieNote)
  const { electionId } = election
  const save = async () => {
    if (await control.tell({ kind: 'tieNoted', electionId, text: words.trim() })) onClose()
  }
  return (
    <HallForm
      title={`${say.title}: ${election.title}`}
      confirm={text.hall.save}
      blocked={words.trim() === '' ? text.hall.form.required : null}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <p className={classes.muted}>{say.explain}</p>
      <HallLines label={say.text} value={words} onChange={setWords} />
    </HallForm>
  )
}
