import { formatCivilDate } from '@shared/domain/civil-date'
import { ActionButton } from '../../../actions/action-button'
import type { Action } from '../../../actions/action'
import { useText } from '../../../text/text'
import { Icon } from '../../../ui/icon'
import type { HallControl } from './hall-control'
import { countText } from './hall-figures'
import classes from './hall.module.css'

type Props = { control: HallControl; actions: readonly Action[] }

/** Before the chair opens the meeting: who presides, whether enough have come, and what is minuted of the notices. */
export function BeginPanel({ control, actions }: Props) {
  const text = useText()
  const say = text.hall.begin
  const { state, view } = control
  const { chair, secretary, counters, quorum } = state
  const { missing, late } = view.notices
  const isBoard = view.meeting.body === 'board'
  return (
    <section className={classes.motion} aria-label={say.title}>
      <p className={classes.motionText}>{say.title}</p>
      {chair === null || secretary === null ? (
        <p className={classes.needed}>{say.noRoles(isBoard)}</p>
      ) : (
        <p className={classes.needed}>
          <b>{say.roles(chair.name, secretary.name)}</b>
          {counters.length === 0 ? null : <> {say.counters(counters.map(({ name }) => name).join(', '))}</>}
        </p>
      )}
      <p className={classes.verdictLine} data-tone={quorum.met ? 'green' : 'amber'}>
        <Icon name={quorum.met ? 'check' : 'clock'} />
        {quorum.met ? say.ready : say.waiting(countText(Math.max(0, (quorum.needed ?? 0) - quorum.counted)), isBoard)}
      </p>
      {missing.length > 0 ? (
        <p className={classes.verdictLine} data-tone="red">
          <Icon name="warn" />
          {say.notices.missing(countText(missing.length))}
        </p>
      ) : null}
      {late.length > 0 ? (
        <p className={classes.verdictLine} data-tone="red">
          <Icon name="warn" />
          {say.notices.late(countText(late.length))}
        </p>
      ) : null}
      {view.rules.belowLaw.length > 0 ? (
        <p className={classes.verdictLine} data-tone="red">
          <Icon name="warn" />
          {say.belowLaw(view.rules.belowLaw.map((field) => say.field[field] ?? field).join(', '))}
        </p>
      ) : null}
      <span className={classes.space} />
      <div className={classes.buttons}>
        {actions.map((action, index) => (
          <ActionButton key={action.id} action={action} primary={index === 0} size="lg" />
        ))}
      </div>
    </section>
  )
}

/** While the doors are closed: who will be on the list, and the one action that opens them. */
export function DoorsPanel({ control, actions }: Props) {
  const text = useText()
  const say = text.hall.doors
  const { voters, heldOn } = control.view
  return (
    <section className={classes.motion} aria-label={say.title}>
      <p className={classes.motionText}>{say.title}</p>
      <p className={classes.needed}>
        {voters.length === 0 ? say.nobody : say.explain(countText(voters.length), formatCivilDate(heldOn))}
      </p>
      {control.error === null ? null : (
        <p className={classes.wrong} role="alert">
          {control.error}
        </p>
      )}
      <div className={classes.buttons}>
        {actions.map((action, index) => (
          <ActionButton key={action.id} action={action} primary={index === 0} size="lg" />
        ))}
      </div>
    </section>
  )
}

/** After the end: what became of it, and where it goes on. */
export function OverPanel({ control, actions }: Props) {
  const text = useText()
  const say = text.hall.over
  const { state, view } = control
  const postponed = state.postponement
  const { counted, needed } = state.quorum
  const { nextCall } = view
  return (
    <section className={classes.motion} aria-label={postponed === null ? say.closed : say.postponed}>
      <p className={classes.motionText}>{postponed === null ? say.closed : say.postponed}</p>
      <p className={classes.needed}>
        {postponed === null ? (
          say.minutes
        ) : (
          <>
            {say.tooFew(countText(counted), countText(needed ?? 0))} <b>{postponed.reason}</b>
          </>
        )}
      </p>
      {postponed === null || nextCall === null ? null : (
        <p className={classes.needed}>
          {say.lastDay(String(nextCall.callNumber), formatCivilDate(nextCall.lastDay))}{' '}
          {postponed.nextCallId === null ? null : say.nextCall}
        </p>
      )}
      <div className={classes.buttons}>
        {actions.map((action, index) => (
          <ActionButton key={action.id} action={action} primary={index === 0} size="lg" />
        ))}
      </div>
    </section>
  )
}
