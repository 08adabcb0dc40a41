import type { CharterFieldValue, CharterUnit } from '@shared/contract/charter'
import { charterValueWords } from '@shared/text/charter'
import type { Text } from '../../../text/text'

/** A value of the charter in a sentence; what is blank says so. */
export function valueWords(value: CharterFieldValue, unit: CharterUnit, say: Text['charter']): string {
  const words = charterValueWords(value, unit)
  return words === '' ? say.blank : words
}
