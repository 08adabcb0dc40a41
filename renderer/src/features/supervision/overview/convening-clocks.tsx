import { useQuery } from '@tanstack/react-query'
import { formatCivilDate } from '@shared/domain/civil-date'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { useToday } from '../../../ui/use-today'

/** Requests for an extraordinary meeting that no meeting answers yet, each with the days of article 59.4. */
export function ConveningClocks() {
  const say = useText().supervisionWatch.overview
  const today = useToday()
  const { data } = useQuery(api.meetings.requests.queryOptions({ input: {} }))
  const open = (data ?? []).filter(({ withdrawnNote, meetingId }) => withdrawnNote === null && meetingId === null)
  return open.map(({ requestId, receivedOn, conveneBy, supervisorsFrom, supervisorsBy }) => {
    const [received, by, from, last] = [receivedOn, conveneBy, supervisorsFrom, supervisorsBy].map(formatCivilDate)
    const isOurs = today >= supervisorsFrom
    return (
      <Note key={requestId} tone={isOurs ? 'red' : 'amber'}>
        {isOurs
          ? say.clock(received ?? '', from ?? '', last ?? '')
          : say.clockAhead(received ?? '', by ?? '', from ?? '')}
      </Note>
    )
  })
}
