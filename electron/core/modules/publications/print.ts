import type { Publication } from '@shared/contract/publications'
import { printWords } from '@shared/text/print-words'
import { publicationWords as words } from '@shared/text/publications'
import type { CallContext } from '../../context'
import type { Letter } from '../../documents/letter'
import { letterFile } from '../../documents/letter-file'
import { letterFields, letterParagraph } from '../../documents/letter-parts'
import { placeOf } from '../../documents/membership/who'
import { signersOn } from '../../db/signers'
import { fingerprintOf } from '../../ledger/hash'
import { withTermNote } from '../../governance/term-note'
import { lawOn } from '../../law/law-figures'
import { printedAt } from '../../printed-at'

/** The sheet that hangs with a paper: what it is, by which article, from when to when. */
export async function printSheet(context: CallContext, publication: Publication): Promise<File> {
  const { core } = context
  const letter = withTermNote(context.book.connection, sheetLetter(context, publication), context.today())
  return letterFile(letter, {
    name: words.file,
    format: 'pdf',
    resources: core.options.resources,
  })
}

function sheetLetter({ book, core }: CallContext, publication: Publication): Letter {
  const { profile, connection, ledger } = book
  const { title, article, issuedOn, postedOn, until, place } = publication
  const { publicationDays } = lawOn(core.law, issuedOn)
  const { representative } = signersOn(connection, postedOn ?? issuedOn)
  return {
    issuer: { name: profile.name, body: '' },
    number: '/TB-HTX',
    place: placeOf(profile.address),
    date: postedOn,
    title: words.title,
    subject: words.subject,
    addressee: words.addressee,
    body: [
      letterParagraph(words.duty(profile.name, article)),
      letterParagraph(`**${title}**`),
      ...letterFields(words.fields({ issuedOn, postedOn, until, place })),
      letterParagraph(words.days(publicationDays)),
    ],
    receivers: words.receivers,
    signatures: [{ titles: words.signs, note: '', name: representative }],
    marks: profile.sample === 1 ? [printWords.sample] : [],
    fingerprint: fingerprintOf(ledger.memory.commandHead.hash),
    printedAt: printedAt(core.now()),
  }
}
