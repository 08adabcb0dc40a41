import type { PaperKind } from '@shared/contract/membership'
import { membershipWords } from '@shared/text/membership-words'
import { summaries } from '@shared/text/summaries'
import { marksOf } from '../../book-file/marks'
import type { CallContext } from '../../context'
import type { MemberStepTable } from '../../db/schema-members'
import { letterFile } from '../../documents/letter-file'
import type { Paper, PaperStep } from '../../documents/membership/frame'
import {
  admissionPaper,
  applicationPaper,
  changePaper,
  confirmationPaper,
  rejectionPaper,
} from '../../documents/membership/joining'
import {
  departurePaper,
  endingDecisionPaper,
  leavingRequestPaper,
  settlementPaper,
} from '../../documents/membership/leaving'
import { StepContent } from '../../documents/membership/step-content'
import { causeArticle, causeRules } from '../../law/leaving-causes'
import { fingerprintOf } from '../../ledger/hash'
import { withTermNote } from '../../governance/term-note'
import { readStep } from '../../membership/steps'
import { printedAt } from '../../printed-at'
import { chainOpening } from '../../procedure'
import { refuse } from '../../refusal'
import { papersOf } from './papers-of'

/** The paper of a step as a PDF file, which the chain says first; refuses 'membership-step-unknown' when the step has no such paper. */
export async function printPaper(context: CallContext, stepId: number, kind: PaperKind): Promise<File> {
  const { book, core } = context
  const step = readStep(book.connection, stepId)
  if (!step || !papersOf(step.kind).includes(kind)) return refuse({ code: 'membership-step-unknown' })
  const name = book.ledger.memory.parties.get(step.member)?.name ?? ''
  const summary = summaries.paperPrinted(kind, { code: step.member, name })
  chainOpening(context, 'membership.print', { recorded: { stepId, paper: kind }, summary })
  const letter = {
    ...paperOf(step, kind),
    marks: marksOf(book),
    fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
    printedAt: printedAt(core.now()),
  }
  const { resources } = core.options
  const noted = withTermNote(book.connection, letter, step.date)
  return letterFile(noted, { name: `${step.member}-${kind}`, format: 'pdf', resources })
}

/** The words of a step's paper, made of nothing but the step: what is printed later reads as it did at first. */
export function paperOf(step: MemberStepTable, kind: PaperKind): Paper {
  const content = StepContent.parse(JSON.parse(step.content))
  const { cause } = step
  const paper: PaperStep = {
    date: step.date,
    note: step.note,
    content,
    article: cause === null ? '' : causeArticle(cause, content.member.type),
    cause: cause === null ? '' : membershipWords.causes[cause],
  }
  const decided = cause !== null && cause !== 'voluntary' && causeRules[cause].decided
  const papers: Record<PaperKind, () => Paper> = {
    application: () => applicationPaper(paper),
    admission: () => admissionPaper(paper),
    rejection: () => rejectionPaper(paper),
    confirmation: () => confirmationPaper(paper),
    change: () => changePaper(paper),
    leavingRequest: () => leavingRequestPaper(paper),
    leavingDecision: () => endingDecisionPaper(paper),
    departure: () => departurePaper({ ...paper, decided }),
    settlement: () => settlementPaper(paper),
  }
  return papers[kind]()
}
