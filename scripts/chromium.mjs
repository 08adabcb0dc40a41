// A Chromium for the browser tests: HTX_CHROMIUM, else the system's, else Debian's.
import { existsSync } from 'node:fs'
import { ensureDebian, findProgram } from './debian.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const systemChromium = () => NAMES.map(findProgram).find((path) => path !== null) ?? null

/** `{ path }` of a Chromium, or `{ missing }`, a sentence that says why there is none. */
export function findChromium() {
  const given = process.env.HTX_CHROMIUM
  if (given) return existsSync(given) ? { path: given } : { missing: `HTX_CHROMIUM names ${given}, which is not there` }
  const there = systemChromium()
  if (there) return { path: there }
  const missing = ensureDebian('chromium')
  return missing ? { missing } : { path: systemChromium() }
}
