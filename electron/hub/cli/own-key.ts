import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { type CliCommand, textOption } from '../../core/cli/command'
import { HUB_USAGE, hubOptions, withHub } from './with-hub'

/** The alliance's own key: shows it, with `--make` a new one (its password in HTX_KEY_PASSWORD), with `--registration` its paper. */
export const ownKey: CliCommand = {
  usage: `hub own-key ${HUB_USAGE} [--make [--replaces FINGERPRINT]] [--registration FILE]`,
  positionals: [],
  options: {
    ...hubOptions,
    make: { type: 'boolean' },
    replaces: { type: 'string' },
    registration: { type: 'string' },
  },
  run: ({ options, answer }) =>
    withHub(options, async ({ client }) => {
      const replaces = textOption(options, 'replaces') ?? null
      const password = process.env['HTX_KEY_PASSWORD'] ?? ''
      if (options['make'] === true) await client.ownKey.make({ id: randomUUID(), password, replaces })
      const out = textOption(options, 'registration')
      if (out !== undefined)
        writeFileSync(out, new Uint8Array(await (await client.ownKey.registration({})).arrayBuffer()))
      answer(await client.ownKey.get({}))
      return 0
    }),
}
