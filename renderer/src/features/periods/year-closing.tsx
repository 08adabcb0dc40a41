import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { useText } from '../../text/text'

/** Leads to the closing of a year; `K` does it for the year of the chosen month. */
export function YearClosing({ year, current }: { year: number; current: boolean }) {
  const say = useText().periods
  const action: Action = {
    id: `periods.close-${year}`,
    place: 'periods',
    label: say.closeYear(year),
    keys: current ? 'K' : undefined,
    perform: ({ navigate }) => navigate(`/periods/close/${year}`),
  }
  useActions([action])
  return <ActionButton action={action} size="sm" />
}
