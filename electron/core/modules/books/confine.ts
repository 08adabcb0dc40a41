import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { CoreState } from '../../context'
import { refuse } from '../../refusal'

/**
 * The path of a book as the core may touch it. In browser mode only books of the library folder are touched: links are followed
 * before comparing, and anything outside is refused ('not-permitted').
 */
export function permittedPath({ options }: CoreState, file: string): string {
  const path = isAbsolute(file) ? resolve(file) : join(options.library, file)
  if (!options.confineToLibrary) return path
  const folder = existsSync(dirname(path)) ? realpathSync(dirname(path)) : dirname(path)
  const real = existsSync(path) ? realpathSync(path) : join(folder, basename(path))
  const library = existsSync(options.library) ? realpathSync(options.library) : options.library
  const inside = relative(library, real)
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) refuse({ code: 'not-permitted', value: basename(file), data: { name: basename(file) } })
  return path
}
