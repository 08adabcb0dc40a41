import { type ChildProcessWithoutNullStreams, execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base } from '@playwright/test'

const root = process.cwd()
/** The built core; another folder for those who try a build of their own. */
const core = process.env['HTX_CORE_OUT'] ?? join(root, 'out/core')
const node = join(root, 'node_modules/.bin/node')
const sample = join(root, 'resources/samples/kim-dong-2025')

function htx(...args: string[]): void {
  execFileSync(node, [join(core, 'entry-cli.cjs'), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** A folder that goes away with what was tried in it. */
function temporaryFolder(): string {
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
  served: Served
}

/** Tests begin on the first page of the sample co-operative's book of 2025, a fresh copy for each. */
export const test = base.extend<TestFixtures, { template: string }>({
  closed: [false, { option: true }],

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

  served: async ({ template, closed }, give) => {
    const folder = temporaryFolder()
    const library = join(folder, 'library')
    mkdirSync(library)
    const file = join(library, 'kim-dong.htx')
    copyFileSync(template, file)
    if (closed) htx('close-year', '--book', file, '--year', '2025')
    const server = spawn(node, [
      join(core, 'entry-serve.cjs'),
      '--no-open',
      '--library',
      library,
      '--state',
      join(folder, 'state'),
      '--book',
      file,
    ])
    await give({ url: await addressOf(server), file })
    await stopped(server)
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

/** The address a server says it is reached at; fails when it ends first. */
function addressOf(server: ChildProcessWithoutNullStreams): Promise<string> {
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

function stopped(server: ChildProcessWithoutNullStreams): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve()
    server.on('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
