import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder that holds the program's data files (`regimes/`, `fonts/`, …), as an absolute path.
 *
 * `HTX_RESOURCES` wins. Otherwise it is the nearest `resources/regimes` found by walking up from this file, which serves
 * the source tree (tests), the bundle in `out/core` and the packed app, whose `resources/resources` lies beside the
 * unpacked bundle. Throws when there is none: the installation is incomplete.
 */
export function resourcesFolder(): string {
  const given = process.env['HTX_RESOURCES']
  if (given) return given
  let folder = import.meta.dirname
  for (;;) {
    const candidate = join(folder, 'resources')
    if (existsSync(join(candidate, 'regimes'))) return candidate
    const parent = dirname(folder)
    if (parent === folder) throw new Error(`No resources/regimes folder above ${import.meta.dirname}`)
    folder = parent
  }
}
