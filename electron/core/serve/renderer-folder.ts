import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folder of the built page: `HTX_RENDERER`, else the nearest `out/renderer` above this file. Throws when it was not built. */
export function rendererFolder(): string {
  const given = process.env['HTX_RENDERER']
  if (given) return given
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    for (const candidate of [join(folder, 'renderer'), join(folder, 'out/renderer')]) {
      if (existsSync(join(candidate, 'index.html')) && existsSync(join(candidate, 'assets'))) return candidate
    }
    if (folder === dirname(folder)) throw new Error('out/renderer is missing: build the page first')
  }
}
