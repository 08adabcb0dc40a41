import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { capitalPrintWords } from '@shared/text/capital'
import { summaries } from '@shared/text/summaries'
import { marksOf } from '../../book-file/marks'
import type { CallContext } from '../../context'
import { certificateDefinition } from '../../documents/pdf/certificate-definition'
import { writePdfmakeFile } from '../../documents/pdf/pdfmake-file'
import { termNote } from '../../governance/term-note'
import { fingerprintOf } from '../../ledger/hash'
import { readCertificate } from '../../membership/certificates'
import { printedAt } from '../../printed-at'
import { chainOpening } from '../../procedure'
import { refuse } from '../../refusal'
import { CertificateContent } from './certificate-content'

/** A certificate as a PDF file, which the chain says first, as it was issued; one that has ended says so. One from before this book has no content to print. */
export async function printCertificate(context: CallContext, certificateId: number): Promise<{ file: File }> {
  const { book, core } = context
  const certificate = readCertificate(book.connection, certificateId)
  const content = certificate ? CertificateContent.safeParse(JSON.parse(certificate.content)) : null
  if (!certificate || !content?.success)
    return refuse({ code: 'certificate-unknown', column: 'certificateId', value: certificateId })
  const summary = summaries.certificatePrinted(certificate.number, `${certificate.member} ${content.data.name}`)
  chainOpening(context, 'capital.printCertificate', { recorded: { certificateId }, summary })
  const replaced =
    certificate.replacesId === null ? undefined : readCertificate(book.connection, certificate.replacesId)
  const out = new PassThrough()
  const define = async () =>
    certificateDefinition({
      ...content.data,
      nationality: capitalPrintWords.nationality(content.data.nationality),
      number: certificate.number,
      issuedOn: certificate.issuedOn,
      replaces: replaced ? { number: replaced.number, issuedOn: replaced.issuedOn } : null,
      marks: [...marksOf(book), ...(certificate.endedOn === null ? [] : [capitalPrintWords.ended])],
      fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
      printedAt: printedAt(core.now()),
      signerNote: termNote(book.connection, certificate.issuedOn, [content.data.representative]),
    })
  const [bytes] = await Promise.all([
    buffer(out),
    writePdfmakeFile({ define, fonts: join(core.options.resources, 'fonts'), out }),
  ])
  const name = `${capitalPrintWords.certificateFile}-${certificate.number.replace(/\W/g, '-')}.pdf`
  return { file: new File([Uint8Array.from(bytes)], name, { type: 'application/pdf' }) }
}
