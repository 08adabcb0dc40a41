// Other people's programs that the tests need, installed from Debian when they are missing and this user may.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where Debian keeps the programs of PostgreSQL, a folder a version: they are on no PATH. */
const POSTGRESQL = '/usr/lib/postgresql'

/** What each name needs: a program on the PATH, one of PostgreSQL's or a library, and the package that holds it (first known wins). */
const NEEDS = {
  hledger: [{ program: 'hledger', packages: ['hledger'] }],
  postgresql: [{ postgresql: 'initdb', packages: ['postgresql'] }],
  pdf: [{ program: 'pdftotext', packages: ['poppler-utils'] }],
  chromium: [{ program: 'chromium', packages: ['chromium'] }],
  electron: [
    { program: 'xvfb-run', packages: ['xvfb'] },
    { program: 'xauth', packages: ['xauth'] },
    { library: 'libgtk-3.so.0', packages: ['libgtk-3-0', 'libgtk-3-0t64'] },
    { library: 'libnss3.so', packages: ['libnss3'] },
    { library: 'libgbm.so.1', packages: ['libgbm1'] },
    { library: 'libasound.so.2', packages: ['libasound2', 'libasound2t64'] },
  ],
}

/** The path of a program on the PATH, or null. */
export function findProgram(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return join(folder, name)
    } catch {
      continue
    }
  }
  return null
}

function isThere(need, libraries) {
  if (need.postgresql) return hasPostgresql(need.postgresql)
  return need.program ? findProgram(need.program) !== null : libraries.includes(need.library)
}

function hasPostgresql(program) {
  const versions = existsSync(POSTGRESQL) ? readdirSync(POSTGRESQL) : []
  return versions.some((version) => existsSync(join(POSTGRESQL, version, 'bin', program)))
}

const nameOf = (need) => need.program ?? need.postgresql ?? need.library

function missing(names) {
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` }
  const libraries = spawnSync('ldconfig', ['-p'], { encoding: 'utf8', env }).stdout ?? ''
  return names.flatMap((name) => NEEDS[name]).filter((need) => !isThere(need, libraries))
}

function known(packages) {
  const hasCandidate = (name) =>
    /Candidate: \d/.test(spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout)
  return packages.find(hasCandidate) ?? packages[0]
}

/** Installs what is missing of the named needs; returns what is still missing, as a sentence, or null when all is there. */
export function ensureDebian(...names) {
  const absent = missing(names)
  if (absent.length === 0) return null
  const list = absent.map(nameOf).join(', ')
  if (!findProgram('apt-get')) return `missing: ${list} (there is no apt-get here to install them)`
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args]
    return spawnSync(command, rest, { stdio: ['ignore', 2, 2] }).status === 0
  }
  process.stderr.write(`Installing from Debian: ${list}\n`)
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...new Set(absent.map((need) => known(need.packages))))
  const still = missing(names).map(nameOf)
  return still.length === 0 ? null : `missing: ${still.join(', ')} (apt-get could not install them)`
}
