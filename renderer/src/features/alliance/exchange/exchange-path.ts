import { alliancePath } from '../alliance-path'

export const exchangeParts = ['outbox', 'news', 'line'] as const
export type ExchangePart = (typeof exchangeParts)[number]

/** The path of a part of the exchange; the outbox is the tab itself. */
export const exchangePath = (part: ExchangePart): string =>
  part === 'outbox' ? alliancePath('exchange') : alliancePath('exchange', part)

/** Which part a path shows. */
export function exchangePartIn(path: string): ExchangePart {
  const named = path.split('/')[3]
  return exchangeParts.find((part) => part === named) ?? 'outbox'
}
