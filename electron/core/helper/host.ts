import type { FromHelper, JobProgress, ToHelper } from '@shared/bridge/messages'
import { HelperError, restoreError } from './carried-error'

/**
 * Runs a job outside the core's own thread, so that it can be stopped at any moment: each job gets a process of its own,
 * and `signal` ends that process. Input and result are plain data (structured clone). Rejects with the signal's reason
 * when stopped, with the job's own `Refusal` or `BookUnusable`, else with a `HelperError` (also when its process was lost).
 */
export type HelperHost = {
  run(job: { name: string; input: unknown }, on: HelperCallbacks): Promise<unknown>
}

export type HelperCallbacks = { progress(progress: JobProgress): void; signal: AbortSignal }

/** A process that was started for one job, whatever started it. */
export type HelperProcess = {
  send(message: ToHelper): void
  onMessage(listener: (message: FromHelper) => void): void
  onExit(listener: (code: number | null) => void): void
  kill(): void
}

/** A host over any way of starting a process. */
export function helperHost(start: () => HelperProcess): HelperHost {
  return {
    run: (job, { progress, signal }) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason)
          return
        }
        const process = start()
        let settled = false
        const settle = (finish: () => void) => {
          if (settled) return
          settled = true
          signal.removeEventListener('abort', stop)
          process.kill()
          finish()
        }
        // Rejects once the process has ended: what it wrote last is there, and can be removed.
        let stopped = false
        const stop = () => {
          stopped = true
          process.kill()
        }
        signal.addEventListener('abort', stop)
        process.onMessage((message) => {
          if (stopped) return
          if (message.type === 'progress') {
            if (!settled) progress(message.progress)
          } else if (message.type === 'result') settle(() => resolve(message.value))
          else settle(() => reject(restoreError(message.error)))
        })
        process.onExit((code) => {
          const lost = { name: 'HelperLost', message: `The process of '${job.name}' ended with ${code}` }
          settle(() => reject(stopped ? signal.reason : new HelperError(lost)))
        })
        process.send(job)
      }),
  }
}
