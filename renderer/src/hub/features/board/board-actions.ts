import type { BoardRow } from '@shared/contract/hub/reports'
import type { Action } from '../../../actions/action'
import { hub } from '../../../client/hub-client'
import { useDeed } from '../../../client/use-deed'
import { useText } from '../../../text/text'
import { showDone } from '../../../ui/toast'
import type { BoardPeriod } from './period-board'

export type BoardDeeds = {
  period: BoardPeriod
  /** The co-operative one stands at. */
  row: BoardRow | null
  late: number
  onOpen: (row: BoardRow) => void
  onRemind: () => void
  onChoosePeriod: () => void
  onSearch: () => void
}

/** What can be done on the board. */
export function useBoardActions({ period, row, late, ...go }: BoardDeeds) {
  const say = useText().hubBoard
  const { accept, acknowledge } = useAnswering(period, row)
  const place = 'board'
  const all: Action[] = [
    {
      id: 'board.accept',
      place,
      label: say.action.accept,
      keys: 'Alt A',
      icon: 'check',
      blocked: ({ whyNot }) =>
        whyNot('hub.approve') ??
        (row === null || row.revision === null
          ? say.action.hasNone
          : row.standing === 'received'
            ? null
            : say.action.notReceived),
      perform: accept,
    },
    {
      id: 'board.acknowledge',
      place,
      label: say.action.acknowledge,
      keys: 'Alt N',
      icon: 'file',
      blocked: ({ whyNot }) => whyNot('hub.record'),
      perform: acknowledge,
    },
    {
      id: 'board.remind',
      place,
      label: say.action.remind,
      keys: 'Alt D',
      icon: 'letter',
      blocked: ({ whyNot }) => whyNot('hub.record') ?? (late === 0 ? say.action.nobodyLate : null),
      perform: go.onRemind,
    },
    {
      id: 'board.open',
      place,
      label: say.action.open,
      keys: 'Enter',
      icon: 'eye',
      blocked: () => (row === null || row.revision === null ? say.action.hasNone : null),
      perform: () => row !== null && go.onOpen(row),
    },
    {
      id: 'board.period',
      place,
      label: say.action.choosePeriod,
      keys: 'Alt P',
      icon: 'calendar',
      perform: go.onChoosePeriod,
    },
    { id: 'board.search', place, label: say.find, keys: 'Ctrl F', icon: 'find', perform: go.onSearch },
  ]
  return { all, shown: all.slice(0, 3) }
}

function useAnswering({ formId, periodKey }: BoardPeriod, row: BoardRow | null) {
  const say = useText().hubBoard
  const accepting = useDeed(hub.answers.accept)
  const acknowledging = useDeed(hub.answers.acknowledge)
  return {
    accept: () => {
      if (row === null) return
      accepting.run({ reports: [{ cooperativeId: row.cooperativeId, formId, periodKey }] }, ({ accepted }) =>
        showDone(say.accepted(accepted[0]?.number ?? '')),
      )
    },
    acknowledge: () => acknowledging.run({ formId, periodKey }, ({ made }) => showDone(say.acknowledged(made))),
  }
}
