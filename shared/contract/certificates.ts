import { z } from 'zod'
import { courseLevels, graduationClasses } from '@shared/domain/training'
import { command, query } from './procedure'
import { Civil, ClientId } from './values'

const text = (most: number) => z.string().trim().max(most)
const Key = z.string().min(1).max(100)
const Line = z.int().min(1)

/** Who a line of the register is about, as it was frozen, or as the entries beside it correct it. */
const Person = z.object({ name: z.string(), birthDate: Civil, birthPlace: z.string() })

/** A line of the register of certificates (sổ gốc). The person stands as corrected; `frozen` is what the line itself says for ever. */
export const CertificateLine = Person.extend({
  line: z.int(),
  number: z.string(),
  enrolmentId: z.string(),
  courseId: z.string(),
  frozen: Person,
  programme: z.string(),
  /** Null of a short course, and its class too: the certificate says that its aim was reached (đạt). */
  level: z.literal(courseLevels).nullable(),
  courseName: z.string(),
  opensOn: Civil,
  closesOn: Civil,
  class: z.enum(graduationClasses).nullable(),
  decisionNumber: z.string(),
  decidedOn: Civil,
  issuedOn: Civil,
  signer: z.string(),
  signerTitle: z.string(),
  corrections: z.int(),
  copies: z.int(),
  receivedOn: Civil.nullable(),
  receivedBy: z.string(),
  revokedOn: Civil.nullable(),
})
export type CertificateLine = z.infer<typeof CertificateLine>

export const CorrectedField = z.enum(['name', 'birthDate', 'birthPlace'])
export type CorrectedField = z.infer<typeof CorrectedField>

export const CertificateEntry = z.object({
  kind: z.enum(['correction', 'received', 'revoked']),
  enteredOn: Civil,
  field: CorrectedField.nullable(),
  value: z.string(),
  reason: z.string(),
  by: z.string(),
})
export type CertificateEntry = z.infer<typeof CertificateEntry>

export const CertificateCopy = z.object({
  copyLine: z.int(),
  copies: z.int(),
  issuedOn: Civil,
  receiver: z.string(),
  purpose: z.string(),
  signer: z.string(),
  signerTitle: z.string(),
})
export type CertificateCopy = z.infer<typeof CertificateCopy>

/** What is printed on the school's own blank. */
export const blankFields = [
  'name',
  'birthDate',
  'birthPlace',
  'programme',
  'period',
  'class',
  'placeAndDate',
  'signerTitle',
  'signer',
  'number',
  'line',
] as const
export const BlankField = z.enum(blankFields)
export type BlankField = z.infer<typeof BlankField>

const Millimetres = z.int().min(-100).max(300)

/** Where each field stands on the school's blank, from its left and top edge, and how far the printer is off; millimetres. */
export const CertificateBlank = z.object({
  width: z.int().min(80).max(420),
  height: z.int().min(80).max(420),
  offsetX: z.int().min(-50).max(50),
  offsetY: z.int().min(-50).max(50),
  places: z.record(BlankField, z.object({ x: Millimetres, y: Millimetres })),
})
export type CertificateBlank = z.infer<typeof CertificateBlank>

/** A decision with graduates who have no certificate yet. */
export const WaitingDecision = z.object({
  decisionId: z.string(),
  number: z.string(),
  decidedOn: Civil,
  courseId: z.string(),
  courseName: z.string(),
  waiting: z.int(),
})
export type WaitingDecision = z.infer<typeof WaitingDecision>

const OfLine = z.object({ id: ClientId, line: Line })
const changed = ['certificates', 'graduation'] as const

export const certificates = {
  /** The register, its last line first, of all or of those whose name or number holds the words; and what waits to be issued. */
  list: query({ permission: 'training.read', affects: ['certificates', 'graduation'] })
    .input(z.object({ search: text(100).default('') }))
    .output(
      z.object({
        lines: z.array(CertificateLine),
        total: z.int(),
        waiting: z.array(WaitingDecision),
        /** The number that follows the last one; '' while none was given. */
        nextNumber: z.string(),
      }),
    ),
  read: query({ permission: 'training.read', affects: ['certificates'] })
    .input(z.object({ line: Line }))
    .output(z.object({ line: CertificateLine, entries: z.array(CertificateEntry), copies: z.array(CertificateCopy) })),
  /**
   * Writes a line for every graduate of a decision, in the order of the class, numbers counted on from the first, such as 001/2026/SC-KT.
   * Refuses 'certificate-number-form', 'certificate-number-taken', 'certificate-number-gap', 'certificate-too-early', 'certificates-issued'.
   */
  issue: command({ permission: 'training.decide', affects: changed })
    .input(
      z.object({
        id: ClientId,
        decisionId: Key,
        firstNumber: text(40).min(1),
        issuedOn: Civil,
        signer: text(100).min(1),
        signerTitle: text(150).min(1),
      }),
    )
    .output(z.object({ issued: z.int(), first: z.string(), last: z.string() })),
  /** Corrects what a line says of the person by an entry beside it; the line stands. */
  correct: command({ permission: 'training.decide', affects: changed })
    .input(OfLine.extend({ field: CorrectedField, value: text(200), reason: text(300).min(1), enteredOn: Civil }))
    .output(z.object({})),
  receive: command({ permission: 'training.manage', affects: changed })
    .input(OfLine.extend({ receivedOn: Civil, receivedBy: text(150).min(1), note: text(300).default('') }))
    .output(z.object({})),
  revoke: command({ permission: 'training.decide', affects: changed })
    .input(OfLine.extend({ revokedOn: Civil, decisionNumber: text(60).min(1), reason: text(300).min(1) }))
    .output(z.object({})),
  /** Enters a copy from the register (bản sao từ sổ gốc); answers its number in the book of copies. */
  copy: command({ permission: 'training.manage', affects: changed })
    .input(
      OfLine.extend({
        copies: z.int().min(1).max(20),
        issuedOn: Civil,
        receiver: text(150).min(1),
        purpose: text(200).default(''),
        signer: text(100).min(1),
        signerTitle: text(150).min(1),
      }),
    )
    .output(z.object({ copyLine: z.int() })),
  blank: query({ permission: 'training.read', affects: ['certificates'] })
    .input(z.object({}))
    .output(CertificateBlank),
  saveBlank: command({ permission: 'training.manage', affects: ['certificates'] })
    .input(CertificateBlank.extend({ id: ClientId }))
    .output(z.object({})),
}
