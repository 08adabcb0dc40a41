import type { Action } from '../../../actions/action'
import { core } from '../../../client/client'
import { type Text, useText } from '../../../text/text'
import { meetingPath } from '../meeting-path'
import { electionActions } from './election-actions'
import type { HallControl } from './hall-control'
import { type HallGiven, PLACE, printAction } from './hall-deeds'
import { keyActions } from './hall-keys'
import { electionDraft } from './hall-scene'

/** What can be done in the hall now: `main` are the buttons of the large panel, the first with Ctrl+Enter; `keys` work everywhere in it. */
export function useHallActions(given: HallGiven): { main: Action[]; keys: Action[] } {
  const text = useText()
  return { main: mainActions(given, text), keys: keyActions(given, text) }
}

function mainActions(given: HallGiven, text: Text): Action[] {
  const { focus, control, open } = given
  switch (focus.kind) {
    case 'doors':
      return [doorsAction(control, text)]
    case 'begin':
      return beginActions(given, text)
    case 'over':
      return overActions(given, text)
    case 'between':
      return []
    case 'motion':
      return focus.motion.closedAt === null
        ? [closeMotion(focus.motion.motionId, control, text)]
        : voteActions(given, text)
    case 'election':
      return electionActions(focus.election, given, text)
    case 'item': {
      const { item } = focus
      if (item.kind === 'election')
        return [
          {
            id: 'hall.openElection',
            place: PLACE,
            label: text.hall.election.open,
            keys: 'Ctrl Enter',
            perform: () => open({ kind: 'election', draft: electionDraft(item) }),
          },
        ]
      return voteActions(given, text)
    }
  }
}

function doorsAction({ view, run }: HallControl, text: Text): Action {
  const { meetingId } = view.meeting
  return {
    id: 'hall.openDoors',
    place: PLACE,
    label: text.hall.doors.open,
    keys: 'Ctrl Enter',
    when: ({ can }) => can('meeting.run'),
    blocked: () => (view.voters.length === 0 ? text.hall.doors.nobody : null),
    perform: () => void run(text.hall.doors.open, (id) => core.hall.openDoors({ id, meetingId })),
  }
}

function beginActions({ control, open }: HallGiven, text: Text): Action[] {
  const { state } = control
  const opening: Action = {
    id: 'hall.opened',
    place: PLACE,
    label: text.hall.action.opening,
    keys: 'Ctrl Enter',
    perform: () => void control.tell({ kind: 'opened' }),
  }
  const roles: Action = {
    id: 'hall.roles',
    place: PLACE,
    label: text.hall.form.roles.title,
    keys: state.chair === null ? 'Ctrl Enter' : 'F4',
    perform: () => open({ kind: 'roles' }),
  }
  const postpone: Action = {
    id: 'hall.postpone',
    place: PLACE,
    label: text.hall.action.postpone,
    keys: 'F8',
    perform: () => open({ kind: 'postpone' }),
  }
  if (state.chair === null) return state.quorum.met ? [roles] : [roles, postpone]
  return state.quorum.met ? [opening, roles] : [postpone, roles]
}

/** After the end one goes on with the minutes; after a postponement the record is printed, and the next call is prepared. */
function overActions({ control: { view, state }, print }: HallGiven, text: Text): Action[] {
  const say = text.hall.over
  const { meetingId } = view.meeting
  const next = state.postponement?.nextCallId ?? null
  const postponed = state.postponement !== null
  const on: Action = {
    id: 'hall.over',
    place: PLACE,
    label: !postponed ? say.toMinutes : next === null ? say.toMeeting : say.openNext,
    keys: 'Ctrl Enter',
    perform: ({ navigate }) => navigate(postponed ? meetingPath(next ?? meetingId) : meetingPath(meetingId, 'after')),
  }
  return postponed ? [on, printAction(say.print, () => print('postponement'))] : [on]
}

function closeMotion(motionId: string, control: HallControl, text: Text): Action {
  return {
    id: 'hall.closeMotion',
    place: PLACE,
    label: text.hall.motion.close,
    keys: 'Ctrl Enter',
    perform: () => void control.tell({ kind: 'motionClosed', motionId }),
  }
}

/** Opening the item's vote; below quorum it goes by the form, which asks for the reason of the chair. */
function voteActions({ control, focus, open }: HallGiven, text: Text): Action[] {
  const item = focus.kind === 'item' || focus.kind === 'motion' ? focus.item : null
  if (item === null) return []
  const voted = control.state.motions.some(({ itemId }) => itemId === item.itemId)
  const draft = { itemId: item.itemId, text: item.title, decision: item.decision ?? ('other' as const) }
  const direct = item.decision !== null && !voted && control.state.quorum.met
  return [
    {
      id: 'hall.openMotion',
      place: PLACE,
      label: voted || item.decision === null ? text.hall.motion.openOther : text.hall.motion.open,
      // Beside a result the key that fixed it must not open the next vote when it is pressed twice.
      keys: voted || item.decision === null ? 'F10' : 'Ctrl Enter',
      perform: () =>
        direct
          ? void control.tell({
              kind: 'motionOpened',
              motionId: crypto.randomUUID(),
              ...draft,
              belowQuorumReason: null,
            })
          : open({ kind: 'motion', draft: voted ? { ...draft, text: '' } : draft }),
    },
  ]
}
