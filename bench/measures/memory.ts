import { fork, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { openBook } from '../../electron/core/book-file/open-book'
import { postVoucher } from '../../electron/core/ledger/post'
import { AT, benchBook, inCommand, regime } from '../books'
import { ms, type Result } from '../result'
import { median, timed } from '../rounds'
import { benchVouchers } from '../vouchers'
import { csvOf } from './import'

const MEBI = 1024 * 1024
const POSTS = 1000

/** What a child process is asked to do while its memory is watched. */
export type MemoryJob = { job: 'posting' | 'import' | 'pdf'; file: string; out: string }

/** The memory of the core while it posts and while it imports, and of the process that makes a long ledger, each in a process of its own. */
export async function memory(folder: string): Promise<Result[]> {
  const file = join(folder, 'memory.htx')
  benchBook(file, 100_000).close()
  const posting = await peakOf({ job: 'posting', file, out: '' })
  const importing = await peakOf({ job: 'import', file, out: '' })
  const pdf = await peakOf({ job: 'pdf', file, out: join(folder, 'ledger.pdf') })
  return [
    bounded('core open on 100,000 vouchers and posting', posting, 150),
    bounded('core at the peak of an import of 10,000', importing, 300),
    { ...bounded('ledger of 15,000 rows as PDF, its process', pdf, 400), remark: ms(pdf.spent) },
    ...coldStart(file),
  ]
}

function bounded(measure: string, { rss, spent }: { rss: number; spent: number }, limit: number): Result {
  return {
    measure,
    ours: `${rss.toFixed(0)} MB`,
    beside: ms(spent),
    ratio: null,
    bar: `<= ${limit} MB`,
    holds: rss <= limit,
  }
}

/** The highest resident memory a child reports, in MB. */
function peakOf(job: MemoryJob): Promise<{ rss: number; spent: number }> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'run.cjs'), ['--memory-job', JSON.stringify(job)], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    child.once('message', (message) => resolve(message as { rss: number; spent: number }))
    child.once('exit', (code) => reject(new Error(`The memory job ${job.job} ended with ${code}.`)))
  })
}

/** Runs in the child: does the job, then tells its peak. */
export async function runMemoryJob({ job, file, out }: MemoryJob): Promise<void> {
  const spent = await timed(() =>
    job === 'pdf' ? writeLedger(file, out) : job === 'import' ? importInto(file) : postInto(file),
  )
  process.send?.({ rss: (process.resourceUsage().maxRSS * 1024) / MEBI, spent }, () => process.exit(0))
}

async function postInto(file: string): Promise<void> {
  const book = openBook(file, { regime })
  let index = 0
  for (const voucher of benchVouchers(POSTS, 'm')) {
    inCommand(book, `m-${index++}`, (sequence) => void postVoucher(book.ledger, { ...voucher, number: null }, sequence))
  }
  book.close()
}

async function importInto(file: string): Promise<void> {
  const { readAny, writeImport } = await import('../../electron/core/importing/run-import')
  const vouchers = [...benchVouchers(10_000, 'i')].map((voucher) => ({ ...voucher, number: `N${voucher.number}` }))
  const reading = await readAny('journal', new TextEncoder().encode(csvOf(vouchers)))
  const book = openBook(file, { regime })
  inCommand(book, 'import', (sequence) => void writeImport(book, reading, 'import', sequence))
  book.close()
}

async function writeLedger(file: string, out: string): Promise<void> {
  const { writeReportFile } = await import('../../electron/core/modules/reports/write-file')
  const { openForReading } = await import('../../electron/core/book-file/open-book')
  const { resourcesFolder } = await import('../../electron/core/resources-folder')
  const book = openForReading(file, regime, '')
  // Nine months of 1111 at this density are about 15,000 rows.
  const request = { report: 'S03b-HTX' as const, from: '2025-01-01', to: '2025-11-15', account: '1111' }
  await writeReportFile({ book, now: AT }, request, 'pdf', out, { fonts: join(resourcesFolder(), 'fonts') })
  book.close()
}

/** From the start of a process to its first answer, beside an empty program on the same Node. */
function coldStart(file: string): Result[] {
  const entry = join(import.meta.dirname, '../core/entry-cli.cjs')
  const env = { ...process.env, NODE_COMPILE_CACHE: join(file, '..', 'compile-cache') }
  const start = (args: string[]) => {
    const started = performance.now()
    spawnSync(process.execPath, args, { env })
    return performance.now() - started
  }
  const times = { node: [] as number[], ours: [] as number[] }
  for (let round = 0; round < 8; round++) {
    times.node.push(start(['-e', '0']))
    times.ours.push(start([entry, 'call', 'book.info', '--book', file]))
  }
  const [node, ours] = [median(times.node), median(times.ours)]
  return [
    {
      measure: 'cold start to the first answer',
      ours: ms(ours),
      beside: `Node's own ${ms(node)}`,
      ratio: ours / node,
      bar: "<= 5 x Node's own",
      holds: ours / node <= 5,
    },
  ]
}
