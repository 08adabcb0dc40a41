import type { PacketLearner } from '@shared/contract/person-courses'
import {
  type LearnerResult,
  RESULTS_FILE,
  TRAINING_RESULTS,
  TRAINING_RESULTS_VERSION,
  TrainingResults,
} from '@shared/contract/training-results'
import { foldText, toNfc } from '@shared/domain/text-fold'
import type { CallContext } from '../../context'
import type { Connection } from '../../db/connection'
import type { PersonCourseTable, ReceivedPacketTable } from '../../db/schema-packets'
import { plain } from '../../db/statement'
import { type Packet, readPacket } from '../../packet/read-packet'
import { keyOf, keyStanding } from '../../packet/trusted-keys'
import { printedAt } from '../../printed-at'
import { refuse } from '../../refusal'
import { type NewRow, rowOfCertificate } from './write'

type KnownMember = NonNullable<PacketLearner['member']>

/** What a packet says of a learner of this co-operative, who it is, and the row it would write; `before` is the row that row corrects. */
export type PlannedLearner = {
  result: LearnerResult
  member: KnownMember | null
  row: NewRow
  before: PersonCourseTable | null
  action: PacketLearner['action']
}

const members = plain<
  Record<string, never>,
  { code: string; name: string; idNumber: string; birthDate: string | null; representativeIdNumber: string }
>('SELECT code, name, idNumber, birthDate, representativeIdNumber FROM member JOIN party USING (code)')
const received = plain<{ sha256: string; packetId: string; fingerprint: string }, ReceivedPacketTable>(
  `SELECT * FROM receivedPacket WHERE sha256 = @sha256 OR (packetId = @packetId AND fingerprint = @fingerprint)`,
)
const before = plain<{ fingerprint: string; sourceKey: string }, PersonCourseTable & { createdAt: string }>(
  `SELECT personCourse.*, createdAt FROM personCourse JOIN receivedPacket ON receivedPacket.sha256 = packetSha256
     LEFT JOIN personCourseVoid USING (personCourseId)
   WHERE fingerprint = @fingerprint AND sourceKey = @sourceKey AND voidedOn IS NULL`,
)

/**
 * A school's packet read and judged against the book: refuses what `readPacket` refuses, 'packet-content', 'packet-other-recipient',
 * 'packet-repeated', 'packet-older' and 'packet-empty'. `people` says otherwise of some who they are. Writes nothing.
 */
export function planPacket(
  context: CallContext,
  bytes: Uint8Array,
  people: readonly { key: string; member: string | null }[],
): { packet: Packet; results: TrainingResults; learners: PlannedLearner[]; school: string } {
  const { connection, profile } = context.book
  const packet = readPacket(bytes, {
    kinds: { [TRAINING_RESULTS]: TRAINING_RESULTS_VERSION },
    keyStanding: (fingerprint) => keyStanding(connection, fingerprint),
  })
  const { recipient, packetId, sender } = packet.manifest
  if (recipient !== null && recipient.taxCode !== profile.taxCode)
    refuse({ code: 'packet-other-recipient', column: 'file', value: recipient.taxCode, data: { name: recipient.name } })
  const same = connection.get(received, { sha256: packet.sha256, packetId, fingerprint: sender.keyFingerprint })
  if (same !== undefined)
    refuse({ code: 'packet-repeated', column: 'file', data: { date: same.receivedAt.slice(0, 10) } })
  const results = resultsIn(packet)
  // As it is registered on paper: whoever holds a key may write any name into a manifest.
  const school = keyOf(connection, sender.keyFingerprint)?.name ?? sender.name
  const own = results.learners.filter(
    ({ cooperative }) => cooperative.taxCode === profile.taxCode && profile.taxCode !== '',
  )
  if (own.length === 0) refuse({ code: 'packet-empty', column: 'file', value: profile.taxCode })
  for (const { key } of people)
    if (!own.some((one) => one.key === key)) refuse({ code: 'packet-person-unknown', column: 'people', value: key })
  const recognise = recogniser(connection)
  const learners = own.map((result) => {
    const said = people.find(({ key }) => key === result.key)
    const found = recognise(result)
    const member = said === undefined ? found : said.member === found?.code ? found : named(connection, said.member)
    return planned(connection, packet, results, { result, member, school })
  })
  return { packet, results, learners, school }
}

function resultsIn({ files }: Packet): TrainingResults {
  const file =
    files.get(RESULTS_FILE) ?? refuse({ code: 'packet-file-missing', column: 'file', data: { path: RESULTS_FILE } })
  const read = TrainingResults.safeParse(parsed(file))
  if (read.success) {
    const keys = new Set(read.data.learners.map(({ key }) => key))
    if (keys.size === read.data.learners.length) return read.data
  }
  const value = read.error?.issues[0]?.path.join('.') ?? 'learners.key'
  return refuse({
    code: 'packet-content',
    column: 'file',
    data: { path: RESULTS_FILE, value: value === '' ? null : value },
  })
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

/** Who a learner is in the register: the one holder of the identity number, else the one member of that name and birth date. */
function recogniser(connection: Connection): (result: LearnerResult) => KnownMember | null {
  const everybody = connection.all(members, {})
  return ({ idNumber, name, birthDate }) => {
    const holders = idNumber === '' ? [] : everybody.filter((one) => one.idNumber === idNumber)
    const [holder] = holders
    if (holder !== undefined && holders.length === 1) return { code: holder.code, name: holder.name, by: 'idNumber' }
    const folded = foldText(name)
    const namesakes = everybody.filter(
      (one) =>
        one.birthDate === birthDate &&
        foldText(one.name) === folded &&
        (one.idNumber === '' || idNumber === '' || one.idNumber === idNumber),
    )
    const [namesake] = namesakes
    return namesake !== undefined && namesakes.length === 1
      ? { code: namesake.code, name: namesake.name, by: 'nameAndBirth' }
      : null
  }
}

function named(connection: Connection, code: string | null): KnownMember | null {
  if (code === null) return null
  const member = connection.all(members, {}).find((one) => one.code === code)
  if (member === undefined) return refuse({ code: 'packet-person-unknown', column: 'people', value: code })
  return { code, name: member.name, by: 'nameAndBirth' }
}

function planned(
  connection: Connection,
  { manifest, sha256 }: Packet,
  { course }: TrainingResults,
  { result, member, school }: Pick<PlannedLearner, 'result' | 'member'> & { school: string },
): PlannedLearner {
  const earlier = connection.get(before, { fingerprint: manifest.sender.keyFingerprint, sourceKey: result.key })
  if (earlier !== undefined && earlier.createdAt >= manifest.createdAt)
    refuse({ code: 'packet-older', column: 'file', data: { at: printedAt(earlier.createdAt) } })
  const { decision, certificate } = result
  const fields = {
    member: member?.code ?? null,
    party: null,
    name: member?.name ?? toNfc(result.name),
    track: course.track,
    level: course.level,
    programme: toNfc(course.programme),
    school,
    openedOn: course.opensOn,
    closedOn: course.endedOn ?? course.closesOn,
    standing: result.standing,
    resultClass: result.class,
    decisionNumber: decision?.number ?? '',
    decidedOn: decision?.decidedOn ?? null,
    certificateNumber: certificate?.number ?? '',
    issuedOn: certificate?.issuedOn ?? null,
    note: '',
  }
  const corrected = earlier ?? rowOfCertificate(connection, fields) ?? null
  const row: NewRow = {
    ...fields,
    personCourseId: `${sha256.slice(0, 24)}-${result.key}`,
    source: 'packet',
    packetSha256: sha256,
    sourceKey: result.key,
    replacesId: corrected?.personCourseId ?? null,
  }
  const isSame =
    earlier !== undefined &&
    Object.entries(fields).every(([name, value]) =>
      Object.entries(earlier).some(([other, kept]) => other === name && kept === value),
    )
  return { result, member, row, before: corrected, action: isSame ? 'same' : corrected === null ? 'new' : 'replaces' }
}
