import { useQuery } from '@tanstack/react-query'
import { api } from '../../client/client'

/** How soon the page knows that the core has locked the screen by itself. */
const LOOK_EVERY_MS = 10_000

/** Who is signed in to the open book, asked again and again where it has passwords: asking is no deed of a person. */
export function useSession() {
  return useQuery(
    api.session.state.queryOptions({
      input: {},
      refetchInterval: ({ state }) => (state.data?.passwords === true ? LOOK_EVERY_MS : false),
      refetchIntervalInBackground: true,
    }),
  )
}
