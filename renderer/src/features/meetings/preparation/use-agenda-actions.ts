import type { AgendaItem } from '@shared/contract/meeting-agenda'
import type { MeetingRow } from '@shared/contract/meetings'
import { formatDong } from '@shared/domain/money'
import type { Action, ActionContext } from '../../../actions/action'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone, showNote } from '../../../ui/toast'

export type Doing = 'adding' | 'changing' | 'removing' | 'planning' | 'cancelling' | null

type Given = {
  meeting: MeetingRow
  items: readonly AgendaItem[]
  chosen: AgendaItem | null
  setDoing: (doing: Doing) => void
  setPlace: (place: number) => void
}

/** What can be done to a meeting that is being prepared and to the items of its agenda. */
export function useAgendaActions({ meeting, items, chosen, setDoing, setPlace }: Given) {
  const text = useText()
  const say = text.meetingPreparation
  const place = 'meetings'
  const moving = useCommand(core.meetings.moveItem)
  const isOver = meeting.stage !== 'preparing'
  const may = (context: ActionContext) => (isOver ? say.cancel.over : context.whyNot('meeting.prepare'))
  const withItem = (context: ActionContext) => (chosen === null ? say.agenda.choose : may(context))
  const move = async (by: -1 | 1) => {
    if (chosen === null) return
    const position = chosen.position + by
    const answer = await moving.run({ itemId: chosen.itemId, position })
    if (answer === null) return
    setPlace(position - 1)
    showDone(say.agenda.moved(chosen.title, formatDong(position)))
  }
  if (moving.error !== null) {
    showNote(failureWords(moving.error, text.failure).join(' '))
    moving.reset()
  }
  const action = (id: string, label: string, keys: string, more: Pick<Action, 'perform' | 'blocked'>): Action => ({
    id: `meetings.${id}`,
    place,
    label,
    keys,
    ...more,
  })
  const atTop = (context: ActionContext) => (chosen?.position === 1 ? say.agenda.first : withItem(context))
  const atEnd = (context: ActionContext) => (chosen?.position === items.length ? say.agenda.last : withItem(context))
  const add = action('addItem', say.agenda.add, 'Alt N', { blocked: may, perform: () => setDoing('adding') })
  const open = action('openItem', say.agenda.change, 'F2', {
    blocked: (context) => (chosen === null ? say.agenda.choose : withItem(context)),
    perform: () => setDoing('changing'),
  })
  const up = action('itemUp', say.agenda.up, 'Alt PageUp', { blocked: atTop, perform: () => void move(-1) })
  const down = action('itemDown', say.agenda.down, 'Alt PageDown', { blocked: atEnd, perform: () => void move(1) })
  const remove = action('removeItem', say.agenda.remove, 'Delete', {
    blocked: withItem,
    perform: () => setDoing('removing'),
  })
  const change = action('change', say.change.action, 'Alt O', { blocked: may, perform: () => setDoing('planning') })
  const cancel = action('cancel', say.cancel.action, 'Alt R', { blocked: may, perform: () => setDoing('cancelling') })
  return { add, open, up, down, remove, change, cancel, all: [add, open, up, down, remove, change, cancel] }
}
