import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useActionHost } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'

/** However much is due, the line is used no oftener than this. */
const LEAST_PAUSE_MS = 20_000
const MINUTE_MS = 60_000

/**
 * Uses the line when it is next due, while the book is open and whoever sits there may: the core does the work, the page says when.
 * Draws nothing; what comes of it stands in the exchange.
 */
export function LineWorker() {
  const { context } = useActionHost()
  const mayReport = context.can('alliance.report')
  const { data } = useQuery({ ...api.allianceExchange.state.queryOptions({ input: {} }), enabled: mayReport })
  const line = data?.line
  const isUsed = mayReport && line !== undefined && line.hindered === null
  const nextAt = line?.nextAt ?? null
  useEffect(() => {
    if (!isUsed) return
    let isGone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => {
      // A long pause in steps: a machine that slept wakes late, and the clock may be set.
      const wait = nextAt === null ? 0 : Date.parse(nextAt) - Date.now()
      timer = setTimeout(wait > MINUTE_MS ? rest : work, Math.min(Math.max(wait, LEAST_PAUSE_MS), MINUTE_MS))
    }
    const work = () => {
      // Why it did not work stands in the exchange; a locked screen tries again when somebody has signed in.
      const done = core.allianceExchange.work({}).catch(() => null)
      void done.then(() => (isGone ? undefined : rest()))
    }
    rest()
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [isUsed, nextAt])
  return null
}
