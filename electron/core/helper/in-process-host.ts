import type { HelperHost } from './host'
import { runJob, type Jobs } from './job'

/**
 * Runs jobs in this very process, for tests of what a job answers. Stopping ends the waiting, not the work: whoever
 * needs that uses a real process.
 */
export function inProcessHelpers(jobs: Jobs): HelperHost {
  return {
    run: (job, { progress, signal }) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted()
        signal.addEventListener('abort', () => reject(signal.reason), { once: true })
        runJob(jobs, job, (value) => void (signal.aborted || progress(value))).then(resolve, reject)
      }),
  }
}
