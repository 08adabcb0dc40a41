import type { Action } from '../../../actions/action'
import { hub } from '../../../client/hub-client'
import { useDeed } from '../../../client/use-deed'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'
import type { DownItem, News } from './down-items'

/** What is being written: a new thing of a kind, or the marked one. */
export type DownDeed = { kind: DownItem['kind']; isNew: boolean }

export type DownDeeds = { news: News; item: DownItem | null; onDeed: (deed: DownDeed) => void }

const KEYS = { form: 'Alt M', day: 'Alt H', survey: 'Alt S', notice: 'Alt T', market: 'Alt G' } as const
const KINDS = ['notice', 'market', 'survey', 'day', 'form'] as const

/** What can be done with what goes down. */
export function useDownActions({ news, item, onDeed }: DownDeeds) {
  const say = useText().hubDownward
  const place = 'downward'
  const issuing = useDeed(hub.news.issue)
  const removing = useDeed(hub.news.remove)
  const unplanning = useDeed(hub.forms.removeDay)
  const adding = KINDS.map((kind): Action => ({
    id: `downward.add-${kind}`,
    place,
    label: say.kind[kind],
    keys: KEYS[kind],
    blocked: ({ whyNot }) => whyNot('hub.record'),
    perform: () => onDeed({ kind, isNew: true }),
  }))
  const issue: Action = {
    id: 'downward.issue',
    place,
    label: say.issue,
    keys: 'Ctrl Shift Enter',
    icon: 'send',
    blocked: ({ whyNot }) => whyNot('hub.approve') ?? (news.isChanged ? null : say.unchanged),
    perform: () => issuing.run({}, ({ sequence }) => showDone(say.issued(sequence))),
  }
  const change: Action = {
    id: 'downward.change',
    place,
    label: say.change,
    keys: 'F2',
    icon: 'file',
    blocked: ({ whyNot }) => whyNot('hub.record') ?? (item === null ? say.chooseFirst : null),
    perform: () => item !== null && onDeed({ kind: item.kind, isNew: false }),
  }
  const remove: Action = {
    id: 'downward.remove',
    place,
    label: say.remove,
    keys: 'Delete',
    icon: 'close',
    blocked: ({ whyNot }) =>
      whyNot('hub.record') ?? (item === null ? say.chooseFirst : item.kind === 'form' ? say.removeBlocked : null),
    perform: () => {
      if (item === null || item.kind === 'form') return
      if (item.kind === 'day') unplanning.run({ entryId: item.id }, () => showDone(say.removed))
      else removing.run({ kind: item.kind, itemId: item.id }, () => showDone(say.removed))
    },
  }
  return { adding, issue, ofOne: [change, remove], busy: issuing.busy, all: [...adding, issue, change, remove] }
}
