import type { KeyboardEvent, RefObject } from 'react'
import { useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import { KeyNote } from '../../../ui/key-hint'
import { MatchedText } from '../../../ui/matched-text'
import { statusOf } from './check-in-status'
import type { DoorPerson, HallControl } from './hall-control'
import { clockOf } from './hall-time'
import { SHOWN, useDoor } from './use-door'
import classes from './hall.module.css'

const LAST = 4

type Props = {
  control: HallControl
  field: RefObject<HTMLInputElement | null>
  /** Writes the proxy of somebody. */
  onProxy: (giver: DoorPerson) => void
  /** A key the field does not need; true when it was used. */
  onKey: (event: KeyboardEvent<HTMLInputElement>, empty: boolean) => boolean
}

/** The door: one field that always has the focus; a card needs no key, Enter lets in who is marked. */
export function CheckIn({ control, field, onProxy, onKey }: Props) {
  const text = useText()
  const door = useDoor(control, onProxy)
  const { typed, people, at, said } = door
  return (
    <section className={classes.in} aria-label={text.hall.checkIn.title}>
      <h2>{text.hall.checkIn.title}</h2>
      <div className={classes.find}>
        <Icon name="find" />
        <input
          ref={field}
          value={typed}
          autoComplete="off"
          spellCheck={false}
          data-ahead="door"
          aria-label={text.hall.checkIn.label}
          onChange={(event) => door.type(event.target.value)}
          onKeyDown={(event) => {
            if (door.press(event) || onKey(event, typed === '')) event.preventDefault()
          }}
        />
        {typed === '' ? <span className={classes.hint}>{text.hall.checkIn.hint}</span> : null}
      </div>
      <p className={classes.said} role="status" data-tone={said?.tone}>
        {said?.words}
      </p>
      <ul className={classes.cand} aria-label={text.hall.checkIn.label}>
        {people.slice(0, SHOWN).map((person, index) => (
          <Candidate
            key={person.code}
            person={person}
            query={typed}
            marked={index === at}
            control={control}
            onPick={() => door.mark(index)}
          />
        ))}
      </ul>
      {typed !== '' && people.length === 0 ? <p className={classes.none}>{text.hall.checkIn.nobody}</p> : null}
      <div className={classes.keys}>
        <KeyNote keys="Enter">{text.hall.checkIn.admit}</KeyNote>
        <KeyNote keys="F6">{text.hall.checkIn.proxy}</KeyNote>
        <KeyNote keys="F7">{text.hall.checkIn.left}</KeyNote>
        {control.view.rules.onlineBallots ? <KeyNote keys="Shift Enter">{text.hall.checkIn.online}</KeyNote> : null}
      </div>
      <LastArrivals control={control} />
    </section>
  )
}

type CandidateProps = { person: DoorPerson; query: string; marked: boolean; control: HallControl; onPick: () => void }

function Candidate({ person, query, marked, control, onPick }: CandidateProps) {
  const text = useText()
  const { words, tone, inside } = statusOf(person, control.state, text)
  return (
    <li aria-current={marked || undefined} onMouseDown={onPick}>
      <b>
        <MatchedText text={person.name} query={query} />
      </b>
      <span>{person.hamlet}</span>
      <span className={classes.code}>{person.code}</span>
      <span className={classes.mark} data-tone={tone}>
        {inside ? <Icon name="check" small /> : null}
        {words}
      </span>
    </li>
  )
}

function LastArrivals({ control }: { control: HallControl }) {
  const text = useText()
  const last = control.state.movements.filter(({ what }) => what === 'arrived').slice(-LAST)
  return (
    <>
      <h3>{text.hall.checkIn.last}</h3>
      {last.length === 0 ? <p className={classes.none}>{text.hall.checkIn.nobodyYet}</p> : null}
      <ul className={classes.last}>
        {last.toReversed().map(({ at, code }) => (
          <li key={`${at} ${code}`}>
            <span className={classes.code}>{clockOf(at)}</span>
            <b>{control.nameOf(code)}</b>
            <span className={classes.code}>{code}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
