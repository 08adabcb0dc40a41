import { useState } from 'react'
import { useActions } from '../../../actions/actions-context'
import { ActionButton } from '../../../actions/action-button'
import type { Action } from '../../../actions/action'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import type { MeetingTabProps } from '../tabs'
import classes from './after.module.css'
import { MinutesView } from './minutes-view'
import { PublicationsView } from './publications-view'
import { ResolutionsView } from './resolutions-view'

const views = [
  { id: 'minutes', keys: 'Alt O' },
  { id: 'resolutions', keys: 'Alt R' },
  { id: 'publications', keys: 'Alt H' },
] as const
type View = (typeof views)[number]['id']

/** After a meeting: its minutes, the resolutions made of it, and what is posted for the members. */
export function AfterPage({ meeting }: MeetingTabProps) {
  const say = useText().after
  const [view, setView] = useState<View>('minutes')
  const actions = views.map(({ id, keys }): Action => ({
    id: `meetings.after.${id}`,
    place: 'meetings',
    label: say.view[id],
    keys,
    perform: () => setView(id),
  }))
  useActions(actions)
  return (
    <div className={classes.stack}>
      <nav className={classes.views} aria-label={say.views}>
        {actions.map((action, at) => (
          <ActionButton key={action.id} action={action} size="sm" primary={views[at]?.id === view} />
        ))}
      </nav>
      {meeting.stage === 'closed' ? null : (
        <Note tone="amber">
          <b>{say.notHeld}</b>. {say.notHeldWay}
        </Note>
      )}
      {view === 'minutes' ? <MinutesView key={meeting.meetingId} meetingId={meeting.meetingId} /> : null}
      {view === 'resolutions' ? <ResolutionsView meeting={meeting} /> : null}
      {view === 'publications' ? <PublicationsView /> : null}
    </div>
  )
}
