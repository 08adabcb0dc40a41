import type { HallEvent } from '@shared/domain/hall/events'
import type { Text } from '../../../text/text'
import type { HallControl } from './hall-control'
import { countText } from './hall-figures'

/** One event in a few words, for the list of what can be taken back. */
export function eventWords(event: HallEvent, control: Pick<HallControl, 'nameOf' | 'view'>, text: Text): string {
  const say = text.hall.event
  const item = (itemId: string) => control.view.agenda.find((one) => one.itemId === itemId)?.title ?? ''
  switch (event.kind) {
    case 'arrived':
    case 'left':
      return say[event.kind](control.nameOf(event.voter))
    case 'arrivedTogether':
      return say.arrivedTogether(countText(event.voters.length))
    case 'proxyGiven':
      return say.proxyGiven(control.nameOf(event.giver), event.holder.name)
    case 'proxyWithdrawn':
      return say.proxyWithdrawn(control.nameOf(event.giver))
    case 'guestArrived':
      return say.guestArrived(event.name)
    case 'itemBegun':
    case 'itemEnded':
      return say[event.kind](item(event.itemId))
    case 'asked':
      return say.asked(event.asker.name)
    case 'answered':
      return say.answered(event.answeredBy.name)
    case 'interestDeclared':
    case 'dissentRecorded':
      return say[event.kind](event.person.name)
    case 'motionOpened':
      return say.motionOpened(event.text)
    case 'motionCounted':
      return say.motionCounted(countText(event.for))
    case 'electionOpened':
      return say.electionOpened(event.title)
    case 'ballotsCounted':
      return say.ballotsCounted(String(event.sheet))
    default:
      return say[event.kind]
  }
}
