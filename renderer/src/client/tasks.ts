import type { Progress } from '@shared/contract/procedure'
import { useCallback, useEffect, useRef, useState } from 'react'
import { failureOf } from './failure'

/** A task of the contract as the client calls it: a stream of progress that returns the result. */
export type TaskCall<Input, Result> = (
  input: Input,
  options: { signal: AbortSignal },
) => Promise<AsyncIterator<Progress, Result, void>>

/**
 * Runs a task to its end and answers its result. Aborting the signal stops it in the core, whose helper process ends;
 * the promise then rejects with an AbortError.
 */
export async function runTask<Input, Result>(
  call: TaskCall<Input, Result>,
  input: Input,
  { signal, onProgress }: { signal: AbortSignal; onProgress?: (progress: Progress) => void },
): Promise<Result> {
  const stream = await call(input, { signal })
  for (;;) {
    const step = await stream.next()
    if (step.done) return step.value
    onProgress?.(step.value)
  }
}

export type TaskState<Result> =
  | { status: 'idle' }
  | { status: 'running'; progress: Progress | null }
  | { status: 'done'; result: Result }
  | { status: 'failed'; error: unknown }

export type TaskControl<Input, Result> = {
  state: TaskState<Result>
  /** Begins; a run that is under way is stopped first. Answers the result, or null when it was stopped or failed. */
  start(input: Input): Promise<Result | null>
  /** Stops what is under way and goes back to idle. */
  stop(): void
}

/** A task with its progress for a screen: `useTask(core.verification.run)`. Leaving the screen stops it. */
export function useTask<Input, Result>(call: TaskCall<Input, Result>): TaskControl<Input, Result> {
  const [state, setState] = useState<TaskState<Result>>({ status: 'idle' })
  const running = useRef<AbortController | null>(null)

  const stop = useCallback(() => {
    running.current?.abort()
    running.current = null
    setState({ status: 'idle' })
  }, [])

  const start = useCallback(
    async (input: Input): Promise<Result | null> => {
      running.current?.abort()
      const own = new AbortController()
      running.current = own
      const show = (next: TaskState<Result>) => {
        if (running.current === own) setState(next)
      }
      show({ status: 'running', progress: null })
      try {
        const result = await runTask(call, input, {
          signal: own.signal,
          onProgress: (progress) => show({ status: 'running', progress }),
        })
        show({ status: 'done', result })
        return result
      } catch (error) {
        show(failureOf(error).kind === 'cancelled' ? { status: 'idle' } : { status: 'failed', error })
        return null
      }
    },
    [call],
  )

  useEffect(() => () => running.current?.abort(), [])
  return { state, start, stop }
}
