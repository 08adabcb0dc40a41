import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test as base } from '@playwright/test'

const root = process.cwd()
const node = join(root, 'node_modules/.bin/node')
/** The built core; another folder for those who try a build of their own. */
const core = process.env['HTX_CORE_OUT'] ?? join(root, 'out/core')

/** A file of the sample co-operative's year, as an accountant exports it. */
export const sampleFile = (kind: 'parties' | 'members' | 'opening' | 'journal'): string =>
  join(root, 'resources/samples/kim-dong-2025', `${kind}.csv`)

/** A file that is refused whole, for the reason it is named after. */
export const badFile = (name: string): string => join(root, 'electron/core/importing/fixtures/bad', name)

/** How the program is begun: without a book, with an empty one of 2025, or with the sample's year in it. */
export type Beginning = 'no-book' | 'empty-book' | 'filled-book'

/** The program in the browser, on a library folder of its own. */
export type Program = { page: Page; library: string; file: string }

type TestFixtures = { start: (beginning: Beginning) => Promise<Program> }
type WorkerFixtures = { filledBook: string }

/**
 * For journeys that choose how they begin (the others begin in the sample's book, see `fixtures.ts`). `start` serves a fresh
 * library; the filled book is made once and copied for each test.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  filledBook: [
    async ({ browserName: _ }, provide) => {
      const folder = mkdtempSync(join(tmpdir(), 'so-htx-filled-'))
      const file = join(folder, 'kim-dong.htx')
      newBook(file)
      for (const kind of ['parties', 'members', 'opening', 'journal'] as const) {
        htx('import', kind, sampleFile(kind), '--book', file)
      }
      await provide(file)
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],

  start: async ({ page, filledBook }, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'so-htx-e2e-'))
    const stops: (() => Promise<void>)[] = []
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await provide(async (beginning) => {
      const library = join(folder, 'library')
      mkdirSync(library)
      const file = join(library, 'kim-dong.htx')
      if (beginning === 'empty-book') newBook(file)
      if (beginning === 'filled-book') copyFileSync(filledBook, file)
      const served = await serve(library, beginning === 'no-book' ? null : file)
      stops.push(served.stop)
      await page.goto(served.url)
      return { page, library, file }
    })
    for (const stop of stops) await stop()
    rmSync(folder, { recursive: true, force: true })
    expect(faults, 'faults of the page').toEqual([])
  },
})

function newBook(file: string): void {
  htx('new', file, '--name', 'HTX Nông nghiệp Kim Đông', '--year', '2025')
}

function htx(...args: string[]): void {
  execFileSync(node, [join(core, 'entry-cli.cjs'), ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Starts the server on a free port and answers the address with its launch token. */
async function serve(library: string, book: string | null): Promise<{ url: string; stop: () => Promise<void> }> {
  const which = book === null ? [] : ['--book', book]
  const child = spawn(node, [join(core, 'entry-serve.cjs'), '--library', library, '--no-open', ...which], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    let out = ''
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString()
      const address = /http:\S+/.exec(out)?.[0]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`The server ended (${code}): ${said}`)))
  })
  return {
    url,
    stop: async () => {
      child.kill()
      await ended
    },
  }
}

/** Goes to a place of the program by its path. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, path)
}

/** Chooses a file for an import with Ctrl+O, through the plain chooser every browser has. */
export async function chooseImport(page: Page, file: string): Promise<void> {
  // Chromium's own picker cannot be answered from outside; without it the program asks as in any other browser.
  await page.evaluate(() =>
    Object.defineProperty(window, 'showOpenFilePicker', { value: undefined, configurable: true }),
  )
  const asked = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+o')
  await (await asked).setFiles(file)
}

export { expect }
