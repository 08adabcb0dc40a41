import { waitWords } from '@shared/text/users'
import type { CallContext } from '../context'
import { secondsLeft, waitSeconds } from './attempts'

/**
 * Tries a password that opens a key, one try of the core after another; null from `attempt` is a wrong one and makes the next try of this
 * `name` wait. `wrong` refuses, with how long to wait in words, null for not at all.
 */
export function pacedTry<T>(
  { core }: CallContext,
  name: string,
  { attempt, wrong }: { attempt: () => Promise<T | null>; wrong: (wait: string | null) => never },
): Promise<T> {
  const { attempts } = core.seat
  const refused = (left: number) => wrong(left === 0 ? null : waitWords(left))
  return core.seat.inTurn(async () => {
    const known = attempts.get(name) ?? { failures: 0, retryAt: null }
    const left = secondsLeft(known, core.now())
    if (left > 0) return refused(left)
    const opened = await attempt()
    if (opened !== null) {
      attempts.delete(name)
      return opened
    }
    const failures = known.failures + 1
    const wait = waitSeconds(failures)
    const retryAt = wait === 0 ? null : new Date(Date.parse(core.now()) + wait * 1000).toISOString()
    attempts.set(name, { failures, retryAt })
    return refused(wait)
  })
}
