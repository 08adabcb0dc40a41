import { formatDong } from '@shared/domain/money'
import { useLocation } from 'wouter'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'
import { EmptyState } from '../../ui/empty-state'
import { Sheet } from '../../ui/sheet'
import { StatFigure, StatRow } from '../../ui/stat-figure'

export type ClosingDoneProps = {
  done: { voucherId: number; number: string; postings: number; externalResult: number; internalResult: number }
}

/** A year has been closed: its results, its voucher, and what usually comes next. */
export function ClosingDone({ done }: ClosingDoneProps) {
  const text = useText()
  const say = text.periods.closing
  const [, navigate] = useLocation()
  const place = { place: 'periods' }
  const actions: Action[] = [
    { ...place, id: 'periods.done-back', label: say.done.back, keys: 'Esc', perform: () => navigate('/periods') },
    {
      ...place,
      id: 'periods.done-voucher',
      label: say.done.voucher,
      keys: 'X',
      perform: () => navigate(`/vouchers/${done.voucherId}`),
    },
    {
      ...place,
      id: 'periods.done-reports',
      label: say.done.reports,
      keys: 'Ctrl Enter',
      perform: () => navigate('/reports'),
    },
  ]
  useActions(actions)
  return (
    <>
      <StatRow label={say.total}>
        <StatFigure label={say.external} value={done.externalResult} />
        <StatFigure label={say.internal} value={done.internalResult} />
        <StatFigure label={say.total} value={done.externalResult + done.internalResult} />
      </StatRow>
      <Sheet fill label={say.done.back}>
        <EmptyState
          icon="check"
          title={say.done.words(done.number, formatDong(done.postings))}
          actions={actions.map((action, i) => (
            <ActionButton key={action.id} action={action} primary={i === actions.length - 1} />
          ))}
        />
      </Sheet>
    </>
  )
}
