import type { JobProgress } from '@shared/bridge/messages'
import type { z } from 'zod'
import type { HelperHost } from './host'
import type { jobs } from './jobs'

type KnownJobs = typeof jobs
export type JobName = keyof KnownJobs
export type JobInput<Name extends JobName> = z.input<KnownJobs[Name]['input']>
export type JobResult<Name extends JobName> = Awaited<ReturnType<KnownJobs[Name]['run']>>

/** Runs a job of the registry by name. The result comes from our own program, so its type is not checked again. */
export async function callJob<Name extends JobName>(
  host: HelperHost,
  name: Name,
  input: JobInput<Name>,
  on: { progress(progress: JobProgress): void; signal: AbortSignal },
): Promise<JobResult<Name>> {
  return (await host.run({ name, input }, on)) as JobResult<Name>
}

/**
 * A job as a task of the contract answers it: yields the progress, returns the result. Progress that nobody has fetched
 * yet is replaced by newer progress. Leaving the stream early ends the job's process, as the signal does.
 */
export async function* jobStream<Name extends JobName>(
  host: HelperHost,
  name: Name,
  input: JobInput<Name>,
  signal: AbortSignal,
): AsyncGenerator<JobProgress, JobResult<Name>, void> {
  const left = new AbortController()
  let latest: JobProgress | null = null
  let wake = () => {}
  const ended = callJob(host, name, input, {
    progress(progress) {
      latest = progress
      wake()
    },
    signal: AbortSignal.any([signal, left.signal]),
  }).finally(() => wake())
  let settled = false
  // The failure itself is thrown below; here it only ends the waiting.
  const settling = ended.then(
    () => void (settled = true),
    () => void (settled = true),
  )
  try {
    while (!settled) {
      if (latest !== null) {
        const progress: JobProgress = latest
        latest = null
        yield progress
      } else await Promise.race([settling, new Promise<void>((resolve) => void (wake = resolve))])
    }
    return await ended
  } finally {
    left.abort()
  }
}
