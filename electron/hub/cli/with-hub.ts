import { randomUUID } from 'node:crypto'
import { HUB_URL } from '@shared/bridge/messages'
import { resourcesFolder } from '../../core/resources-folder'
import { refuse } from '../../core/refusal'
import { type CliOptions, textOption } from '../../core/cli/command'
import { type Hub, openHub } from '../index'
import type { StoreLocation } from '../store/open-store'

/** An argument would be seen by everybody on the machine; the environment is not. */
const PASSWORD = 'HTX_PASSWORD'

/** The options every command of a hub has: where its store is, and who asks. */
export const hubOptions = { store: { type: 'string' }, url: { type: 'string' }, user: { type: 'string' } } as const
export const HUB_USAGE = '--store FILE|--url postgres://… --user NAME'

/** The password of who asks, from the environment; '' where there is none. */
export function givenPassword(): string {
  return process.env[PASSWORD] ?? ''
}

/** Where `--store`, `--url` or else the environment says the store is; refuses 'hub-store-missing'. */
export function locationOf(options: CliOptions): StoreLocation {
  const [file, url] = [textOption(options, 'store'), textOption(options, 'url')]
  if (url === undefined && file !== undefined) return { file }
  return { url: url ?? process.env[HUB_URL] ?? refuse({ code: 'hub-store-missing', column: '--store' }) }
}

/** Opens the hub for one command, signs in who is named and closes it afterwards, whatever happens. Refuses 'signed-out' and as a sign-in does. */
export async function withHub<T>(options: CliOptions, work: (hub: Hub) => Promise<T>): Promise<T> {
  const hub = await openHub({ location: locationOf(options), resources: resourcesFolder() })
  try {
    const name = textOption(options, 'user') ?? refuse({ code: 'signed-out', column: '--user' })
    await hub.client.session.signIn({ id: randomUUID(), name, password: givenPassword() })
    return await work(hub)
  } finally {
    await hub.close()
  }
}
