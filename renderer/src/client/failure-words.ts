import type { Text } from '../text/text'
import { failureOf } from './failure'

/**
 * A failed call in sentences for a note at its place: every refusal with its way out, else one sentence. Empty when the user
 * stopped it himself: there is nothing to say.
 */
export function failureWords(error: unknown, say: Text['failure']): string[] {
  const failure = failureOf(error)
  switch (failure.kind) {
    case 'refused':
      return [...new Set(failure.faults.map(({ message }) => message))]
    case 'unusable':
      return [failure.message]
    case 'invalid':
      return failure.issues.length === 0
        ? [say.invalidWhole]
        : [
            ...new Set(
              failure.issues.map(({ path }) => (path.length === 0 ? say.invalidWhole : say.invalid(path.join('.')))),
            ),
          ]
    case 'lost':
      return [say.lost]
    case 'signed-out':
      return [say.signedOut]
    case 'bug':
      return [failure.reference === null ? say.bugUnnamed(failure.message) : say.bug(failure.reference)]
    case 'cancelled':
      return []
  }
}
