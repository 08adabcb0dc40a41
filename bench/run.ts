import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { besideHledger } from './measures/hledger'
import { type HubJob, hubRollUps, runHubJob } from './measures/hub'
import { importOfVouchers } from './measures/import'
import { meeting } from './measures/meeting'
import { members } from './measures/members'
import { memory, type MemoryJob, runMemoryJob } from './measures/memory'
import { reading } from './measures/reading'
import { posts } from './measures/transports'
import { type Result, tableOf } from './result'

// `npm run bench [-- --quick]`: every speed the product promises, as ratios worked out in this one run. `--quick` leaves the largest book out.
const quick = process.argv.includes('--quick')
/** `--hub=province` and `--hub=nation` take minutes and gigabytes. */
const hubSize = process.argv.find((argument) => argument.startsWith('--hub='))?.slice('--hub='.length) ?? 'few'
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)

const measures: Readonly<Record<string, (folder: string) => Promise<Result[]>>> = {
  posts,
  import: importOfVouchers,
  members,
  meeting,
  memory,
  hledger: besideHledger,
  hub: (folder) => hubRollUps(folder, hubSize),
  reading: (folder) => reading(folder, quick ? [10_000, 100_000] : [10_000, 100_000, 1_000_000]),
}

async function main(): Promise<void> {
  const results: Result[] = []
  for (const [name, measure] of Object.entries(measures)) {
    if (only !== undefined && only !== name) continue
    const folder = mkdtempSync(join(tmpdir(), 'so-htx-bench-'))
    try {
      process.stderr.write(`${name} …\n`)
      results.push(...(await measure(folder)))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  process.stdout.write(`${tableOf(results)}\n`)
  mkdirSync('out/bench', { recursive: true })
  writeFileSync(
    'out/bench/results.json',
    `${JSON.stringify({ at: new Date().toISOString(), node: process.version, results }, null, 2)}\n`,
  )
}

const memoryJob = process.argv[process.argv.indexOf('--memory-job') + 1]
// The child of a memory measure is this very program; its argument was written by its parent.
if (process.argv.includes('--memory-job') && memoryJob !== undefined)
  void runMemoryJob(JSON.parse(memoryJob) as MemoryJob)
else if (process.argv.includes('--hub-job'))
  void runHubJob(JSON.parse(process.argv[process.argv.indexOf('--hub-job') + 1] ?? '') as HubJob)
// Message ports of a measure may still be open; the table is written, so the process ends.
else void main().then(() => process.exit(0))
