import type { HealthLine } from '@shared/contract/law-health'
import { formatCivilDate } from '@shared/domain/civil-date'
import { healthGroupWords, healthStateWords } from '@shared/text/law-health/paper'
import type { RefObject } from 'react'
import { useText } from '../../../text/text'
import { arrowMoves } from '../../../ui/arrow-moves'
import { EmptyState } from '../../../ui/empty-state'
import { KeyButton } from '../../../ui/key-button'
import { KeyNote } from '../../../ui/key-hint'
import { Gap, Sheet } from '../../../ui/sheet'
import classes from './health.module.css'
import type { HealthLines } from './health-groups'
import { HealthMark } from './health-mark'

type HealthListProps = {
  groups: readonly HealthLines[]
  chosen: string | null
  onOpen: (line: HealthLine) => void
  onAll: () => void
  room: RefObject<HTMLDivElement | null>
}

/** The rules under their headings. Arrows walk all of them, Enter opens what was found of the one one stands at. */
export function HealthList({ groups, chosen, onOpen, onAll, room }: HealthListProps) {
  const say = useText().lawHealth
  const titleOf = (group: HealthLines) =>
    group.by === 'state' ? healthStateWords[group.id] : healthGroupWords[group.id]
  return (
    <Sheet
      fill
      label={say.list}
      title={say.list}
      aside={
        <>
          <Gap />
          <KeyNote keys="↑ ↓" apart>
            {say.walk}
          </KeyNote>
          <KeyNote keys="Enter">{say.open}</KeyNote>
        </>
      }
    >
      {groups.length === 0 ? (
        <EmptyState icon="check" title={say.none} actions={<KeyButton label={say.all} onPress={onAll} />} />
      ) : (
        <div ref={room} className={classes.room} onKeyDown={arrowMoves}>
          {groups.map((group) => (
            <section key={group.id} aria-label={titleOf(group)}>
              <h3 className={classes.group}>
                {titleOf(group)}
                <span>{say.count(group.lines.length)}</span>
              </h3>
              <ul>
                {group.lines.map((line) => (
                  <li key={line.rule}>
                    <HealthRow line={line} isChosen={line.rule === chosen} onOpen={onOpen} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </Sheet>
  )
}

/** One rule: how it stands by shape and word, what it is, what was found, its article and its day. */
function HealthRow({
  line,
  isChosen,
  onOpen,
}: {
  line: HealthLine
  isChosen: boolean
  onOpen: (line: HealthLine) => void
}) {
  const say = useText().lawHealth
  const { rule, title, state, findings, article, dueOn } = line
  const more = findings.length - 1
  return (
    <button
      type="button"
      data-arrow-stop
      data-rule={rule}
      aria-expanded={isChosen}
      className={classes.row}
      onClick={() => onOpen(line)}
    >
      <span className={classes.state} data-state={state}>
        <HealthMark state={state} />
        {healthStateWords[state]}
      </span>
      <span className={classes.what}>
        <b>
          {rule} {title}
        </b>
        <span>
          {findings[0]?.found} {more > 0 ? say.more(more) : ''}
        </span>
      </span>
      <span className={classes.ground}>
        {article}
        {dueOn === null ? null : <b>{say.dueOn(formatCivilDate(dueOn))}</b>}
      </span>
    </button>
  )
}
