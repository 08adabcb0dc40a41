import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
const entry = join(root, 'out/core/entry-cli.cjs')

/** What a command of the line answered: its exit code, every line of stdout read as JSON, and the words on stderr. */
export type Answer = { code: number | null; stdout: string; lines: Record<string, unknown>[]; words: string }

/** Builds the command line when it is missing or older than its sources; to be called before all tests of a file. */
export function buildCommandLine(): void {
  const built = spawnSync(node, [join(root, 'scripts/build.mjs'), 'core'], { cwd: root, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(built.stderr)
}

/** A folder for one test file, and what removes it. */
export function ownFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'so-htx-cli-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Starts a command and leaves it to the caller. Its home is the test's, so that nothing of the machine's user is touched. */
export function startHtx(args: readonly string[], home: string): ChildProcess {
  return spawn(node, [entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: home } })
}

/** Runs a command to its end. Throws when a line of its stdout is not JSON. */
export function runHtx(
  args: readonly string[],
  options: { input?: string | Uint8Array; home?: string; cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Answer {
  const done = spawnSync(node, [entry, ...args], {
    input: options.input ?? '',
    cwd: options.cwd ?? root,
    env: { ...process.env, HOME: options.home ?? tmpdir(), ...options.env },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
  })
  const stdout = done.stdout.toString('utf8')
  const lines = stdout === '' ? [] : stdout.replace(/\n$/, '').split('\n')
  return { code: done.status, stdout, lines: lines.map(parsed), words: done.stderr.toString('utf8') }
}

/** The whole stdout as it came, for formats that are not JSON. */
export function runForBytes(args: readonly string[]): { code: number | null; stdout: Buffer; words: string } {
  const done = spawnSync(node, [entry, ...args], { maxBuffer: 64 * 1024 * 1024, timeout: 120_000 })
  return { code: done.status, stdout: done.stdout, words: done.stderr.toString('utf8') }
}

function parsed(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    if (value !== null && typeof value === 'object') return { ...value }
  } catch {
    // Said below with the line itself.
  }
  throw new Error(`This line of stdout is no JSON object: ${line.slice(0, 200)}`)
}
