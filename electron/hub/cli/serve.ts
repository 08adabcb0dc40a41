import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hubWords } from '@shared/text/hub/words'
import { type CliCommand, type CliOptions, textOption } from '../../core/cli/command'
import { refuse } from '../../core/refusal'
import { resourcesFolder } from '../../core/resources-folder'
import { rendererFolder } from '../../core/serve/renderer-folder'
import { serveUntilStopped } from '../../core/serve/run'
import { type Hub, openHub } from '../index'
import { type RunningLine, startLine } from '../line/line-server'
import { givenPassword, hubOptions, locationOf } from './with-hub'

/**
 * The hub's windows in the browser on this machine's loopback address; prints the URL with its one-time token. With `--listen` beside it the
 * line that packets come in by; `--user` with HTX_PASSWORD and HTX_KEY_PASSWORD opens the key, so that receipts are signed at once.
 */
export const serve: CliCommand = {
  usage:
    'hub serve --store FILE|--url postgres://… [--user NAME] [--port N] [--no-open] [--listen HOST:PORT --cert FILE --key FILE]',
  positionals: [],
  options: {
    ...hubOptions,
    port: { type: 'string' },
    'no-open': { type: 'boolean' },
    listen: { type: 'string' },
    cert: { type: 'string' },
    key: { type: 'string' },
  },
  run: async ({ options, say }) => {
    const port = portOf(textOption(options, 'port') ?? '0', '--port')
    const renderer = rendererFolder()
    const hub = await openHub({
      location: locationOf(options),
      resources: resourcesFolder(),
      // What went well is not news to who reads a terminal.
      log: (line) => void (line.endsWith(' ok') || say(line)),
    })
    let line: RunningLine | null = null
    const close = async () => {
      await line?.close()
      await hub.close()
    }
    try {
      line = await started(hub, options, say)
      say(hubWords.serving(hub.state.store.place))
      const served = { router: hub.router, context: hub.context, close }
      const openBrowser = options['no-open'] !== true
      await serveUntilStopped(served, { renderer, page: 'hub.html', port, openBrowser })
    } catch (error) {
      // A port that is taken must not leave the line running without its windows.
      await close()
      throw error
    }
    return 0
  },
}

/** The line, where one was asked for; its key is opened by who is named. */
async function started(hub: Hub, options: CliOptions, say: (words: string) => void): Promise<RunningLine | null> {
  const name = textOption(options, 'user')
  if (name !== undefined) {
    await hub.client.session.signIn({ id: randomUUID(), name, password: givenPassword() })
    const { key } = await hub.client.ownKey.get({})
    if (key !== null)
      await hub.client.ownKey.open({ id: randomUUID(), password: process.env['HTX_KEY_PASSWORD'] ?? '' })
  }
  const listen = textOption(options, 'listen')
  if (listen === undefined) return null
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(listen) ?? []
  const [cert, key] = [textOption(options, 'cert'), textOption(options, 'key')]
  if (host === '' || cert === undefined || key === undefined) return refuse({ code: 'hub-listen', column: '--listen' })
  const files = { cert: readFileSync(cert), key: readFileSync(key) }
  const line = await startLine(hub.state, { host, port: portOf(port, '--listen'), ...files })
  say(hubWords.listening(line.origin))
  if (hub.state.seat.seed === null) say(hubWords.keyClosed)
  return line
}

function portOf(text: string, column: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) refuse({ code: 'input-invalid', column, value: text })
  return port
}
