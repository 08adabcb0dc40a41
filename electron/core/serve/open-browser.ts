import { serving } from '@shared/text/serving'
import { spawn } from 'node:child_process'

/** The system's command that opens an address in the user's browser. */
function opener(url: string): [string, string[]] {
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]]
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', [url]]
}

/** Opens the address in the user's browser; where there is none, the printed address remains. */
export function openBrowser(url: string): void {
  const [command, args] = opener(url)
  const child = spawn(command, args, { detached: true, stdio: 'ignore' })
  child.once('error', () => process.stderr.write(`${serving.noBrowser}\n`))
  child.unref()
}
