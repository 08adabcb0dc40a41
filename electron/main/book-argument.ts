import { isAbsolute, resolve } from 'node:path'

/** The book named in a command line, as an absolute path; null when none is. Options and the program itself are skipped. */
export function bookArgument(argv: readonly string[], workingFolder: string): string | null {
  const given = argv.slice(1).find((argument) => !argument.startsWith('-') && argument.toLowerCase().endsWith('.htx'))
  if (given === undefined) return null
  return isAbsolute(given) ? given : resolve(workingFolder, given)
}
