import { fiscalYearRange } from '@shared/domain/period'
import { proposalLetter } from '../documents/pdf/distribution-definition'
import { paperOf } from '../modules/distribution/print'
import type { GivenParts } from '../modules/meeting-papers/pack'
import type { PaperSource } from '../modules/meeting-papers/source'
import { distributionOf } from '../modules/meeting-papers/store'
import { reportFor } from '../modules/reports/all-reports'
import { Refusal } from '../refusal'

/** The parts of a pack that other modules make, of a fiscal year: the two statements as their forms are, and the distribution's proposal. */
export function givenParts({ book, law, now }: PaperSource, year: number): GivenParts {
  const range = fiscalYearRange(year, book.ledger.memory.fiscalYearStartMonth)
  const statement = (report: 'B01-HTX' | 'B02-HTX') => () => {
    const request = { report, ...range }
    const { head, rows } = reportFor(request).form({ book, now }, request)
    return { kind: 'statement' as const, head, rows: [...rows] }
  }
  return {
    balanceSheet: statement('B01-HTX'),
    incomeStatement: statement('B02-HTX'),
    distribution: () => {
      const found = distributionOf(book.connection, year)
      if (found === null) return null
      const source =
        found.kind === 'proposal'
          ? { kind: 'proposal' as const, proposalId: found.id }
          : { kind: 'submitted' as const, distributionId: found.id }
      try {
        return { kind: 'letter', letter: proposalLetter(paperOf(book, { law, now: () => now }, source)) }
      } catch (error) {
        // What the law refuses is not printed; the sheet of what is missing says so.
        if (error instanceof Refusal) return null
        throw error
      }
    },
  }
}
