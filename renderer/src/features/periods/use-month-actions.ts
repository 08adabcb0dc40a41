import type { PeriodMonth } from '@shared/contract/periods'
import { firstDay, lastDay } from '@shared/domain/period'
import { useLocation } from 'wouter'
import type { Action, ActionContext } from '../../actions/action'
import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { useWorkPeriod } from '../../ui/work-period'

/** What is being asked about the chosen month before it is done; null for nothing. */
export type Asking = 'lock' | 'lockUpTo' | 'unlock' | null

export type MonthActionsOptions = {
  month: PeriodMonth
  yearClosed: boolean
  /** True when more than one month up to this one is still unlocked. */
  several: boolean
  ask: (what: Asking) => void
}

/** What can be done with the chosen month: L locks or opens it, Shift+L locks all up to it, X shows its vouchers. */
export function useMonthActions({ month, yearClosed, several, ask }: MonthActionsOptions): readonly Action[] {
  const say = useText().periods
  const [, navigate] = useLocation()
  const { choose } = useWorkPeriod()
  const blocked = (context: ActionContext) => context.whyNot('period.lock')
  const look = { place: 'periods', keys: 'L', icon: 'lock' } as const
  const lockOrUnlock: Action = month.locked
    ? {
        ...look,
        id: 'periods.unlock',
        label: say.panel.unlock,
        blocked: (context) => blocked(context) ?? (yearClosed ? say.panel.explainClosed : null),
        perform: () => ask('unlock'),
      }
    : { ...look, id: 'periods.lock', label: say.panel.lock, blocked, perform: () => ask('lock') }
  const lockUpTo: Action = {
    id: 'periods.lockUpTo',
    place: 'periods',
    label: say.panel.lockUpTo,
    keys: 'Shift L',
    when: () => several,
    blocked,
    perform: () => ask('lockUpTo'),
  }
  const see: Action = {
    id: 'periods.see',
    place: 'periods',
    label: say.panel.see,
    keys: 'X',
    icon: 'voucher',
    perform: () => {
      choose({ from: firstDay(month.month), to: lastDay(month.month) })
      navigate('/vouchers')
    },
  }
  const actions = [lockOrUnlock, lockUpTo, see]
  useActions(actions)
  return actions
}
