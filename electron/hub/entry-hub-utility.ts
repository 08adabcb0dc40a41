import { type FromCore, HUB_URL, type HubArguments, type ToCore } from '@shared/bridge/messages'
import { openParentLink } from '../core/helper/parent-link'
import { serveWindow } from '../core/serve/serve-window'
import { storeAfter } from './store-after'
import { openWindowHub } from './window-hub'

// The hub of one window, as the core of a book has its own: main relays the page's calls to it.
const link = openParentLink<ToCore, FromCore>()
// Written by our own main process, of the same version.
const given = JSON.parse(process.argv[2] ?? '') as HubArguments
const url = process.env[HUB_URL]

const log = (line: string) => void process.stderr.write(`${line}\n`)

const hub = openWindowHub({
  resources: given.resources,
  // The page asks who sits there again and again: what went well is no line of the log.
  log: (line) => void (line.endsWith(' ok') || log(line)),
})
const location = given.store !== null ? { file: given.store } : url ? { url } : null

async function start(): Promise<void> {
  if (location !== null) {
    // The page hears why at its first question; here it only must not end the hub. No address is written: it may hold a password.
    try {
      await hub.open(location)
      link.post({ type: 'opened', file: given.store, readOnly: false })
    } catch (error) {
      log(`store not opened at start: ${error instanceof Error ? error.name : 'thrown'}`)
    }
  }
  serveWindow(link, hub, { openAfter: storeAfter, log })
}

void start()
