import { randomUUID } from 'node:crypto'
import { HubRole } from '@shared/contract/hub/session'
import { type CliCommand, textOption } from '../../core/cli/command'
import { HUB_USAGE, hubOptions, withHub } from './with-hub'

/** Lists the people of an alliance; with `--add` another one, whose password is in HTX_NEW_PASSWORD. */
export const user: CliCommand = {
  usage: `hub user ${HUB_USAGE} [--add NAME --role officer|approver|reader]`,
  positionals: [],
  options: { ...hubOptions, add: { type: 'string' }, role: { type: 'string' } },
  run: ({ options, answer }) =>
    withHub(options, async ({ client }) => {
      const name = textOption(options, 'add')
      if (name !== undefined)
        await client.users.add({
          id: randomUUID(),
          name,
          role: HubRole.parse(textOption(options, 'role')),
          password: process.env['HTX_NEW_PASSWORD'] ?? '',
        })
      answer(await client.users.list({}))
      return 0
    }),
}
