import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { expect, test as base } from '@playwright/test'

const root = process.cwd()
/** The built core; another folder for those who try a build of their own. */
const core = process.env['HTX_CORE_OUT'] ?? join(root, 'out/core')
const node = join(root, 'node_modules/.bin/node')
const sample = join(root, 'resources/samples/kim-dong-2025')

/** Runs the command line on a book that no server holds. */
export function htx(...args: string[]): void {
  execFileSync(node, [join(core, 'entry-cli.cjs'), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** A folder for what is tried; whoever made it takes it away. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'so-htx-e2e-'))
}

export type Served = {
  /** The address with its one-time token. */
  url: string
  /** The book that is open. */
  file: string
}

type TestFixtures = {
  /** True for a book whose year is closed. */
  closed: boolean
  /** What the command line does with the book before it is served: `htx ARGS --book BOOK`. */
  before: string[][]
  served: Served
}

/** Tests begin on the first page of the sample co-operative's book of 2025, a fresh copy for each. */
export const test = base.extend<TestFixtures, { template: string }>({
  closed: [false, { option: true }],
  before: [[], { option: true }],

  template: [
    async ({ browserName: _ }, give) => {
      const folder = temporaryFolder()
      const file = join(folder, 'kim-dong.htx')
      htx('new', file, '--name', 'HTX Nông nghiệp Kim Đông', '--year', '2025')
      for (const kind of ['parties', 'members', 'opening', 'journal']) {
        htx('import', kind, join(sample, `${kind}.csv`), '--book', file)
      }
      await give(file)
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],

  served: async ({ template, closed, before }, give) => {
    const folder = temporaryFolder()
    const library = join(folder, 'library')
    mkdirSync(library)
    const file = join(library, 'kim-dong.htx')
    copyFileSync(template, file)
    if (closed) htx('close-year', '--book', file, '--year', '2025')
    for (const args of before) htx(...args, '--book', file)
    const server = await serve(file)
    await give({ url: server.url, file })
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  },

  page: async ({ page, served }, give) => {
    const broken: string[] = []
    page.on('pageerror', (error) => broken.push(error.message))
    await page.goto(served.url)
    await expect(page.getByRole('navigation')).toBeVisible()
    await give(page)
    expect(broken).toEqual([])
  },
})

export { expect }

/** Goes to a place of the program by its path, as a link in it would. */
export async function goTo(
  page: { evaluate: (run: (path: string) => void, path: string) => Promise<void> },
  path: string,
): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, path)
}

/** The program on a book, in a library of its own folder; `stop` gives the writer's right back. */
export async function serve(file: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const library = dirname(file)
  const state = join(library, '..', `state-${basename(file)}`)
  const server = spawn(node, [
    join(core, 'entry-serve.cjs'),
    '--no-open',
    '--library',
    library,
    '--state',
    state,
    '--book',
    file,
  ])
  return { url: await addressOf(server), stop: () => stopped(server) }
}

/** The address a server says it is reached at; fails when it ends first. */
export function addressOf(server: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const [url] = /https?:\/\/\S+/.exec(said) ?? []
      if (url !== undefined) resolve(url)
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
}

/** Ends a server, and waits until it has ended. */
export function stopped(server: ChildProcessWithoutNullStreams): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve()
    server.on('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
