import type { FromHelper, JobProgress, ToHelper } from '@shared/bridge/messages'
import type { z } from 'zod'
import { carryError } from './carried-error'
import type { ParentLink } from './parent-link'

type ReportProgress = (progress: JobProgress) => void

/** Work that runs in a helper process: what goes in, and the function that does it. */
export type Job<Input extends z.ZodType = z.ZodType, Output = unknown> = {
  input: Input
  run(input: z.output<Input>, progress: ReportProgress): Promise<Output>
}

/** Declares a job. The result must be plain data: it is cloned to the core. */
export function job<Input extends z.ZodType, Output>(
  input: Input,
  run: (input: z.output<Input>, progress: ReportProgress) => Promise<Output>,
): Job<Input, Output> {
  return { input, run }
}

export type Jobs = Readonly<Record<string, Job>>

/** Runs the named job of a registry. Throws for a name that is not there and for input that does not fit. */
export async function runJob(jobs: Jobs, { name, input }: ToHelper, progress: ReportProgress): Promise<unknown> {
  const found = Object.hasOwn(jobs, name) ? jobs[name] : undefined
  if (!found) throw new Error(`There is no job '${name}'`)
  return found.run(found.input.parse(input), progress)
}

/** Waits for one job from the parent, does it, and answers. */
export function serveOneJob(jobs: Jobs, link: ParentLink<ToHelper, FromHelper>): void {
  link.onMessage((message) => {
    void runJob(jobs, message, (progress) => link.post({ type: 'progress', progress })).then(
      (value) => link.post({ type: 'result', value }),
      (error: unknown) => link.post({ type: 'error', error: carryError(error) }),
    )
  })
}
