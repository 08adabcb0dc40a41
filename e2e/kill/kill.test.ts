import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from '../../electron/core/db/migrations'
import { openDatabase } from '../../electron/core/db/open-database'
import { bundleProgram } from '../../electron/core/fixtures/bundle-program'
import { verifyFile } from '../../electron/core/ledger/verify/verify-book'
import { buildCommandLine, ownFolder, runHtx, startHtx } from '../cli/command-line'

/** How often a process is killed in all; each scenario has its share. */
const KILLS = Number(process.env['HTX_KILLS'] ?? 200)
const share = (percent: number): number => Math.max(2, Math.round((KILLS * percent) / 100))

const { folder, remove } = ownFolder()
const place = (name: string): string => join(folder, name)
const samples = join(import.meta.dirname, '../../resources/samples/kim-dong-2025')
let migratingProgram = ''
/** Milliseconds in which a book is made where the times below were chosen. */
const MAKING_MS = 220
/** How much slower this machine is now: times are stretched by it, or every kill would come before the work. */
let pace = 1

/** Books the scenarios start from: empty, the sample's year, the same closed, and one with many vouchers. */
beforeAll(async () => {
  buildCommandLine()
  migratingProgram = await bundleProgram(join(import.meta.dirname, '../../electron/core/fixtures/migrating-program.ts'))
  const began = performance.now()
  done('new', place('empty.htx'), '--name', 'HTX Thử', '--year', '2025')
  pace = Math.max(1, (performance.now() - began) / MAKING_MS)
  copyFileSync(place('empty.htx'), place('year.htx'))
  for (const kind of ['parties', 'members', 'opening', 'journal'])
    done('import', kind, join(samples, `${kind}.csv`), '--book', place('year.htx'))
  copyFileSync(place('year.htx'), place('closed.htx'))
  done('close-year', '--book', place('closed.htx'), '--year', '2025')
  writeFileSync(place('journal.csv'), journal(4000))
  copyFileSync(place('empty.htx'), place('many.htx'))
  done('import', 'journal', place('journal.csv'), '--book', place('many.htx'))
}, 120_000)

afterAll(remove)

function done(...args: string[]): void {
  const { code, words } = runHtx(args, { home: folder })
  if (code !== 0) throw new Error(`${args.join(' ')}: ${words}`)
}

function journal(vouchers: number): string {
  const rows = Array.from(
    { length: vouchers },
    (_, index) =>
      `PC${String(1 + (index % 12)).padStart(2, '0')}/${1 + Math.floor(index / 12)},PC,2025-${String(1 + (index % 12)).padStart(2, '0')}-05,chi ${index},642,1111,${index + 1}`,
  )
  return ['Số CT,Loại CT,Ngày CT,Diễn giải,TK Nợ,TK Có,Số tiền', ...rows].join('\n')
}

/** Kills a process some time after it began, or first spoke, or when it has said enough; answers what it said, and whether it was killed. */
async function killed(
  child: ChildProcess,
  {
    afterMs,
    afterLines = Infinity,
    afterFirstMs = Infinity,
  }: { afterMs: number; afterLines?: number; afterFirstMs?: number },
): Promise<{ lines: string[]; byUs: boolean }> {
  let said = ''
  const timers = [setTimeout(() => child.kill('SIGKILL'), afterMs * pace)]
  child.stdout?.on('data', (bytes: Buffer) => {
    if (said === '' && afterFirstMs !== Infinity) timers.push(setTimeout(() => child.kill('SIGKILL'), afterFirstMs))
    said += bytes.toString('utf8')
    if (said.split('\n').length > afterLines) child.kill('SIGKILL')
  })
  child.stderr?.resume()
  const signal = await new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_code, by) => resolve(by)))
  timers.forEach(clearTimeout)
  return { lines: said.split('\n').slice(0, -1), byUs: signal === 'SIGKILL' }
}

const random = (from: number, to: number): number => from + Math.floor(Math.random() * (to - from))
const command = (...args: string[]): ChildProcess => startHtx(args, folder)

function ask<Row>(file: string, sql: string): Row[] {
  const connection = openDatabase(file, 'read')
  try {
    return connection.raw.prepare<[], Row>(sql).all()
  } finally {
    connection.close()
  }
}

function isWhole(file: string, except: string[] = []): void {
  expect(verifyFile(file).checks.filter(({ ok, name }) => !ok && !except.includes(name))).toEqual([])
}

/** A fresh copy of a book to be killed over; its side files of an earlier run are gone. */
function copyOf(from: string, to: string): string {
  for (const ending of ['', '-wal', '-shm', '-lock', '-journal']) rmSync(place(`${to}${ending}`), { force: true })
  copyFileSync(place(from), place(to))
  return place(to)
}

const counts = `SELECT (SELECT count(*) FROM voucher) AS vouchers, (SELECT count(*) FROM posting) AS postings, (SELECT count(*) FROM command) AS commands, (SELECT count(*) FROM yearClosing WHERE undoneById IS NULL) AS closed`
type Counts = { vouchers: number; postings: number; commands: number; closed: number }
const countsOf = (file: string): Counts | undefined => ask<Counts>(file, counts)[0]

/** The states that a command which is all or nothing may leave: as before it, or as after it. */
async function oldOrNew(
  from: string,
  args: (file: string) => string[],
  options: { kills: number; ms: [number, number] },
): Promise<{ old: number; new: number }> {
  const complete = copyOf(from, 'complete.htx')
  const before = countsOf(complete)
  done(...args(complete))
  const after = countsOf(complete)
  expect(after).not.toEqual(before)
  const found = { old: 0, new: 0 }
  for (let kill = 0; kill < options.kills; kill++) {
    const file = copyOf(from, 'killed.htx')
    const { lines } = await killed(command(...args(file)), { afterMs: random(...options.ms) })
    const state = countsOf(file)
    expect([before, after]).toContainEqual(state)
    const isNew = state?.commands === after?.commands
    if (lines.length > 0) expect(isNew).toBe(true)
    found[isNew ? 'new' : 'old'] += 1
    isWhole(file)
    // What was interrupted can be done again, as if nothing had happened.
    if (!isNew && kill % 5 === 0) done(...args(file))
  }
  return found
}

test(`killed ${share(35)} times while posting: every acknowledged voucher is there, in order, under its number`, async () => {
  let acknowledged = 0
  let last: { drafts: unknown[]; lines: string[] } = { drafts: [], lines: [] }
  for (let kill = 0; kill < share(35); kill++) {
    const file = kill % 10 === 0 ? copyOf('empty.htx', 'posting.htx') : place('posting.htx')
    if (kill % 10 === 0) last = { drafts: [], lines: [] }
    const drafts = Array.from({ length: 3000 }, (_, index) => ({
      id: `k${kill}-${index}`,
      kind: index % 3 ? 'PC' : 'PT',
      date: `2025-${String(1 + (index % 12)).padStart(2, '0')}-10`,
      description: `thử ${kill}-${index}`,
      postings: [
        index % 3
          ? { debit: '642', credit: '1111', amount: index + 1 }
          : { debit: '1111', credit: '558', amount: index + 1 },
      ],
    }))
    // The first ones are those that were acknowledged before the last kill: the same id again gives the same line.
    writeFileSync(place('drafts.json'), JSON.stringify([...last.drafts, ...drafts]))
    const { lines, byUs } = await killed(command('post', '--book', file, '--input', place('drafts.json')), {
      afterMs: random(150, 700),
      afterLines: random(1, 500),
    })
    expect(byUs).toBe(true)
    expect(lines.slice(0, last.lines.length)).toEqual(last.lines.slice(0, lines.length))
    const own = lines.slice(last.lines.length).map((line) => JSON.parse(line) as { id: string; number: string })
    const there = ask<{ id: string; number: string }>(
      file,
      `SELECT uid AS id, number FROM voucher WHERE uid LIKE 'k${kill}-%' ORDER BY voucherId`,
    )
    expect(there.slice(0, own.length)).toEqual(own)
    expect(there.map(({ id }) => id)).toEqual(drafts.slice(0, there.length).map(({ id }) => id))
    isWhole(file)
    acknowledged += own.length
    last = { drafts: drafts.slice(0, Math.min(own.length, 20)), lines: lines.slice(last.lines.length).slice(0, 20) }
  }
  // Killed too early every time, this would prove nothing.
  expect(acknowledged).toBeGreaterThan(share(35) * 10)
})

test(`killed ${share(20)} times while importing: all of it or nothing`, async () => {
  const args = (file: string): string[] => ['import', 'journal', place('journal.csv'), '--book', file]
  const found = await oldOrNew('empty.htx', args, { kills: share(20), ms: [120, 1400] })
  expect(found.old).toBeGreaterThan(0)
})

test(`killed ${share(20)} times while closing a year and undoing it: closed or open`, async () => {
  const closing = await oldOrNew('year.htx', (file) => ['close-year', '--book', file, '--year', '2025'], {
    kills: share(10),
    ms: [100, 420],
  })
  const undoing = await oldOrNew('closed.htx', (file) => ['undo-close', '--book', file, '--year', '2025'], {
    kills: share(10),
    ms: [100, 420],
  })
  expect(closing.old + undoing.old).toBeGreaterThan(0)
})

test(`killed ${share(10)} times while migrating: the old schema or the new one`, async () => {
  const vouchers = countsOf(place('many.htx'))?.vouchers
  let old = 0
  for (let kill = 0; kill < share(10); kill++) {
    const file = copyOf('many.htx', 'migrating.htx')
    const program = spawn(process.execPath, [migratingProgram, file], { stdio: ['ignore', 'pipe', 'pipe'] })
    await killed(program, { afterMs: 5000, afterFirstMs: random(0, 70) })
    const tables = ask<{ name: string }>(
      file,
      `SELECT name FROM sqlite_schema WHERE name LIKE 'later%' ORDER BY name`,
    ).map(({ name }) => name)
    const isNew = tables.length > 0
    expect(ask(file, 'PRAGMA user_version')).toEqual([{ user_version: migrations.length + (isNew ? 1 : 0) }])
    if (isNew) {
      expect(tables).toEqual(['later', 'laterByWords'])
      expect(ask(file, 'SELECT count(*) AS vouchers, count(DISTINCT words) AS words FROM later')).toEqual([
        { vouchers, words: vouchers },
      ])
      expect(ask(file, 'SELECT colour FROM draft')).toEqual([])
      isWhole(file, ['stored-schema'])
    } else {
      old += 1
      isWhole(file)
      expect(runHtx(['report', 'F01-HTX', '--book', file, '--from', '2025-01-01', '--to', '2025-12-31']).code).toBe(0)
    }
  }
  expect(old).toBeGreaterThan(0)
})

test(`killed ${share(5)} times while making a book: a whole book or none`, async () => {
  for (let kill = 0; kill < share(5); kill++) {
    const file = place(`made-${kill}.htx`)
    await killed(command('new', file, '--name', 'HTX Mới', '--year', '2025'), { afterMs: random(60, 220) })
    if (existsSync(file)) isWhole(file)
    else done('new', file, '--name', 'HTX Mới', '--year', '2025')
  }
})

test(`killed ${share(10)} times while backing up: what carries a manifest is whole, and the book is untouched`, async () => {
  const file = copyOf('year.htx', 'backed-up.htx')
  const before = countsOf(file)
  for (let kill = 0; kill < share(10); kill++) {
    const target = place(`backup-${kill}.htxbackup`)
    const { lines } = await killed(command('backup', '--book', file, '--out', target), { afterMs: random(120, 600) })
    if (lines.length > 0) expect(existsSync(target)).toBe(true)
    if (!existsSync(target)) continue
    isWhole(target)
    expect(countsOf(target)).toEqual(before)
    done('restore', target, '--book', place(`restored-${kill}.htx`))
    isWhole(place(`restored-${kill}.htx`))
  }
  expect(countsOf(file)).toEqual(before)
  isWhole(file)
  expect(readdirSync(folder).some((name) => name.startsWith('restored-'))).toBe(true)
})
