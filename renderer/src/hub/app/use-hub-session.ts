import { useQuery } from '@tanstack/react-query'
import { hubApi } from '../../client/hub-client'

/** How soon the page knows that the hub has emptied the seat by itself. */
const LOOK_EVERY_MS = 10_000

/** Who is signed in to the hub, asked again and again: asking is no deed of a person. */
export function useHubSession() {
  return useQuery(
    hubApi.session.state.queryOptions({
      input: {},
      refetchInterval: LOOK_EVERY_MS,
      refetchIntervalInBackground: true,
    }),
  )
}
