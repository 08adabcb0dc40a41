import type { IndicatorDictionary } from '@shared/contract/indicator-dictionary'
import type { DateRange } from '@shared/domain/period'
import type { OpenBook } from '../book-file/open-book'
import type { Law } from '../law/law-figures'
import { type Standing, standingsOf } from '../membership/standing'

/** What indicators are reckoned from: the open book, the law and the dictionary. */
export type IndicatorFacts = { book: OpenBook; law: Law; dictionary: IndicatorDictionary }

/** What a book says of a period of days, each read once when it is first asked for. */
export class PeriodFacts {
  readonly book: OpenBook
  readonly law: Law
  readonly period: DateRange
  #standings: Standing[] | null = null

  constructor({ book, law }: IndicatorFacts, period: DateRange) {
    this.book = book
    this.law = law
    this.period = period
  }

  /** Everybody the register knows, as they stood in the period. */
  get standings(): readonly Standing[] {
    return (this.#standings ??= standingsOf(this.book.connection, this.period))
  }
}
