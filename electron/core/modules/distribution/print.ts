import { join } from 'node:path'
import { PassThrough, type Writable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { type DistributionSource, ProposedPlan } from '@shared/contract/distribution'
import { distributionPaperWords as words } from '@shared/text/distribution-words'
import { marksOf } from '../../book-file/marks'
import type { OpenBook } from '../../book-file/open-book'
import type { CoreState } from '../../context'
import { signersOn } from '../../db/signers'
import type { DistributionPaper } from '../../documents/distribution-paper'
import { placeOf } from '../../documents/membership/who'
import { writeMemberPagesPdf, writeProposalPdf } from '../../documents/pdf/write-distribution-pdf'
import { termNote } from '../../governance/term-note'
import { fingerprintOf } from '../../ledger/hash'
import { printedAt } from '../../printed-at'
import { refuse, refuseAll } from '../../refusal'
import { distributionFacts } from './facts'
import { worksheetOf } from './plan'
import { proposalById } from './store'
import { submittedDistribution } from './submitted'

/** Setting type cannot be interrupted: more pages at once would keep everybody waiting. */
const MOST_PAGES = 500

/** The whole proposal for the general meeting as a PDF file. */
export async function printProposal(book: OpenBook, core: CoreState, source: DistributionSource): Promise<File> {
  const paper = paperOf(book, core, source)
  return pdfFile(core, words.fileProposal(paper.facts.year), (file) => writeProposalPdf({ paper, ...file }))
}

/** One page a member, of the given ones or of all who get something; refuses more than 500 at once. */
export async function printMemberPages(
  book: OpenBook,
  core: CoreState,
  source: DistributionSource,
  members: readonly string[] | null,
): Promise<File> {
  const paper = paperOf(book, core, source)
  const wanted = members === null ? null : new Set(members)
  const codes = paper.result.members
    .filter(({ code, total }) => (wanted === null ? total > 0 : wanted.has(code)))
    .map(({ code }) => code)
  if (codes.length > MOST_PAGES)
    refuse({ code: 'distribution-print-limit', data: { limit: MOST_PAGES, count: codes.length } })
  if (codes.length === 0) refuse({ code: 'party-unknown', column: 'members', value: members?.[0] ?? '' })
  return pdfFile(core, words.fileMembers(paper.facts.year), (file) => writeMemberPagesPdf({ paper, ...file }, codes))
}

/** What the papers say, of a proposal as the books stand now or of what was frozen for the meeting. Refuses what the law refuses. */
export function paperOf(
  book: OpenBook,
  core: Pick<CoreState, 'law' | 'now'>,
  source: DistributionSource,
): DistributionPaper {
  const told =
    source.kind === 'proposal' ? proposed(book, core, source.proposalId) : frozen(book, source.distributionId)
  const { profile } = book
  const date = told.date ?? told.facts.to
  const { preparer, chiefAccountant, representative } = signersOn(book.connection, date)
  return {
    ...told,
    unitName: profile.name,
    place: placeOf(profile.address),
    signers: { preparer, chiefAccountant, representative },
    signerNote: termNote(book.connection, date, [preparer, chiefAccountant, representative]),
    marks: marksOf(book),
    fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
    printedAt: printedAt(core.now()),
  }
}

type Told = Pick<DistributionPaper, 'name' | 'plan' | 'facts' | 'result' | 'date'>

function proposed(book: OpenBook, core: Pick<CoreState, 'law'>, proposalId: string): Told {
  const row = book.connection.get(proposalById, { proposalId })
  if (!row) return refuse({ code: 'distribution-unknown', value: proposalId })
  const plan = ProposedPlan.parse(JSON.parse(row.plan))
  const facts = distributionFacts(book, core.law, row.year)
  const { faults, result } = worksheetOf(facts, plan)
  refuseAll(faults)
  if (result === null) return refuse({ code: 'nothing-to-distribute', data: { year: row.year } })
  return { name: row.name, plan, facts, result, date: null }
}

function frozen({ connection }: OpenBook, distributionId: string): Told {
  const { name, plan, facts, result, submittedOn } = submittedDistribution(connection, distributionId)
  return { name, plan, facts, result, date: submittedOn }
}

async function pdfFile(
  core: CoreState,
  name: string,
  write: (file: { fonts: string; out: Writable }) => Promise<unknown>,
): Promise<File> {
  const out = new PassThrough()
  const [bytes] = await Promise.all([buffer(out), write({ fonts: join(core.options.resources, 'fonts'), out })])
  return new File([Uint8Array.from(bytes)], `${name}.pdf`, { type: 'application/pdf' })
}
