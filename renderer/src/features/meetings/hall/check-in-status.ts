import type { HallState } from '@shared/domain/hall/state'
import type { Text } from '../../../text/text'
import type { DoorPerson } from './hall-control'
import { clockOf } from './hall-time'

/** How somebody stands at the door: the words beside the name, and the tone of their mark. */
export type DoorStatus = { words: string; tone: 'line' | 'green' | 'amber' | 'plain'; inside: boolean }

/** The status of one person in the list of the door. */
export function statusOf({ code, entitled }: DoorPerson, state: HallState, text: Text): DoorStatus {
  const say = text.hall.checkIn.status
  const one = state.attendance[code]
  if (!entitled || one === undefined) return { words: say.noVote, tone: 'plain', inside: false }
  switch (one.state) {
    case 'present':
      return {
        words: one.by === 'online' ? say.online(clockOf(one.since)) : say.present(clockOf(one.since)),
        tone: 'green',
        inside: true,
      }
    case 'byProxy':
      return { words: say.byProxy, tone: 'amber', inside: false }
    case 'left':
      return { words: say.left(clockOf(one.at)), tone: 'plain', inside: false }
    case 'absent':
      return state.proxies[code] === undefined
        ? { words: say.absent, tone: 'line', inside: false }
        : { words: say.waiting, tone: 'amber', inside: false }
  }
}
