import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, 'fonts.css'), 'utf8')
const require = createRequire(import.meta.url)

function isThere(file: string): boolean {
  if (file.startsWith('.')) return existsSync(join(import.meta.dirname, file))
  try {
    return existsSync(require.resolve(file))
  } catch {
    // The package is not installed, or does not give the file away.
    return false
  }
}

it('names only fonts that are there: the builder leaves the address of a missing one as it is, and says nothing', () => {
  const files = [...css.matchAll(/url\('([^'?]+)/g)].map(([, file = '']) => file)
  expect(files.length).toBeGreaterThan(8)
  expect(files.filter((file) => !isThere(file))).toEqual([])
})
