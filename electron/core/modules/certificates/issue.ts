import type { certificates as contract } from '@shared/contract/certificates'
import type { InputOf } from '@shared/contract/procedure'
import type { Fault } from '@shared/contract/refusal'
import {
  type CertificateNumber,
  certificateNumberAfter,
  readCertificateNumber,
} from '@shared/domain/certificate-number'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { graduationSummaries } from '@shared/text/graduation-summaries'
import type { CallContext } from '../../context'
import type { Connection } from '../../db/connection'
import { refuse, refuseAll } from '../../refusal'
import { type Decided, decisionById, type Graduate, graduatesWaiting, insertCertificate, numbersGiven } from './store'

/**
 * Writes a line of the register for every graduate of a decision who has none, numbers counted on without a gap; wholly or not at all. What
 * a line says of the learner is frozen here. Refusals as the contract says.
 */
export function issueCertificates(
  { book, command }: CallContext,
  given: InputOf<typeof contract.issue>,
): { issued: number; first: string; last: string } {
  const { connection } = book
  const { decisionId, issuedOn, signer, signerTitle } = given
  const decided =
    connection.get(decisionById, { decisionId }) ?? refuse({ code: 'decision-unknown', value: decisionId })
  const graduates = connection.all(graduatesWaiting, { decisionId })
  if (graduates.length === 0) refuse({ code: 'certificates-issued', value: decided.number })
  const first = readCertificateNumber(toNfc(given.firstNumber))
  if (first === null)
    return refuse({ code: 'certificate-number-form', column: 'firstNumber', value: given.firstNumber })
  const before = connection.all(numbersGiven, {})
  refuseAll([...issueFaults(decided, graduates, issuedOn), ...numberFaults(before, first, graduates.length)])
  const lastLine = before.at(-1)?.line ?? 0
  for (const [at, { enrolmentId, name, birthDate, birthPlace, class: ofClass }] of graduates.entries())
    connection.run(insertCertificate, {
      line: lastLine + at + 1,
      number: certificateNumberAfter(first, at),
      enrolmentId,
      decisionId,
      name,
      birthDate,
      birthPlace,
      programme: decided.programme,
      level: decided.level,
      courseName: decided.courseName,
      opensOn: decided.opensOn,
      closesOn: decided.closesOn,
      class: ofClass,
      issuedOn,
      signer: toNfc(signer),
      signerTitle: toNfc(signerTitle),
      commandSequence: command.sequence,
    })
  const [from, to] = [certificateNumberAfter(first, 0), certificateNumberAfter(first, graduates.length - 1)]
  command.summary = graduationSummaries.certificatesIssued(graduates.length, from, to)
  return { issued: graduates.length, first: from, last: to }
}

/** The number that follows the last line of the register; '' while there is none. */
export function nextNumber(connection: Connection): string {
  const last = connection.all(numbersGiven, {}).at(-1)
  const read = last === undefined ? null : readCertificateNumber(last.number)
  return read === null ? '' : certificateNumberAfter(read, 1)
}

function issueFaults({ decidedOn }: Decided, graduates: readonly Graduate[], issuedOn: string): Fault[] {
  return [
    ...(issuedOn < decidedOn
      ? [fault({ code: 'certificate-too-early', column: 'issuedOn', value: issuedOn, data: { date: decidedOn } })]
      : []),
    ...graduates
      .filter(({ birthPlace }) => birthPlace.trim() === '')
      .map(({ name }) => fault({ code: 'certificate-no-birth-place', value: name, data: { name } })),
  ]
}

/** A number that stands already, or one that leaves a gap after the last of its series. */
function numberFaults(
  before: readonly { number: string; name: string }[],
  first: CertificateNumber,
  count: number,
): Fault[] {
  const holders = new Map(before.map(({ number, name }) => [number, name]))
  const taken = Array.from({ length: count }, (_, at) => certificateNumberAfter(first, at)).find((one) =>
    holders.has(one),
  )
  if (taken !== undefined)
    return [
      fault({
        code: 'certificate-number-taken',
        column: 'firstNumber',
        value: taken,
        data: { name: holders.get(taken) },
      }),
    ]
  const counts = before.flatMap(({ number }) => {
    const read = readCertificateNumber(number)
    return read?.series === first.series ? [read.count] : []
  })
  if (counts.length === 0) return []
  const expected = Math.max(...counts) + 1
  if (first.count === expected) return []
  return [
    fault({
      code: 'certificate-number-gap',
      column: 'firstNumber',
      value: certificateNumberAfter(first, 0),
      data: { expected: certificateNumberAfter({ ...first, count: expected }, 0) },
    }),
  ]
}
