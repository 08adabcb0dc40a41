import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { freshId } from './fresh-id'
import { Wishes } from './wish'

export type CommandControl<Input, Output> = {
  busy: boolean
  /** Why the last try failed; null after success and before the first. */
  error: unknown
  /** Sends the command; answers null when it failed, with `error` saying why. */
  run: (input: Omit<Input, 'id'>) => Promise<Output | null>
  /** Forgets the last failure. */
  reset: () => void
}

/** A command of the contract for a screen: `useCommand(core.periods.lock)`. Its id is made once for each wish of the user. */
export function useCommand<Input extends { id: string }, Output>(
  call: (input: Input) => Promise<Output>,
): CommandControl<Input, Output> {
  const [wishes] = useState(() => new Wishes(freshId))
  const mutation = useMutation({ mutationFn: call })
  return {
    busy: mutation.isPending,
    error: mutation.error,
    run: async (input) => {
      try {
        // The input without its id, and the id: together what the contract asks for.
        const output = await mutation.mutateAsync({ ...input, id: wishes.idFor(input) } as Input)
        wishes.granted()
        return output
      } catch {
        // Kept by the mutation as `error`, which the screen shows.
        return null
      }
    },
    reset: mutation.reset,
  }
}
