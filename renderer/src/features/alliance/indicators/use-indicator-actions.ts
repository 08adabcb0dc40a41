import type { DateRange } from '@shared/domain/period'
import type { Action } from '../../../actions/action'
import { useActions } from '../../../actions/actions-context'
import { useText } from '../../../text/text'
import { type IndicatorRow, isFilledIn, type Shown } from './indicator-rows'

export type IndicatorDeeds = {
  period: DateRange
  row: IndicatorRow | undefined
  shown: Shown
  /** Whether an explanation stands beside the list. */
  isOpen: boolean
  onFill: () => void
  onShown: (shown: Shown) => void
  onPeriod: () => void
  onSearch: () => void
  onClose: () => void
}

/** What can be done in the list of indicators, for its buttons and its keys. */
export function useIndicatorActions(deeds: IndicatorDeeds): { fill: Action; print: Action } {
  const say = useText().indicators
  const { period, row, shown, isOpen } = deeds
  const place = 'alliance'
  const fill: Action = {
    id: 'alliance.indicators.fill',
    place,
    label: say.action.fill,
    keys: 'F2',
    blocked: (context) => context.whyNot('alliance.report') ?? (isFilledIn(row) ? null : say.blocked.ofBook),
    perform: deeds.onFill,
  }
  const print: Action = {
    id: 'alliance.indicators.print',
    place,
    label: say.action.print,
    keys: 'Ctrl P',
    icon: 'print',
    blocked: (context) => context.whyNot('report.read'),
    perform: ({ navigate }) => navigate(`/reports/indicators/print?${new URLSearchParams(period).toString()}`),
  }
  useActions([
    fill,
    print,
    {
      id: 'alliance.indicators.missing',
      place,
      label: shown === 'missing' ? say.action.all : say.action.missing,
      keys: 'Alt U',
      perform: () => deeds.onShown(shown === 'missing' ? 'all' : 'missing'),
    },
    { id: 'alliance.indicators.period', place, label: say.action.period, keys: 'Alt K', perform: deeds.onPeriod },
    {
      id: 'alliance.indicators.search',
      place,
      label: say.search,
      keys: 'Ctrl F',
      icon: 'find',
      perform: deeds.onSearch,
    },
    {
      id: 'alliance.indicators.close',
      place,
      label: say.action.close,
      keys: 'Esc',
      when: () => isOpen,
      perform: deeds.onClose,
    },
  ])
  return { fill, print }
}
