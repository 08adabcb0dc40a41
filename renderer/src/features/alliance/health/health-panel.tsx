import type { HealthFinding, HealthLine, HealthPlace } from '@shared/contract/law-health'
import { formatCivilDate } from '@shared/domain/civil-date'
import { healthStateWords } from '@shared/text/law-health/paper'
import { useEffect, useRef } from 'react'
import type { Action } from '../../../actions/action'
import { useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import { KeyButton } from '../../../ui/key-button'
import { FactList, SidePanel } from '../../../ui/side-panel'
import classes from './health.module.css'
import { HealthMark } from './health-mark'
import { healthPath } from './health-place'

type HealthPanelProps = { line: HealthLine; onGo: (path: string) => void; onClose: () => void }

/** What was found of a rule, why it matters, what to do, and the way to where it is done. */
export function HealthPanel({ line, onGo, onClose }: HealthPanelProps) {
  const text = useText()
  const say = text.lawHealth.panel
  const { rule, title, state, article, level, dueOn, findings } = line
  const [first] = findings.flatMap(({ places }) => places)
  const go: Action = {
    id: 'health.go',
    place: 'alliance',
    label: say.go,
    keys: 'Ctrl Enter',
    icon: 'right',
    when: () => first !== undefined,
    perform: () => (first === undefined ? undefined : onGo(healthPath(first))),
  }
  useActions([go, { id: 'health.close', place: 'alliance', label: say.close, keys: 'Esc', perform: onClose }])
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => body.current?.focus({ preventScroll: true }), [rule])
  const facts = [
    { name: say.article, value: article },
    { name: say.level, value: say.levels[level] },
    ...(dueOn === null ? [] : [{ name: say.dueOn, value: formatCivilDate(dueOn) }]),
  ]
  return (
    <SidePanel
      title={`${rule} ${title}`}
      foot={
        first === undefined ? undefined : (
          <KeyButton primary wide label={say.go} keys="Ctrl Enter" onPress={() => onGo(healthPath(first))} />
        )
      }
      onClose={onClose}
    >
      <div ref={body} tabIndex={-1} className={classes.panel} aria-label={`${rule} ${title}`} role="group">
        <span className={classes.state} data-state={state}>
          <HealthMark state={state} />
          {healthStateWords[state]}
        </span>
        {findings.map((finding) => (
          <Finding key={finding.found} finding={finding} onGo={onGo} />
        ))}
        <FactList facts={facts} />
      </div>
    </SidePanel>
  )
}

function Finding({
  finding: { found, toDo, places, state },
  onGo,
}: {
  finding: HealthFinding
  onGo: (path: string) => void
}) {
  const say = useText().lawHealth.panel
  return (
    <section className={classes.finding} data-state={state}>
      <p>{found}</p>
      {toDo === '' ? (
        <p className={classes.quiet}>{say.nothingToDo}</p>
      ) : (
        <p>
          <b>{say.toDo}: </b>
          {toDo}
        </p>
      )}
      {places.length === 0 ? null : (
        <ul className={classes.places} aria-label={say.where}>
          {places.map((place) => (
            <li key={`${place.kind} ${place.subject} ${place.name}`}>
              <PlaceLink place={place} onGo={onGo} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function PlaceLink({ place, onGo }: { place: HealthPlace; onGo: (path: string) => void }) {
  const words = useText().lawHealth.place[place.kind]
  return (
    <button type="button" className={classes.place} onClick={() => onGo(healthPath(place))}>
      {place.name === '' ? words : `${words}: ${place.name}`}
    </button>
  )
}
