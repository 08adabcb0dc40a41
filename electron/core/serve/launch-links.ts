import { randomBytes } from 'node:crypto'
import { sameText } from './http-guard'

const secret = () => randomBytes(32).toString('base64url')

/**
 * The way into a server: links that work once, swapped for the server's session. A link that was seen by somebody else
 * after its use opens nothing.
 */
export class LaunchLinks {
  readonly session = secret()
  #waiting: string[] = []

  /** Makes a link's token; the earlier ones that nobody used stop working. */
  make(): string {
    const token = secret()
    this.#waiting = [token]
    return token
  }

  /** Whether the token opens the server now; it never will again. */
  use(token: string): boolean {
    const opened = this.#waiting.some((waiting) => sameText(token, waiting))
    if (opened) this.#waiting = []
    return opened
  }
}
