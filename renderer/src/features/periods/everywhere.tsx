import { useQuery } from '@tanstack/react-query'
import { useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { useText } from '../../text/text'

/** Going to the months, and to the closing of the first year still open, from anywhere. Draws nothing. */
export function PeriodsEverywhere() {
  const say = useText().periods
  const periods = useQuery(api.periods.list.queryOptions({ input: {} }))
  const open = periods.data?.years.find(({ closed }) => !closed)
  useActions([
    {
      id: 'periods.open',
      label: say.action.lock,
      keys: 'Alt K',
      icon: 'lock',
      keywords: say.action.lockWords,
      perform: ({ navigate }) => navigate('/periods'),
    },
    ...(open === undefined
      ? []
      : [
          {
            id: 'periods.openClosing',
            label: say.closeYear(open.year),
            icon: 'calendar' as const,
            keywords: say.action.closeWords,
            perform: ({ navigate }: { navigate: (path: string) => void }) => navigate(`/periods/close/${open.year}`),
          },
        ]),
  ])
  return null
}
