import { failureWords } from '../../client/failure-words'
import type { Text } from '../../text/text'

/** What a form says of a command that failed; null while none did. */
export function formError(error: unknown, text: Text): string | null {
  return error === null ? null : failureWords(error, text.failure).join(' ')
}
