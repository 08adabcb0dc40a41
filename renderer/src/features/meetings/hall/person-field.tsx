import type { HallPerson } from '@shared/domain/hall/events'
import { findAtDoor } from '@shared/domain/hall/find'
import { useId, useState } from 'react'
import type { HallControl } from './hall-control'
import classes from './hall.module.css'

/** Somebody as they are typed: a member who was chosen, or a name alone. */
export type TypedPerson = { typed: string; code: string | null }
export const nobody: TypedPerson = { typed: '', code: null }

/** The person a field stands for; null while it is empty. */
export function personOf({ typed, code }: TypedPerson): HallPerson | null {
  const name = typed.trim().normalize('NFC')
  return name === '' ? null : { code, name }
}

type Props = { label: string; value: TypedPerson; onChange: (value: TypedPerson) => void; control: HallControl }

/** A field for a person: part of a name, a code or a card finds members; Enter takes the one that is marked, or else the name as typed. */
export function PersonField({ label, value, onChange, control }: Props) {
  const listId = useId()
  const [at, setAt] = useState(0)
  const { bookId } = control.view
  const chosen = value.code !== null
  const found =
    chosen || value.typed.trim() === '' ? [] : findAtDoor(control.people, value.typed, { bookId, most: 5 }).people
  const take = (index: number) => {
    const person = found[index]
    if (person) onChange({ typed: person.name, code: person.code })
    return person !== undefined
  }
  return (
    <div className={classes.field}>
      <label>
        <span>
          {label}
          {chosen ? <em> {value.code}</em> : null}
        </span>
        <input
          value={value.typed}
          autoComplete="off"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={listId}
          onChange={(event) => {
            setAt(0)
            onChange({ typed: event.target.value, code: null })
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1))
            else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
            // Taken, and the same press goes on to the next field.
            else if (event.key === 'Enter' && !event.ctrlKey) return void take(at)
            else return
            event.preventDefault()
          }}
        />
      </label>
      <ul id={listId} role="listbox" className={classes.suggest}>
        {found.map((person, index) => (
          <li
            key={person.code}
            role="option"
            aria-selected={index === at}
            onMouseDown={(event) => {
              event.preventDefault()
              take(index)
            }}
          >
            <b>{person.name}</b>
            <span>{person.hamlet}</span>
            <span>{person.code}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
