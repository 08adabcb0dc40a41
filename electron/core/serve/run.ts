import { serving } from '@shared/text/serving'
import { createInterface } from 'node:readline'
import { startServer, type RunningServer, type ServerOptions } from './http-server'
import { openBrowser } from './open-browser'
import type { ServedCore } from './served-core'

export type ServeOptions = ServerOptions & { openBrowser: boolean }

/** A core that is served and, at the end, closed. */
export type ClosableCore = ServedCore & { close(): Promise<void> }

/**
 * Serves the core until SIGINT, SIGTERM, SIGHUP or (a terminal) the end of input: prints the address on stdout, opens it when
 * asked to, and prints a fresh one when Enter is pressed. Resolves once the port is free and the book is closed.
 */
export async function serveUntilStopped(core: ClosableCore, options: ServeOptions): Promise<void> {
  const server = await startServer(core, options)
  process.stdout.write(`${server.url}\n`)
  process.stderr.write(`${serving.running}\n`)
  if (options.openBrowser) openBrowser(server.url)
  await stopRequest(server)
  await server.close()
  await core.close()
}

function stopRequest(server: RunningServer): Promise<void> {
  return new Promise((resolve) => {
    const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin }) : null
    terminal?.on('line', () => process.stdout.write(`${server.newUrl()}\n`))
    const stop = () => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      process.off('SIGHUP', stop)
      terminal?.close()
      resolve()
    }
    terminal?.on('close', stop)
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
    // The terminal window was closed.
    process.on('SIGHUP', stop)
  })
}
