import {
  CharterChanges,
  type CharterEntry,
  type CharterField,
  type CharterFieldValue,
  type CharterUnit,
} from '@shared/contract/charter'
import { decimalText } from '@shared/domain/percent'

/** What a field of the form holds: words and figures as typed, an amount in đồng (null unreadable), yes or no. */
export type TypedValue = string | number | boolean | null

/** What was typed and not yet recorded, by field. */
export type TypedCharter = Partial<Record<CharterField, TypedValue>>

/** A value as its field shows it: 33.34 as '33,34'. */
export function shownValue(value: CharterFieldValue, unit: CharterUnit): TypedValue {
  if (typeof value !== 'number' || unit === 'dong') return value
  return decimalText(value)
}

/** What was typed as the charter's value; null when it cannot be read or the field cannot hold it. */
export function readTyped(
  typed: TypedValue,
  { field, unit }: Pick<CharterEntry, 'field' | 'unit'>,
): CharterFieldValue | null {
  const isFigure = typeof typed === 'string' && unit !== 'text'
  const value = isFigure ? figureOf(typed) : typed
  if (value === null) return null
  const read = CharterChanges.shape[field].safeParse(value)
  return read.success && read.data !== undefined ? read.data : null
}

/** '33,34' or '33.34' as a number; null for anything else. */
function figureOf(text: string): number | null {
  const plain = text.trim().replace(/\s*%$/, '').replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}

/** What differs from the charter as it stands, and the fields whose text cannot be read. */
export function changesOf(
  entries: readonly CharterEntry[],
  typed: TypedCharter,
): { changes: CharterChanges; unread: ReadonlySet<CharterField> } {
  const unread = new Set<CharterField>()
  const changes: Partial<Record<CharterField, CharterFieldValue>> = {}
  for (const entry of entries) {
    const given = typed[entry.field]
    if (given === undefined) continue
    const value = readTyped(given, entry)
    if (value === null) unread.add(entry.field)
    else if (value !== entry.value) changes[entry.field] = value
  }
  return { changes: CharterChanges.parse(changes), unread }
}
