import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { CoreOptions } from './context'
import { refuse } from './refusal'

/**
 * A path as a client gave it, absolute; a bare name lies in the library. In browser mode whatever lies outside the library (or the
 * program's own folder of backups) is refused 'not-permitted', links and `..` seen through.
 */
export function confinedPath(
  options: Pick<CoreOptions, 'library' | 'state' | 'confineToLibrary'>,
  path: string,
): string {
  const absolute = resolve(options.library, path)
  if (options.confineToLibrary && !isInLibrary(options, absolute))
    refuse({ code: 'not-permitted', value: path, data: { permission: options.library } })
  return absolute
}

/** True when a path, links seen through, lies in the library or the program's own folder of backups. */
export function isInLibrary(options: Pick<CoreOptions, 'library' | 'state'>, path: string): boolean {
  const real = realPathOf(resolve(options.library, path))
  return [options.library, join(options.state, 'backups')].some((folder) => isInside(real, realPathOf(resolve(folder))))
}

/** The path with links resolved as far as it exists; the rest is a name that nothing stands behind yet. */
function realPathOf(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(realPathOf(parent), basename(path))
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\') || resolve(way) === way)
}
