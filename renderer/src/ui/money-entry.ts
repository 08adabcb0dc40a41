import { type Dong, parseTypedAmount, type TypedAmountReason } from '@shared/domain/money'

/** What a money field holds: nothing, an amount in đồng, or the reason it cannot be read. */
export type MoneyEntry =
  | { kind: 'empty' }
  | { kind: 'amount'; value: Dong; computed: boolean }
  | { kind: 'fault'; reason: Exclude<TypedAmountReason, 'empty'> | 'negative' }

/**
 * Reads the text of a money field. `computed` is true when the amount does not simply stand there (1,5tr or a sum), so the
 * field shows what it came to. A negative amount is refused unless it is allowed.
 */
export function readMoneyEntry(text: string, allowNegative: boolean): MoneyEntry {
  const parsed = parseTypedAmount(text)
  if (!parsed.ok) return parsed.reason === 'empty' ? { kind: 'empty' } : { kind: 'fault', reason: parsed.reason }
  if (parsed.value < 0 && !allowNegative) return { kind: 'fault', reason: 'negative' }
  const plain = text.replace(/[\s.,]/g, '').replace(/[−–]/g, '-')
  return { kind: 'amount', value: parsed.value, computed: plain !== String(parsed.value) }
}
