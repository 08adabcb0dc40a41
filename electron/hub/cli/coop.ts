import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type CliCommand, textOption } from '../../core/cli/command'
import { HUB_USAGE, hubOptions, withHub } from './with-hub'

/** Lists the register; with `--import` takes a list of XLSX or CSV into it, with `--check` only says what it would do. */
export const coop: CliCommand = {
  usage: `hub coop ${HUB_USAGE} [--search T] [--import FILE [--changed-on YYYY-MM-DD]] [--check FILE]`,
  positionals: [],
  options: {
    ...hubOptions,
    search: { type: 'string' },
    import: { type: 'string' },
    check: { type: 'string' },
    'changed-on': { type: 'string' },
  },
  run: ({ options, answer }) =>
    withHub(options, async ({ client }) => {
      const [list, checked] = [textOption(options, 'import'), textOption(options, 'check')]
      if (checked !== undefined) answer(await client.cooperatives.checkImport({ file: fileOf(checked) }))
      else if (list !== undefined) {
        const changedOn = textOption(options, 'changed-on') ?? null
        answer(await client.cooperatives.import({ id: randomUUID(), file: fileOf(list), changedOn }))
      } else answer(await client.cooperatives.list({ search: textOption(options, 'search') ?? '', limit: 1000 }))
      return 0
    }),
}

function fileOf(path: string): File {
  return new File([readFileSync(path)], basename(path))
}
