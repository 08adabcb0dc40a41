import { ContributedAsset } from '@shared/contract/capital-proposals'
import { formatCivilDate } from '@shared/domain/civil-date'
import { formatDongPrint } from '@shared/domain/money'
import { amountInWords } from '@shared/domain/amount-in-words'
import { assetKindWords, capitalPrintWords as words } from '@shared/text/capital'
import { summaries } from '@shared/text/summaries'
import { z } from 'zod'
import { marksOf } from '../../book-file/marks'
import type { CallContext } from '../../context'
import { signersOn } from '../../db/signers'
import type { MemberTable } from '../../db/schema'
import { plain } from '../../db/statement'
import { shareInPercent } from '../../documents/contribution-certificate'
import type { Letter } from '../../documents/letter'
import { letterFields, letterHeading, letterParagraph, letterTable } from '../../documents/letter-parts'
import { letterFile } from '../../documents/letter-file'
import { placeOf } from '../../documents/membership/who'
import { lawOn } from '../../law/law-figures'
import { fingerprintOf } from '../../ledger/hash'
import { readMember } from '../../ledger/members'
import { type PartyRecord, readParty } from '../../ledger/parties'
import { charterCapitalOn } from '../../membership/capital-standing'
import { charterOn } from '../../membership/charter'
import { withTermNote } from '../../governance/term-note'
import { readResolution } from '../../membership/resolutions'
import { printedAt } from '../../printed-at'
import { chainOpening } from '../../procedure'
import { refuse } from '../../refusal'

type Change = { member: string; date: string; asset: string | null; resolutionId: string | null }

const changeById = plain<{ changeId: number }, Change>(
  'SELECT member, date, asset, resolutionId FROM capitalChange WHERE changeId = @changeId',
)

const HandedOver = ContributedAsset.extend({ value: z.int() })
type HandedOver = z.infer<typeof HandedOver>

/** The hand-over record of a contribution in kind (articles 76.1.b, 76.3): both parties, the asset with number, value and rate, the day, both signatures. */
export async function printHandover(context: CallContext, changeId: number): Promise<{ file: File }> {
  const { member, date, letter } = handoverRecord(context, changeId)
  const who = context.book.ledger.memory.parties.get(member)?.name ?? ''
  const summary = summaries.handoverPrinted(`${member} ${who}`, date)
  chainOpening(context, 'capital.printHandover', { recorded: { changeId }, summary })
  const name = `${words.handoverFile}-${member}-${date}`
  const noted = withTermNote(context.book.connection, letter, date)
  return { file: await letterFile(noted, { name, format: 'pdf', resources: context.core.options.resources }) }
}

/** The record of a contribution in kind before it is a file, with whose it is and of which day; refuses 'handover-unknown'. */
export function handoverRecord(
  context: CallContext,
  changeId: number,
): { member: string; date: string; letter: Letter } {
  const { book } = context
  const change = book.connection.get(changeById, { changeId })
  const member = change ? readMember(book.connection, change.member) : undefined
  const party = change ? readParty(book.ledger, change.member) : undefined
  if (!change || change.asset === null || !member || !party)
    return refuse({ code: 'handover-unknown', column: 'changeId', value: changeId })
  const asset = HandedOver.parse(JSON.parse(change.asset))
  return { member: change.member, date: change.date, letter: handover(context, { change, asset, member, party }) }
}

type Parts = { change: Change; asset: HandedOver; member: MemberTable; party: PartyRecord }

/** The rate is of the charter capital of the day, so that the same record prints the same years later. */
function handover({ book, core }: CallContext, { change, asset, member, party }: Parts): Letter {
  const { profile, connection, ledger } = book
  const { representative } = signersOn(connection, change.date)
  const resolution = change.resolutionId === null ? undefined : readResolution(connection, change.resolutionId)
  const basis = { figures: lawOn(core.law, change.date), charter: charterOn(connection, change.date) }
  const total = charterCapitalOn(connection, change.date, basis)
  const organisation = member.legalForm === 'organisation'
  const quantity = asset.quantity.toLocaleString('vi-VN', { maximumFractionDigits: 3 })
  return {
    issuer: { name: profile.name, body: '' },
    number: '',
    place: placeOf(profile.address),
    date: change.date,
    title: words.handoverTitle,
    subject: '',
    addressee: '',
    body: [
      letterParagraph(words.handoverDay(change.date)),
      letterHeading(words.receiver),
      ...letterFields([
        [words.unit, profile.name],
        [words.headOffice, profile.address],
        [words.representative, representative],
      ]),
      letterHeading(words.giver),
      ...letterFields([
        [organisation ? words.organisation : words.person, party.name],
        [organisation ? words.headOffice : words.address, party.address],
        [words.nationalityLabel, words.nationality(member.nationality)],
        [words.identity, member.idNumber === '' ? party.taxCode : member.idNumber],
        ...(member.representative === '' ? [] : [[words.representative, member.representative] as const]),
      ]),
      letterHeading(words.assets),
      letterTable(
        [
          { title: words.columns.kind, width: '24%', align: 'left' },
          { title: words.columns.name, width: '*', align: 'left' },
          { title: words.columns.quantity, width: '16%', align: 'right' },
          { title: words.columns.value, width: '20%', align: 'right' },
        ],
        [[assetKindWords[asset.kind], asset.name, `${quantity} ${asset.unit}`, formatDongPrint(asset.value)]],
        [words.columns.total, '', '', formatDongPrint(asset.value)],
      ),
      letterParagraph(words.inWords(amountInWords(asset.value))),
      letterParagraph(words.ofCharterCapital(shareInPercent(asset.value, total), total)),
      letterParagraph(words.valued(asset, resolution ? { number: resolution.number, date: resolution.date } : null)),
      letterParagraph(asset.useUntil ? words.rightOfUse(formatCivilDate(asset.useUntil)) : words.ownership),
      letterParagraph(words.copies),
    ],
    receivers: [],
    signatures: [
      { titles: [words.giverSigns], note: words.signNote, name: member.representative || party.name },
      { titles: [words.receiverSigns], note: words.sealNote, name: representative },
    ],
    marks: marksOf(book),
    fingerprint: fingerprintOf(ledger.memory.commandHead.hash),
    printedAt: printedAt(core.now()),
  }
}
