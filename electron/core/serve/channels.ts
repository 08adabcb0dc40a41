import { RPCHandler } from '@orpc/server/message-port'
import type { FromCore, ToCore } from '@shared/bridge/messages'
import type { ParentLink } from '../helper/parent-link'
import type { ServedCore } from './served-core'
import { streamFileOptions } from './stream-files'

/** One end of a relayed channel, in the shape oRPC asks of a message port: it posts, and tells of messages and the close. */
class ChannelEnd extends EventTarget {
  readonly #post: (data: unknown) => void

  constructor(post: (data: unknown) => void) {
    super()
    this.#post = post
  }

  postMessage(data: unknown): void {
    this.#post(data)
  }

  receive(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }

  close(): void {
    this.dispatchEvent(new Event('close'))
  }
}

export type ChannelEvents = {
  /** A procedure has answered; called before the answer leaves. */
  answered(path: readonly string[], output: unknown): void
}

/**
 * Answers the calls that main relays, each page load on a channel of its own. A closed channel aborts the calls that
 * are under way on it; one page's calls never reach another's.
 */
export function serveChannels(link: ParentLink<ToCore, FromCore>, core: ServedCore, events: ChannelEvents): void {
  const { customJsonSerializers, clientInterceptors } = streamFileOptions()
  const handler = new RPCHandler(core.router, {
    customJsonSerializers,
    clientInterceptors: [
      async (options) => {
        const output = await options.next()
        events.answered(options.path, output)
        return output
      },
      ...clientInterceptors,
    ],
  })
  const channels = new Map<number, ChannelEnd>()

  const open = (channel: number): ChannelEnd => {
    const end = new ChannelEnd((data) => link.post({ type: 'data', channel, data }))
    channels.set(channel, end)
    handler.upgrade(end, { context: core.context() })
    return end
  }

  link.onMessage((message) => {
    if (message.type === 'data') (channels.get(message.channel) ?? open(message.channel)).receive(message.data)
    else if (message.type === 'channel-closed') {
      channels.get(message.channel)?.close()
      channels.delete(message.channel)
    }
  })
}
