import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { type CliCommand, textOption } from '../../core/cli/command'
import { HUB_USAGE, hubOptions, withHub } from './with-hub'

/** Shows what goes down to the co-operatives; with `--issue FILE` signs the next packet of it (the key's password in HTX_KEY_PASSWORD). */
export const news: CliCommand = {
  usage: `hub news ${HUB_USAGE} [--issue FILE]`,
  positionals: [],
  options: { ...hubOptions, issue: { type: 'string' } },
  run: ({ options, answer }) =>
    withHub(options, async ({ client }) => {
      const out = textOption(options, 'issue')
      if (out !== undefined) {
        await client.ownKey.open({ id: randomUUID(), password: process.env['HTX_KEY_PASSWORD'] ?? '' })
        const { sequence } = await client.news.issue({ id: randomUUID() })
        const file = await client.news.file({ id: randomUUID(), sequence })
        writeFileSync(out, new Uint8Array(await file.arrayBuffer()))
      }
      answer(await client.news.list({}))
      return 0
    }),
}
