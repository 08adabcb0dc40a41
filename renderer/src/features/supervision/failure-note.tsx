import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'

/** Why something could not be read or done, in red; draws nothing while there is no reason. */
export function FailureNote({ error }: { error: unknown }) {
  const text = useText()
  if (error === null || error === undefined) return null
  return (
    <Note tone="red" urgent>
      {failureWords(error, text.failure).join(' ')}
    </Note>
  )
}
