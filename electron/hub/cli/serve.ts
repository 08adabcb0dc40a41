import { hubWords } from '@shared/text/hub/words'
import { type CliCommand, textOption } from '../../core/cli/command'
import { refuse } from '../../core/refusal'
import { resourcesFolder } from '../../core/resources-folder'
import { rendererFolder } from '../../core/serve/renderer-folder'
import { serveUntilStopped } from '../../core/serve/run'
import { openHub } from '../index'
import { hubOptions, locationOf } from './with-hub'

/** The hub's windows in the browser on this machine's loopback address; prints the URL with its one-time token. */
export const serve: CliCommand = {
  usage: 'hub serve --store FILE|--url postgres://… [--port N] [--no-open]',
  positionals: [],
  options: { ...hubOptions, port: { type: 'string' }, 'no-open': { type: 'boolean' } },
  run: async ({ options, say }) => {
    const port = portOf(textOption(options, 'port') ?? '0', '--port')
    const hub = await openHub({ location: locationOf(options), resources: resourcesFolder(), log: say })
    say(hubWords.serving(hub.state.store.place))
    await serveUntilStopped(hub, {
      renderer: rendererFolder(),
      page: 'hub.html',
      port,
      openBrowser: options['no-open'] !== true,
    })
    return 0
  },
}

function portOf(text: string, column: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) refuse({ code: 'input-invalid', column, value: text })
  return port
}
