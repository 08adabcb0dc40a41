import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Progress } from '@shared/contract/procedure'
import { meetingPaperWords } from '@shared/text/meeting-papers'
import type { CallContext } from '../../context'
import { callJob, jobStream } from '../../helper/job-stream'
import { meetingBundle } from './facts'
import type { PaperWish } from './make-paper'
import { packEntries } from './pack'
import { paperSource } from './source'

/** Papers of one page or two, which are made at once; any other goes to a process of its own. */
const SHORT: ReadonlySet<PaperWish['paper']> = new Set([
  'notice',
  'agenda',
  'proxyForm',
  'petitionForm',
  'petitionAnswer',
  'delegateElection',
  'draftResolution',
  'payPlan',
  'countingMinutes',
  'postponement',
  'openTally',
])

/** A paper that shows nobody's identity. */
export async function printPaper(context: CallContext, wish: PaperWish, signal: AbortSignal): Promise<File> {
  return SHORT.has(wish.paper) ? madeHere(context, wish) : madeOutside(context, wish, signal)
}

/** A paper that was opened in the chain before: many pages, made outside so that nobody waits. */
export async function openPaper(context: CallContext, wish: PaperWish): Promise<File> {
  return madeOutside(context, wish, new AbortController().signal)
}

async function madeHere({ book, core }: CallContext, wish: PaperWish): Promise<File> {
  // Loaded when the first paper is printed: setting type is a large part of the program that preparing a meeting does not need.
  const { makePaper } = await import('./make-paper')
  return makePaper(paperSource(book, core), wish, core.options.resources)
}

async function madeOutside({ book, core }: CallContext, wish: PaperWish, signal: AbortSignal): Promise<File> {
  const out = join(tmpdir(), `so-htx-${randomUUID()}`)
  try {
    const { options } = core
    const input = { book: book.file, resources: options.resources, now: core.now(), wish, out }
    const { name, type } = await callJob(options.helper, 'meetingPaper', input, { progress: () => {}, signal })
    return new File([readFileSync(out)], name, { type })
  } finally {
    rmSync(out, { force: true })
  }
}

/** The pack as a file, made in a process of its own; stopping the stream ends that process and leaves nothing behind. */
export async function* packTask(
  { book, core }: CallContext,
  { meetingId }: { meetingId: string },
  signal: AbortSignal,
): AsyncGenerator<Progress, { file: File; pages: number; missing: number }, void> {
  // Refused here, in words, before a process is started for it.
  const bundle = meetingBundle(paperSource(book, core), meetingId)
  const missing = packEntries(bundle).reduce((sum, { lacks }) => sum + lacks.length, 0)
  const out = join(tmpdir(), `so-htx-${randomUUID()}.pdf`)
  try {
    const { options } = core
    const input = { book: book.file, resources: options.resources, now: core.now(), meetingId, out }
    const { pages } = yield* jobStream(options.helper, 'meetingPack', input, signal)
    const name = `${meetingPaperWords.packFile(bundle.meeting.plannedOn)}.pdf`
    return { file: new File([readFileSync(out)], name, { type: 'application/pdf' }), pages, missing }
  } finally {
    rmSync(out, { force: true })
  }
}
