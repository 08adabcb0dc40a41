import { candidateKey } from '@shared/domain/hall/events'
import type { ElectionState } from '@shared/domain/hall/state'
import { useState } from 'react'
import { useText } from '../../../text/text'
import type { HallControl } from './hall-control'
import { HallField, HallForm } from './hall-form'
import classes from './hall.module.css'

type Props = { election: ElectionState; sheet: 1 | 2; control: HallControl; onClose: () => void }

/** One counter's sheet, typed without seeing the other one. */
export function SheetForm({ election, sheet, control, onClose }: Props) {
  const text = useText()
  const say = text.hall.election
  const [counter, setCounter] = useState(control.state.counters[sheet - 1]?.name ?? '')
  const [collected, setCollected] = useState('')
  const [invalid, setInvalid] = useState('')
  const [votes, setVotes] = useState<Record<string, string>>({})
  const complete = collected !== '' && counter.trim() !== ''
  const save = async () => {
    const told = await control.tell({
      kind: 'ballotsCounted',
      electionId: election.electionId,
      sheet,
      counter: counter.trim(),
      collected: Number(collected),
      invalid: Number(invalid || '0'),
      votes: Object.fromEntries(
        election.candidates.map((candidate) => [
          candidateKey(candidate),
          Number(votes[candidateKey(candidate)] || '0'),
        ]),
      ),
    })
    if (told) onClose()
  }
  return (
    <HallForm
      title={`${say.sheet(String(sheet))}: ${election.title}`}
      confirm={say.sheetSave}
      blocked={complete ? null : text.hall.form.required}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      {sheet === 2 ? <p className={classes.muted}>{say.hidden}</p> : null}
      <HallField label={say.counter} value={counter} onChange={setCounter} />
      <div className={classes.pair}>
        <HallField number label={say.collected} value={collected} onChange={setCollected} />
        <HallField number label={say.invalid} value={invalid} onChange={setInvalid} />
      </div>
      <div className={classes.marks}>
        {election.candidates.map((candidate) => {
          const key = candidateKey(candidate)
          return (
            <HallField
              key={key}
              number
              label={candidate.name}
              value={votes[key] ?? ''}
              onChange={(value) => setVotes({ ...votes, [key]: value })}
            />
          )
        })}
      </div>
    </HallForm>
  )
}
