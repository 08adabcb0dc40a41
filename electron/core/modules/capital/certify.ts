import type { capital as contract } from '@shared/contract/capital'
import { capitalSummaries } from '@shared/text/capital'
import {
  allCertificates,
  certificatesOf,
  endCertificate,
  insertCertificate,
  nextCertificateNumber,
  readCertificate,
} from '../../membership/certificates'
import { fault } from '@shared/text/fault'
import { charterCapitalOn } from '../../membership/capital-standing'
import { charterOn } from '../../membership/charter'
import { capitalHolders } from '../../membership/pledge'
import { charterCapital } from '../../law/capital-caps'
import { lawOn } from '../../law/law-figures'
import type { Handler } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { certificateContent, certificateFaults, isOutdated } from './certificate-content'
import { subjectOf } from './planned'

/**
 * Issues a certificate to who has paid their share in full and writes it in the register (article 75.1): the first, another for one lost or
 * damaged, or one in exchange for one whose content has changed (75.3). Numbers are given once.
 */
export const certify: Handler<(typeof contract)['certify']> = ({ book, command, core }, given) => {
  const { connection } = book
  const subject = subjectOf(book, lawOn(core.law, given.date), given.member)
  const standing = certificatesOf(connection, given.member).find(({ endedOn }) => endedOn === null)
  const basis = { figures: subject.figures, charter: charterOn(connection, given.date) }
  // A certificate of an earlier day says the charter capital of that day.
  const content = {
    ...certificateContent(subject, given.date),
    charterCapital: charterCapitalOn(connection, given.date, basis),
  }
  const faults = certificateFaults(subject, content)
  if (given.kind === 'issue' && standing)
    faults.push(fault({ code: 'certificate-exists', column: 'kind', data: { number: standing.number } }))
  if (given.kind !== 'issue' && !standing) faults.push(fault({ code: 'certificate-none', column: 'kind' }))
  if (given.kind === 'reissue' && !given.cause) faults.push(fault({ code: 'certificate-cause', column: 'cause' }))
  if (given.kind === 'exchange' && standing && !differs(standing, content))
    faults.push(fault({ code: 'certificate-same', column: 'kind', data: { number: standing.number } }))
  refuseAll(faults)
  const number = nextCertificateNumber(connection)
  const certificateId = insertCertificate(connection, {
    number,
    member: given.member,
    issuedOn: given.date,
    kind: given.kind,
    contribution: content.contribution,
    charterCapital: content.charterCapital,
    content: JSON.stringify(content),
    replacesId: standing?.certificateId ?? null,
    commandSequence: command.sequence,
  })
  if (standing) {
    const cause = given.kind === 'exchange' ? 'exchanged' : (given.cause ?? 'lost')
    endCertificate(connection, { certificateId: standing.certificateId, endedOn: given.date, cause, note: given.note })
  }
  command.summary = capitalSummaries.certified(subject.name, number)
  return { certificateId, number }
}

/** One that came from before this book says only what was entered of it, so that it may always be exchanged. */
function differs(
  { kind, content, contribution }: { kind: string; content: string; contribution: number },
  now: ReturnType<typeof certificateContent>,
): boolean {
  return kind === 'recorded' || contribution !== now.contribution || isOutdated(content, now)
}

/** Enters a certificate from before this book by its number and date; its number is then used (article 75). */
export const recordCertificate: Handler<(typeof contract)['recordCertificate']> = ({ book, command, core }, given) => {
  const { connection } = book
  const subject = subjectOf(book, lawOn(core.law, given.date), given.member)
  const faults = []
  if (allCertificates(connection).some(({ number }) => number === given.number))
    faults.push(
      fault({ code: 'certificate-number-used', column: 'number', value: given.number, data: { number: given.number } }),
    )
  const standing = certificatesOf(connection, given.member).find(({ endedOn }) => endedOn === null)
  if (standing) faults.push(fault({ code: 'certificate-exists', column: 'member', data: { number: standing.number } }))
  refuseAll(faults)
  const certificateId = insertCertificate(connection, {
    number: given.number,
    member: given.member,
    issuedOn: given.date,
    kind: 'recorded',
    contribution: given.contribution,
    charterCapital: charterCapital(capitalHolders(connection)),
    content: '{}',
    replacesId: null,
    commandSequence: command.sequence,
  })
  command.summary = capitalSummaries.certificateRecorded(subject.name, given.number)
  return { certificateId }
}

/** Takes a certificate back when the membership has ended or nothing is contributed any more (article 75.3). */
export const withdrawCertificate: Handler<(typeof contract)['withdrawCertificate']> = (
  { book, command, core },
  { certificateId, date, note },
) => {
  const { connection } = book
  const certificate = readCertificate(connection, certificateId)
  if (!certificate || certificate.endedOn !== null)
    return refuse({ code: 'certificate-unknown', column: 'certificateId', value: certificateId })
  const { member, paid } = subjectOf(book, lawOn(core.law, date), certificate.member)
  if (member.stage !== 'left' && member.stage !== 'leaving' && paid > 0)
    refuse({ code: 'certificate-still-member', column: 'certificateId', value: certificate.number })
  endCertificate(connection, { certificateId, endedOn: date, cause: 'withdrawn', note })
  command.summary = capitalSummaries.certificateWithdrawn(certificate.number)
  return {}
}
