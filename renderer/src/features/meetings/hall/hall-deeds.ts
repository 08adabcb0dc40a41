import type { Action } from '../../../actions/action'
import type { HallControl } from './hall-control'
import type { OpenForm } from './hall-forms'
import type { Focus } from './hall-scene'

export const PLACE = 'meetings'

/** What the deeds of a hall rest on. */
export type HallGiven = {
  control: HallControl
  focus: Focus
  open: (form: OpenForm) => void
  /** Prints a paper that is filled from what happened: of the meeting, or of the election it is given. */
  print: (paper: 'postponement' | 'countingMinutes', subject?: string) => void
  hallOnly: boolean
  flip: () => void
}

/** Printing a paper that is filled from what happened. */
export function printAction(label: string, perform: () => void): Action {
  return {
    id: 'hall.print',
    place: PLACE,
    label,
    keys: 'Ctrl P',
    icon: 'print',
    when: ({ can }) => can('meeting.prepare'),
    perform,
  }
}
