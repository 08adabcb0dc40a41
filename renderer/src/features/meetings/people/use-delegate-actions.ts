import type { DelegateGroup } from '@shared/contract/meeting-people'
import type { MeetingRow } from '@shared/contract/meetings'
import { formatDong } from '@shared/domain/money'
import type { Action, ActionContext } from '../../../actions/action'
import { useActions } from '../../../actions/actions-context'
import { core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useCommand } from '../../../client/use-command'
import { useText } from '../../../text/text'
import { showDone, showNote } from '../../../ui/toast'

export type DelegatesDoing = 'putting' | 'electing' | null

type Given = {
  meeting: MeetingRow
  marked: readonly string[]
  /** The one group all who are marked stand in; null when they stand in several, or in none. */
  group: DelegateGroup | null
  setDoing: (doing: DelegatesDoing) => void
}

/** What can be done with groups and delegates. */
export function useDelegateActions({ meeting, marked, group, setDoing }: Given) {
  const text = useText()
  const say = text.meetingPeople.delegates
  const place = 'meetings'
  const grouping = useCommand(core.meetings.groupByHamlet)
  const may = (context: ActionContext) =>
    meeting.stage === 'preparing' ? context.whyNot('meeting.prepare') : text.meetingPeople.over
  const run = async () => {
    const answer = await grouping.run({ meetingId: meeting.meetingId })
    if (answer !== null) showDone(say.grouped(formatDong(answer.groups)))
  }
  if (grouping.error !== null) {
    showNote(failureWords(grouping.error, text.failure).join(' '))
    grouping.reset()
  }
  const byHamlet: Action = {
    id: 'meetings.groupByHamlet',
    place,
    label: say.byHamlet,
    keys: 'Alt X',
    blocked: may,
    perform: () => void run(),
  }
  const put: Action = {
    id: 'meetings.putIntoGroup',
    place,
    label: say.put,
    keys: 'F2',
    blocked: (context) => may(context) ?? (marked.length === 0 ? say.markSome : null),
    perform: () => setDoing('putting'),
  }
  const elect: Action = {
    id: 'meetings.electDelegates',
    place,
    label: say.elect,
    keys: 'Alt N',
    icon: 'check',
    blocked: (context) => may(context) ?? (group === null ? say.chooseSome : null),
    perform: () => setDoing('electing'),
  }
  useActions([byHamlet, put, elect])
  return { byHamlet, put, elect }
}
