import { z } from 'zod'
import { AppraisalContent } from '@shared/contract/appraisals'
import { fiscalYearRange } from '@shared/domain/period'
import { marksOf } from '../book-file/marks'
import type { PackContent } from '../documents/meeting/pack/pack'
import { placeOf } from '../documents/membership/who'
import { appraisalRecord } from '../documents/supervision/appraisal-record'
import { appraisalOf } from '../governance/appraisals'
import { governanceFormOn } from '../governance/posts-on'
import { fingerprintOf } from '../ledger/hash'
import { keptAppraisal } from '../modules/appraisals/store'
import { printedAt } from '../printed-at'
import { proposalLetter } from '../documents/pdf/distribution-definition'
import { paperOf } from '../modules/distribution/print'
import type { GivenParts } from '../modules/meeting-papers/pack'
import type { PaperSource } from '../modules/meeting-papers/source'
import { distributionOf } from '../modules/meeting-papers/store'
import { reportFor } from '../modules/reports/all-reports'
import { Refusal } from '../refusal'

/** The parts of a pack that other modules make, of a fiscal year: the two statements as their forms are, and the distribution's proposal. */
export function givenParts(source: PaperSource, year: number): GivenParts {
  const { book, law, now } = source
  const range = fiscalYearRange(year, book.ledger.memory.fiscalYearStartMonth)
  const statement = (report: 'B01-HTX' | 'B02-HTX') => () => {
    const request = { report, ...range }
    const { head, rows } = reportFor(request).form({ book, now }, request)
    return { kind: 'statement' as const, head, rows: [...rows] }
  }
  return {
    balanceSheet: statement('B01-HTX'),
    incomeStatement: statement('B02-HTX'),
    appraisal: () => appraisalContent(source, year),
    distribution: () => {
      const found = distributionOf(book.connection, year)
      if (found === null) return null
      const wanted =
        found.kind === 'proposal'
          ? { kind: 'proposal' as const, proposalId: found.id }
          : { kind: 'submitted' as const, distributionId: found.id }
      try {
        return { kind: 'letter', letter: proposalLetter(paperOf(book, { law, now: () => now }, wanted)) }
      } catch (error) {
        // What the law refuses is not printed; the sheet of what is missing says so.
        if (error instanceof Refusal) return null
        throw error
      }
    },
  }
}

/** The record of the appraisal that stands for the year, as the supervisors signed it. */
function appraisalContent({ book, now }: PaperSource, year: number): PackContent | null {
  const { connection, profile } = book
  const standing = appraisalOf(connection, year)
  if (standing === null) return null
  const row = keptAppraisal(connection, standing.appraisalId)
  const unit = { name: profile.name, place: placeOf(profile.address), form: governanceFormOn(connection, row.signedOn) }
  const record = appraisalRecord({
    ...row,
    unit,
    signers: z.array(z.string()).parse(JSON.parse(row.signers)),
    content: AppraisalContent.parse(JSON.parse(row.content)),
    fingerprint: fingerprintOf(row.hash),
  })
  const fingerprint = fingerprintOf(book.ledger.memory.commandHead.hash)
  return { kind: 'letter', letter: { ...record, marks: marksOf(book), fingerprint, printedAt: printedAt(now) } }
}
