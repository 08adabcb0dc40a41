import type { Decision } from '@shared/domain/hall/events'
import { useState } from 'react'
import { newId } from '../../../client/client'
import { useText } from '../../../text/text'
import type { HallControl } from './hall-control'
import { countText, readCandidates } from './hall-figures'
import { HallField, HallForm, HallLines } from './hall-form'
import classes from './hall.module.css'

export type MotionDraft = { itemId: string; text: string; decision: Decision }
export type ElectionDraft = {
  itemId: string
  title: string
  seats: number
  /** One a line: codes or names. */
  candidates: string
  roundOf: string | null
}

type Props<Draft> = { draft: Draft; control: HallControl; onClose: () => void }

/** Opens a vote; below quorum it asks for the reason of the chair (reading 3). */
export function MotionForm({ draft, control, onClose }: Props<MotionDraft>) {
  const text = useText()
  const say = text.hall.motion
  const [words, setWords] = useState(draft.text)
  const [decision, setDecision] = useState(draft.decision)
  const [reason, setReason] = useState('')
  const save = async () => {
    const belowQuorumReason = control.state.quorum.met ? null : reason.trim()
    const event = { motionId: newId(), itemId: draft.itemId, text: words.trim(), decision, belowQuorumReason }
    if (await control.tell({ kind: 'motionOpened', ...event })) onClose()
  }
  return (
    <HallForm
      title={text.hall.form.motion.title}
      confirm={say.open}
      blocked={words.trim() === '' ? text.hall.form.required : null}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <HallLines label={say.text} value={words} onChange={setWords} />
      <label className={classes.field}>
        <span>{say.decision}</span>
        <select value={decision} onChange={(event) => setDecision(readDecision(event.target.value, decision))}>
          {DECISIONS.map((one) => (
            <option key={one} value={one}>
              {say.decisions[one]}
            </option>
          ))}
        </select>
      </label>
      <BelowQuorum control={control} reason={reason} onChange={setReason} />
    </HallForm>
  )
}

/** Opens a secret ballot among the candidates, one a line. */
export function ElectionForm({ draft, control, onClose }: Props<ElectionDraft>) {
  const text = useText()
  const say = text.hall.election
  const [title, setTitle] = useState(draft.title)
  const [seats, setSeats] = useState(String(draft.seats))
  const [lines, setLines] = useState(draft.candidates)
  const [reason, setReason] = useState('')
  const save = async () => {
    const told = await control.tell({
      kind: 'electionOpened',
      electionId: newId(),
      itemId: draft.itemId,
      title: title.trim(),
      seats: Number(seats || '0'),
      candidates: readCandidates(lines, (code) => {
        const name = control.nameOf(code)
        return name === code ? null : { code, name }
      }),
      roundOf: draft.roundOf,
      belowQuorumReason: control.state.quorum.met ? null : reason.trim(),
    })
    if (told) onClose()
  }
  return (
    <HallForm
      title={draft.roundOf === null ? text.hall.form.election.title : say.secondRound}
      confirm={draft.roundOf === null ? say.open : say.secondRound}
      blocked={lines.trim() === '' ? say.tooFewCandidates : null}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <HallField label={say.title} value={title} onChange={setTitle} />
      <HallField number label={say.seats} value={seats} onChange={setSeats} />
      <HallLines label={say.candidates} value={lines} onChange={setLines} rows={8} />
      <BelowQuorum control={control} reason={reason} onChange={setReason} />
    </HallForm>
  )
}

function BelowQuorum({
  control,
  reason,
  onChange,
}: {
  control: HallControl
  reason: string
  onChange: (value: string) => void
}) {
  const text = useText()
  const { met, counted, needed } = control.state.quorum
  if (met) return null
  return (
    <>
      <p className={classes.wrong} role="alert">
        {text.hall.item.lost(countText(counted), countText(needed ?? 0))}
      </p>
      <HallField label={text.hall.reason} value={reason} onChange={onChange} />
    </>
  )
}

const DECISIONS: readonly Decision[] = [
  'other',
  'approveStatements',
  'approvePlan',
  'approveDistribution',
  'amendCharter',
  'changeGovernanceForm',
  'sellDivisibleAsset',
  'sellIndivisibleAsset',
  'reorganise',
  'dissolve',
]

function readDecision(value: string, fallback: Decision): Decision {
  return DECISIONS.find((one) => one === value) ?? fallback
}
