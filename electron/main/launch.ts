import { isAbsolute, resolve } from 'node:path'

/** What a command line asks for: a book's window or the alliance's, with a file or (null) to begin. An address of PostgreSQL goes only to the hub. */
export type Launch = { kind: 'book'; file: string | null } | { kind: 'hub'; file: string | null; url: string | null }

const HUB = '--hub'
const HUB_ADDRESS = '--hub-url'

/**
 * Reads a command line: `BOOK.htx`, or `--hub [STORE.htxh]`, `STORE.htxh`, `--hub-url postgres://…`. Files become absolute paths; other options
 * and the program itself are skipped. The words may stand in any order, as a second start of the program hands them on.
 */
export function launchOf(argv: readonly string[], workingFolder: string): Launch {
  const given = argv.slice(1)
  const fileWith = (ending: string) => {
    const name = given.find((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith(ending))
    if (name === undefined) return null
    return isAbsolute(name) ? name : resolve(workingFolder, name)
  }
  const store = fileWith('.htxh')
  const url = given.find((argument) => argument.startsWith(`${HUB_ADDRESS}=`))?.slice(HUB_ADDRESS.length + 1) ?? null
  const address = url ?? (given.includes(HUB_ADDRESS) ? (given.find(isPostgres) ?? null) : null)
  if (store !== null || address !== null || given.includes(HUB)) return { kind: 'hub', file: store, url: address }
  return { kind: 'book', file: fileWith('.htx') }
}

const isPostgres = (argument: string) => /^postgres(ql)?:\/\//.test(argument)
