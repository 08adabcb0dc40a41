import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { ImportKind } from '@shared/contract/imports'
import { fileReasons } from '@shared/text/refusals/reading'
import { refuse, refuseAll } from '../../refusal'
import type { CliCommand } from '../command'
import { withBook } from '../with-book'

/** Imports a file whole, or says everything that is wrong with it; `--dry-run` writes nothing either way. */
export const importCommand: CliCommand = {
  usage: 'import members|parties|opening|journal FILE --book BOOK [--dry-run]',
  positionals: ['KIND', 'FILE'],
  options: { book: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  required: ['book'],
  run: ({ positionals: [what = '', path = ''], options, answer }) => {
    const kind = ImportKind.safeParse(what)
    if (!kind.success)
      return refuse({
        code: 'choice-unknown',
        column: 'KIND',
        value: what,
        data: { choices: ImportKind.options.join(', ') },
      })
    const dryRun = options['dry-run'] === true
    return withBook(options, dryRun ? 'read' : 'write', async ({ client }) => {
      const file = readFile(path)
      if (dryRun) {
        const { created, skipped, faults } = await client.imports.preview({ kind: kind.data, file })
        refuseAll(faults)
        answer({ created, skipped })
      } else {
        answer(await client.imports.run({ id: randomUUID(), kind: kind.data, file }))
      }
      return 0
    })
  },
}

function readFile(path: string): File {
  if (!existsSync(path)) refuse({ code: 'file-unreadable', value: path, data: { reason: fileReasons['not-found'] } })
  try {
    return new File([readFileSync(path)], basename(path))
  } catch (error) {
    return refuse({
      code: 'file-unreadable',
      value: path,
      data: { reason: error instanceof Error ? error.message : String(error) },
    })
  }
}
