import { useState } from 'react'
import { useText } from '../text/text'
import { showFault } from '../ui/toast'
import { failureWords } from './failure-words'
import { freshId } from './fresh-id'
import { Wishes } from './wish'

/**
 * A command or errand of a button that has no form: one at a time, `onDone` is told its answer, why it was refused is said in the
 * corner. Its id is made once for each wish of the user.
 */
export function useDeed<Input extends { id: string }, Output>(call: (input: Input) => Promise<Output>) {
  const text = useText()
  const [wishes] = useState(() => new Wishes(freshId))
  const [busy, setBusy] = useState(false)
  const run = async (input: Omit<Input, 'id'>, onDone: (output: Output) => unknown) => {
    if (busy) return
    setBusy(true)
    try {
      // The input without its id, and the id: together what the contract asks for.
      const output = await call({ ...input, id: wishes.idFor(input) } as Input)
      wishes.granted()
      await onDone(output)
    } catch (error) {
      failureWords(error, text.failure).forEach(showFault)
    } finally {
      setBusy(false)
    }
  }
  return { busy, run: (input: Omit<Input, 'id'>, onDone: (output: Output) => unknown) => void run(input, onDone) }
}
