import type { FromCore, FromHelper, ToCore } from '@shared/bridge/messages'
import { helperHost, type HelperHost } from './host'
import type { ParentLink } from './parent-link'

type Listeners = { message: (message: FromHelper) => void; exit: (code: number | null) => void }

/**
 * A host for a core inside Electron, where only main may start a process: the core asks main for one and main relays
 * what it says.
 */
export function relayHelpers(link: ParentLink<ToCore, FromCore>): HelperHost {
  const running = new Map<number, Listeners>()
  let last = 0
  link.onMessage((message) => {
    if (message.type === 'helper-message') running.get(message.job)?.message(message.message)
    else if (message.type === 'helper-exit') {
      running.get(message.job)?.exit(message.code)
      running.delete(message.job)
    }
  })
  return helperHost(() => {
    const job = (last += 1)
    const listeners: Listeners = { message: () => {}, exit: () => {} }
    running.set(job, listeners)
    return {
      send: (message) => link.post({ type: 'helper-start', job, message }),
      onMessage: (listener) => void (listeners.message = listener),
      onExit: (listener) => void (listeners.exit = listener),
      kill: () => link.post({ type: 'helper-stop', job }),
    }
  })
}
