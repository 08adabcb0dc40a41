import type { HallState } from '@shared/domain/hall/state'
import { useState } from 'react'
import { useText } from '../../../text/text'
import type { HallControl } from './hall-control'
import { eventWords } from './event-words'
import { countText } from './hall-figures'
import { HallField, HallForm } from './hall-form'
import { clockOf } from './hall-time'
import classes from './hall.module.css'

type Props = { control: HallControl; onClose: () => void }
type Row = { code: string; name: string }

const LATEST = 30

/** Those entitled who are not in the hall, by hamlet in the order of the alphabet. */
export function absentByHamlet(
  control: HallControl,
  counted: (state: HallState, code: string) => boolean,
): [string, Row[]][] {
  const groups = new Map<string, Row[]>()
  for (const { code, name, hamlet } of control.view.voters) {
    if (counted(control.state, code)) continue
    groups.set(hamlet, [...(groups.get(hamlet) ?? []), { code, name }])
  }
  return [...groups].toSorted(([one], [other]) => one.localeCompare(other, 'vi', { numeric: true }))
}

const isIn = (state: HallState, code: string) => state.attendance[code]?.state === 'present'
const isCounted = (state: HallState, code: string) => isIn(state, code) || state.attendance[code]?.state === 'byProxy'

/** Who is absent, by hamlet: neither there nor by proxy. */
export function AbsentList({ control, onClose }: Props) {
  const text = useText()
  const say = text.hall.form
  const groups = absentByHamlet(control, isCounted)
  const count = groups.reduce((sum, [, rows]) => sum + rows.length, 0)
  return (
    <HallForm title={say.absent.title(countText(count))} onClose={onClose}>
      <div className={classes.scroll} tabIndex={0}>
        {groups.map(([hamlet, rows]) => (
          <section key={hamlet} aria-label={hamlet}>
            <h3>{say.absent.group(hamlet === '' ? say.list.none : hamlet, countText(rows.length))}</h3>
            <ul className={classes.names}>
              {rows.map(({ code, name }) => (
                <li key={code}>
                  {name} <small>{code}</small>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </HallForm>
  )
}

/** Lets in many at once from a signature list, hamlet by hamlet: what the door wrote by hand. */
export function SignatureList({ control, onClose }: Props) {
  const text = useText()
  const say = text.hall.form.list
  const groups = absentByHamlet(control, isIn)
  const [hamlet, setHamlet] = useState(groups[0]?.[0] ?? '')
  const [marked, mark] = useMarked()
  const rows = groups.find(([name]) => name === hamlet)?.[1] ?? []
  const all = rows.length > 0 && rows.every(({ code }) => marked.has(code))
  const codes = rows.map(({ code }) => code)
  const save = async () => {
    if (await control.tell({ kind: 'arrivedTogether', voters: [...marked], by: 'inPerson' })) onClose()
  }
  return (
    <HallForm
      title={say.title}
      confirm={say.confirm(countText(marked.size))}
      blocked={marked.size === 0 ? text.hall.form.nobodyMarked : null}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <div
        className={classes.within}
        onKeyDown={(event) => {
          if (event.key.toLowerCase() !== 'a' || !event.ctrlKey) return
          event.preventDefault()
          mark(codes, !all)
        }}
      >
        <p className={classes.muted}>{say.explain}</p>
        <label className={classes.field}>
          <span>{say.hamlet}</span>
          <select value={hamlet} onChange={(event) => setHamlet(event.target.value)}>
            {groups.map(([name, people]) => (
              <option key={name} value={name}>
                {text.hall.form.absent.group(name === '' ? say.none : name, countText(people.length))}
              </option>
            ))}
          </select>
        </label>
        <div className={classes.scroll}>
          <label className={classes.tick}>
            <input type="checkbox" checked={all} onChange={() => mark(codes, !all)} />
            <b>{say.all}</b>
          </label>
          <Ticks rows={rows} marked={marked} onMark={mark} />
        </div>
      </div>
    </HallForm>
  )
}

type TicksProps = {
  rows: readonly Row[]
  marked: ReadonlySet<string>
  onMark: (codes: readonly string[], on: boolean) => void
}

function Ticks({ rows, marked, onMark }: TicksProps) {
  return (
    <ul className={classes.names}>
      {rows.map(({ code, name }) => (
        <li key={code}>
          <label className={classes.tick}>
            <input
              type="checkbox"
              checked={marked.has(code)}
              onChange={(event) => onMark([code], event.target.checked)}
            />
            {name} <small>{code}</small>
          </label>
        </li>
      ))}
    </ul>
  )
}

/** Codes that are ticked, over all hamlets. */
function useMarked(): [ReadonlySet<string>, (codes: readonly string[], on: boolean) => void] {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const mark = (codes: readonly string[], on: boolean) => {
    const next = new Set(marked)
    for (const code of codes) {
      if (on) next.add(code)
      else next.delete(code)
    }
    setMarked(next)
  }
  return [marked, mark]
}

/** Takes back a slip while nothing rests on it; the newest first. */
export function UndoForm({ control, onClose }: Props) {
  const text = useText()
  const say = text.hall.form.undo
  const gone = new Set(control.state.undone)
  const latest = control.view.events
    .filter(({ event, ordinal }) => event.kind !== 'undone' && !gone.has(ordinal))
    .slice(-LATEST)
    .toReversed()
  const [ordinal, setOrdinal] = useState(latest[0]?.ordinal ?? 0)
  const [reason, setReason] = useState('')
  const save = async () => {
    if (await control.tell({ kind: 'undone', ordinal, reason: reason.trim() })) onClose()
  }
  return (
    <HallForm
      title={say.title}
      confirm={say.confirm}
      blocked={reason.trim() === '' ? text.hall.form.required : null}
      error={control.error}
      busy={control.busy}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <p className={classes.muted}>{say.explain}</p>
      <label className={classes.field}>
        <span>{say.which}</span>
        <select value={ordinal} onChange={(event) => setOrdinal(Number(event.target.value))}>
          {latest.map(({ ordinal: one, at, event }) => (
            <option key={one} value={one}>
              {clockOf(event.happenedAt ?? at)} {eventWords(event, control, text)}
            </option>
          ))}
        </select>
      </label>
      <HallField label={say.reason} value={reason} onChange={setReason} />
    </HallForm>
  )
}
