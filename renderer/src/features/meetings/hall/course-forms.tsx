import { formatCivilDate, parseCivilDate } from '@shared/domain/civil-date'
import { useRef, useState } from 'react'
import { core } from '../../../client/client'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import type { DoorPerson, HallControl } from './hall-control'
import { countText } from './hall-figures'
import { HallField, HallForm } from './hall-form'
import { instantOn, readClock } from './hall-time'
import classes from './hall.module.css'
import { nobody, PersonField, personOf, type TypedPerson } from './person-field'

type Props = { control: HallControl; onClose: () => void }

const typedOf = (person: { code: string | null; name: string } | null): TypedPerson =>
  person === null ? nobody : { typed: person.name, code: person.code }

/** Names who presides, who writes, who counts. */
export function RolesForm({ control, onClose }: Props) {
  const text = useText()
  const say = text.hall.form.roles
  const { state } = control
  const [chair, setChair] = useState(typedOf(state.chair))
  const [secretary, setSecretary] = useState(typedOf(state.secretary))
  const [counters, setCounters] = useState(state.counters.map(({ name }) => name).join(', '))
  const [chairPerson, secretaryPerson] = [personOf(chair), personOf(secretary)]
  const save = async () => {
    if (chairPerson === null || secretaryPerson === null) return
    const people = counters
      .split(',')
      .map((name) => name.trim().normalize('NFC'))
      .filter(Boolean)
      .map((name) => state.counters.find((one) => one.name === name) ?? { code: null, name })
    const told = await control.tell({
      kind: 'rolesNamed',
      chair: chairPerson,
      secretary: secretaryPerson,
      counters: people,
    })
    if (told) onClose()
  }
  return (
    <HallForm
      title={say.title}
      confirm={text.hall.save}
      blocked={chairPerson === null || secretaryPerson === null ? text.hall.form.required : null}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <PersonField label={say.chair} value={chair} onChange={setChair} control={control} />
      <PersonField label={say.secretary} value={secretary} onChange={setSecretary} control={control} />
      <HallField label={say.counters} value={counters} onChange={setCounters} />
    </HallForm>
  )
}

/** Writes the proxy of somebody who is not there. */
export function ProxyForm({ control, giver, onClose }: Props & { giver: DoorPerson }) {
  const text = useText()
  const say = text.hall.form.proxy
  const standing = control.state.proxies[giver.code]
  const [holder, setHolder] = useState(typedOf(standing?.holder ?? null))
  const [paper, setPaper] = useState(standing?.paper ?? '')
  const person = personOf(holder)
  const save = async () => {
    if (person === null) return
    if (await control.tell({ kind: 'proxyGiven', giver: giver.code, holder: person, paper: paper.trim() })) onClose()
  }
  return (
    <HallForm
      title={say.title(`${giver.name} (${giver.code})`)}
      confirm={text.hall.save}
      blocked={person === null ? text.hall.form.required : null}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <PersonField label={say.holder} value={holder} onChange={setHolder} control={control} />
      <HallField label={say.paper} value={paper} onChange={setPaper} />
    </HallForm>
  )
}

/** Those who attend the board without a vote and are not taken down yet: one press each. */
function Proposed({ control }: Pick<Props, 'control'>) {
  const say = useText().hall.form.guest
  const here = new Set(control.state.guests.map(({ name }) => name))
  const waiting = control.view.withoutVote.filter(({ name }) => !here.has(name))
  const group = useRef<HTMLDivElement>(null)
  /** The button that was pressed goes away: the keys stay in the form. */
  const takeDown = (one: { name: string; from: string }) => {
    group.current?.parentElement?.querySelector('input')?.focus()
    void control.tell({ kind: 'guestArrived', ...one })
  }
  if (waiting.length === 0) return null
  return (
    <div ref={group} role="group" aria-label={say.withoutVote} className={classes.proposed}>
      <span>{say.withoutVote}</span>
      {waiting.map((one) => (
        <KeyButton
          key={one.name}
          label={say.isHere(one.name, one.from)}
          loading={control.busy}
          onPress={() => takeDown(one)}
        />
      ))}
    </div>
  )
}

/** A guest, who has no vote. */
export function GuestForm({ control, onClose }: Props) {
  const text = useText()
  const say = text.hall.form.guest
  const [name, setName] = useState('')
  const [from, setFrom] = useState('')
  const save = async () => {
    if (await control.tell({ kind: 'guestArrived', name: name.trim(), from: from.trim() })) onClose()
  }
  return (
    <HallForm
      title={say.title}
      confirm={text.hall.save}
      blocked={name.trim() === '' ? text.hall.form.required : null}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <Proposed control={control} />
      <HallField label={say.name} value={name} onChange={setName} />
      <HallField label={say.from} value={from} onChange={setFrom} />
    </HallForm>
  )
}

/** Why the meeting pauses. */
export function PauseForm({ control, onClose }: Props) {
  const text = useText()
  const [reason, setReason] = useState('')
  const save = async () => {
    if (await control.tell({ kind: 'paused', reason: reason.trim() })) onClose()
  }
  return (
    <HallForm
      title={text.hall.form.pause.title}
      confirm={text.hall.save}
      blocked={reason.trim() === '' ? text.hall.form.required : null}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <HallField label={text.hall.reason} value={reason} onChange={setReason} />
    </HallForm>
  )
}

/** Too few came: the record of postponement and the next call, in one (article 59.7). */
export function PostponeForm({ control, onClose }: Props) {
  const text = useText()
  const say = text.hall.form.postpone
  const { view, state } = control
  const { nextCall, meeting } = view
  const [reason, setReason] = useState<string>(say.reason)
  const [date, setDate] = useState(nextCall === null ? '' : formatCivilDate(nextCall.lastDay))
  const [time, setTime] = useState(meeting.startsAtTime)
  const [place, setPlace] = useState(meeting.place)
  const plannedOn = parseCivilDate(date, { typed: true, today: view.heldOn })
  const startsAtTime = readClock(time)
  const save = async () => {
    const next = plannedOn === null || startsAtTime === null ? null : { plannedOn, startsAtTime, place: place.trim() }
    const given = { meetingId: meeting.meetingId, reason: reason.trim(), nextCall: nextCall === null ? null : next }
    if (await control.run(say.title, (id) => core.hall.postpone({ id, ...given }))) onClose()
  }
  const wrong = nextCall !== null && (plannedOn === null || startsAtTime === null) ? text.hall.form.notDate : null
  return (
    <HallForm
      title={say.title}
      confirm={say.confirm}
      blocked={reason.trim() === '' ? text.hall.form.required : wrong}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <p className={classes.muted}>
        {say.explain(
          countText(state.quorum.counted),
          countText(state.quorum.needed ?? 0),
          view.meeting.body === 'board',
        )}
      </p>
      <HallField label={text.hall.reason} value={reason} onChange={setReason} />
      {nextCall === null ? (
        <p>{say.none}</p>
      ) : (
        <>
          <p>
            <b>{say.next(String(nextCall.callNumber), formatCivilDate(nextCall.lastDay))}</b>
          </p>
          <div className={classes.pair}>
            <HallField label={say.date} value={date} onChange={setDate} />
            <HallField label={say.time} value={time} onChange={setTime} />
          </div>
          <HallField label={say.place} value={place} onChange={setPlace} />
        </>
      )}
    </HallForm>
  )
}

/** The time of what was written by hand: each event that follows carries it. */
export function PaperForm({ control, onClose }: Props) {
  const text = useText()
  const say = text.hall.form.paper
  const [typed, setTyped] = useState(control.paperTime ?? '')
  const time = readClock(typed)
  const wrong = typed.trim() !== '' && time === null ? say.wrong : null
  return (
    <HallForm
      title={say.title}
      confirm={say.confirm}
      blocked={wrong}
      onConfirm={() => {
        control.setPaperTime(time)
        onClose()
      }}
      onClose={onClose}
    >
      <p className={classes.muted}>{say.explain}</p>
      <HallField label={say.time} value={typed} onChange={setTyped} />
    </HallForm>
  )
}

/** Ends the meeting; nothing more happens in it. */
export function CloseForm({ control, onClose }: Props) {
  const text = useText()
  const say = text.hall.form.close
  const { meetingId } = control.view.meeting
  const happenedAt = control.paperTime === null ? undefined : instantOn(control.view.heldOn, control.paperTime)
  const save = async () => {
    if (
      await control.run(say.title, (id) =>
        core.hall.close({ id, meetingId, ...(happenedAt === undefined ? {} : { happenedAt }) }),
      )
    )
      onClose()
  }
  return (
    <HallForm
      title={say.title}
      confirm={say.confirm}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <p className={classes.muted}>{say.explain}</p>
    </HallForm>
  )
}
