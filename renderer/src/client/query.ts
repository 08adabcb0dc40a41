import { QueryClient } from '@tanstack/react-query'
import type { Connection } from './connection'
import { isLockedOut } from './failure'
import type { MetaReader } from './procedure-meta'

const LOCKED_PAUSE_MS = 3_000

/**
 * Makes the cache of answers for a connection. A command, note, errand or task that has succeeded, whichever way it was
 * called, makes every answer stale that shares a subject with it; a restarted core makes all of them so. Nothing is ever
 * held back for want of a network: an office without one would wait for ever.
 */
export function createQueryClient(connection: Connection): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      // One window, one writer: an answer is fresh until a command says otherwise. The core is not a network: no retries.
      queries: {
        networkMode: 'always',
        staleTime: Infinity,
        // Behind a locked screen what is read again waits for the sign-in, which reads everything at once; nothing shows a failure.
        retry: (_, error) => isLockedOut(error),
        retryDelay: LOCKED_PAUSE_MS,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  connection.on({
    done: (path) => void invalidateAffected(client, connection.metaAt, path),
    failed: (_, error) => {
      // The core has locked the screen before the page knew: it asks who is signed in.
      if (isLockedOut(error)) void client.invalidateQueries({ predicate: ({ queryKey }) => isSessionState(queryKey) })
    },
    restarted: () => void client.invalidateQueries(),
  })
  return client
}

/** Makes stale what a procedure that is no query affects; resolves when the answers on the screen are read again. */
async function invalidateAffected(client: QueryClient, metaAt: MetaReader, path: readonly string[]): Promise<void> {
  const meta = metaAt(path)
  if (!meta || meta.kind === 'query' || meta.affects.length === 0) return
  await client.invalidateQueries({
    predicate: ({ queryKey }) => {
      const read = metaAt(pathOf(queryKey))
      return read !== null && read.affects.some((subject) => meta.affects.includes(subject))
    },
  })
}

/** Whether an answer is that of who is signed in. */
export function isSessionState(queryKey: readonly unknown[]): boolean {
  return pathOf(queryKey).join('.') === 'session.state'
}

/** The procedure's path in a key made by `api`: its first part. */
function pathOf(queryKey: readonly unknown[]): string[] {
  const [path] = queryKey
  return Array.isArray(path) ? path.filter((part) => typeof part === 'string') : []
}
