import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const DEBIAN = '/usr/lib/postgresql'

/** A real PostgreSQL of its own, on a socket in a folder that only this test knows. */
export type TestPostgres = {
  /** Makes an empty database and answers its address. */
  database(name: string): string
  stop(): void
}

/** Starts one; throws where none is installed, so that the test fails. Call `stop` whatever happens; the end of the process stops it too. */
export function startPostgres(): TestPostgres {
  const bin = programs()
  const folder = mkdtempSync(join(tmpdir(), 'htx-pg-'))
  // The server refuses to be run by root, and its own user must come in here.
  chmodSync(folder, 0o777)
  const data = join(folder, 'data')
  run(join(bin, 'initdb'), ['-D', data, '-U', 'hub', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'])
  const settings = `-c listen_addresses= -c unix_socket_directories=${folder} -c fsync=off -c max_connections=20`
  const log = join(folder, 'log')
  run(join(bin, 'pg_ctl'), ['-D', data, '-o', settings, '-l', log, '-w', '-t', '60', 'start'])
  const stop = () => {
    if (!existsSync(folder)) return
    asServer(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', '-w', 'stop'])
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stop)
  return {
    database: (name) => {
      run(join(bin, 'psql'), ['-h', folder, '-U', 'hub', '-d', 'postgres', '-qc', `CREATE DATABASE "${name}"`])
      return `postgres://hub@/${name}?host=${folder}`
    },
    stop: () => {
      process.off('exit', stop)
      stop()
    },
  }
}

function programs(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a)) : []
  const found = versions.map((version) => join(DEBIAN, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
  if (found === undefined) throw new Error('PostgreSQL is missing: install the package postgresql of Debian.')
  return found
}

function asServer(program: string, args: readonly string[]) {
  const isRoot = process.getuid?.() === 0
  const [command, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', program, ...args] : [program, ...args]
  // A server that is started keeps what it was given as output: only files, or nobody would see the end of the call.
  return spawnSync(command ?? program, rest, { cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = asServer(program, args)
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`)
}
