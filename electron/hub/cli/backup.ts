import type { CliCommand } from '../../core/cli/command'
import { copyStore } from '../store/copy-store'
import { HUB_USAGE, hubOptions, withHub } from './with-hub'

/** Writes the whole store of SQLite into a new file, proven by opening it. */
export const backup: CliCommand = {
  usage: `hub backup FILE ${HUB_USAGE}`,
  positionals: ['FILE'],
  options: hubOptions,
  run: ({ positionals: [file = ''], options, answer }) =>
    withHub(options, async ({ state }) => {
      answer(await copyStore(state.store, file))
      return 0
    }),
}
