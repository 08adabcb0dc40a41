import type { FromCore, OpenFile, ToCore } from '@shared/bridge/messages'
import type { ParentLink } from '../helper/parent-link'
import { serveChannels } from './channels'
import type { ClosableCore } from './run'

export type WindowServing = {
  /** What a call's answer says of the file that is open now; null where it says nothing of it. */
  openAfter(path: readonly string[], output: unknown): OpenFile | null
  log(line: string): void
}

/** Serves a core to the one window whose main process holds the other end of `link`, until main asks it to end or is gone: then the core is closed and the process ends. */
export function serveWindow(link: ParentLink<ToCore, FromCore>, core: ClosableCore, serving: WindowServing): void {
  const { openAfter, log } = serving
  // A call that fails outside every handler is a bug of the transport: the others go on.
  process.on('unhandledRejection', (reason) =>
    log(`unhandled: ${reason instanceof Error ? reason.stack : String(reason)}`),
  )
  serveChannels(link, core, {
    answered(path, output) {
      const open = openAfter(path, output)
      if (open) link.post({ type: 'opened', ...open })
    },
  })
  const end = () => {
    core.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log(`closing: ${error instanceof Error ? error.stack : String(error)}`)
        process.exit(1)
      },
    )
  }
  link.onMessage((message) => {
    if (message.type === 'close') end()
  })
  link.onClosed(end)
  link.post({ type: 'ready' })
}
