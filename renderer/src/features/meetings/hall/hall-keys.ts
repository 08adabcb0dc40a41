import type { Action } from '../../../actions/action'
import { canOpenTab, openTab } from '../../../client/desktop'
import type { Text } from '../../../text/text'
import { meetingPath, SCREEN } from '../meeting-path'
import type { HallControl } from './hall-control'
import { type HallGiven, PLACE } from './hall-deeds'
import type { OpenForm } from './hall-forms'
import { neighbour } from './hall-scene'

/** What works everywhere in the hall by its key. */
export function keyActions({ control, open, hallOnly, flip }: HallGiven, text: Text): Action[] {
  const say = text.hall.action
  const { state, view } = control
  const itemId = state.currentItemId
  const running = state.phase === 'running' || state.phase === 'paused'
  const live = view.meeting.stage === 'open'
  const form = (kind: OpenForm['kind'], of: OpenForm, keys: string, label: string, when: boolean): Action => ({
    id: `hall.${kind}`,
    place: PLACE,
    label,
    keys,
    when: ({ can }) => when && can('meeting.run'),
    perform: () => open(of),
  })
  return [
    { id: 'hall.screen', place: PLACE, label: hallOnly ? say.screenOff : say.screen, keys: 'F11', perform: flip },
    {
      id: 'hall.show',
      place: PLACE,
      label: text.hall.screen.open,
      keys: 'Shift F11',
      when: () => canOpenTab(),
      perform: () => openTab(meetingPath(view.meeting.meetingId, SCREEN)),
    },
    ...stepActions(control, text),
    {
      id: 'hall.back',
      place: PLACE,
      label: say.back,
      keys: 'Shift Esc',
      perform: ({ navigate }) => navigate(meetingPath(view.meeting.meetingId)),
    },
    form('list', { kind: 'list' }, 'F2', say.list, live),
    { ...form('absent', { kind: 'absent' }, 'F3', say.absent, true), when: () => true },
    form('interest', { kind: 'interest', itemId: itemId ?? '' }, 'F4', say.interest, running && itemId !== null),
    form('question', { kind: 'question', itemId: itemId ?? '' }, 'F8', say.question, running && itemId !== null),
    form(
      'answer',
      { kind: 'answer', itemId: itemId ?? '' },
      'F9',
      say.answer,
      running && state.questions.some(({ answer }) => answer === null),
    ),
    form('dissent', { kind: 'dissent' }, 'Shift F8', say.dissent, running && state.motions.length > 0),
    form('guest', { kind: 'guest' }, 'Shift F6', say.guest, live),
    form('paper', { kind: 'paper' }, 'Shift F2', say.paper, live),
    form('undo', { kind: 'undo' }, 'Ctrl Z', say.undo, live && view.events.length > 0),
    { ...form('roles', { kind: 'roles' }, 'Shift F4', say.roles, running), id: 'hall.rolesAgain' },
    form('close', { kind: 'close' }, 'Ctrl Shift Enter', say.close, state.phase === 'running'),
  ]
}

function stepActions(control: HallControl, text: Text): Action[] {
  const say = text.hall.action
  const { state, view } = control
  const running = state.phase === 'running'
  const step = (by: 1 | -1, keys: string, label: string): Action => {
    const item = neighbour(view, state, by)
    return {
      id: by === 1 ? 'hall.next' : 'hall.previous',
      place: PLACE,
      label,
      keys,
      when: ({ can }) => running && item !== null && can('meeting.run'),
      perform: () => {
        if (item !== null) void control.tell({ kind: 'itemBegun', itemId: item.itemId })
      },
    }
  }
  return [step(1, 'PageDown', say.next), step(-1, 'PageUp', say.previous)]
}

/** Pausing asks for the reason; going on needs none. */
export function pauseAction(control: HallControl, open: (form: OpenForm) => void, text: Text): Action {
  const paused = control.state.phase === 'paused'
  return {
    id: 'hall.pause',
    place: PLACE,
    label: paused ? text.hall.action.resume : text.hall.action.pause,
    keys: 'F12',
    when: ({ can }) => can('meeting.run') && (paused || control.state.phase === 'running'),
    perform: () => (paused ? void control.tell({ kind: 'resumed' }) : open({ kind: 'pause' })),
  }
}
