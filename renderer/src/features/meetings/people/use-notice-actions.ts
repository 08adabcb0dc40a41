import type { MeetingRow } from '@shared/contract/meetings'
import type { Action, ActionContext } from '../../../actions/action'
import { useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'

export type NoticesDoing = 'looking' | 'recording' | 'removing' | null

type Given = {
  meeting: MeetingRow
  toTell: readonly string[]
  told: readonly string[]
  setDoing: (doing: NoticesDoing) => void
  toSearch: () => void
}

/** What can be done in the list of notices. */
export function useNoticeActions({ meeting, toTell, told, setDoing, toSearch }: Given) {
  const say = useText().meetingPeople
  const place = 'meetings'
  const may = (context: ActionContext) => (meeting.stage === 'preparing' ? context.whyNot('meeting.prepare') : say.over)
  const record: Action = {
    id: 'meetings.recordNotices',
    place,
    label: say.notices.record,
    keys: 'Alt N',
    icon: 'check',
    blocked: (context) => may(context) ?? (toTell.length === 0 ? say.notices.nobody : null),
    perform: () => setDoing('recording'),
  }
  const remove: Action = {
    id: 'meetings.removeNotices',
    place,
    label: say.notices.remove,
    keys: 'Delete',
    blocked: (context) => may(context) ?? (told.length === 0 ? say.notices.noneTold : null),
    perform: () => setDoing('removing'),
  }
  useActions([
    record,
    remove,
    { id: 'meetings.findPerson', place, label: say.search, keys: 'Ctrl F', icon: 'find', perform: toSearch },
  ])
  return { record, remove }
}
