import { hash } from 'node:crypto'
import type { personCourses as contract } from '@shared/contract/person-courses'
import { toNfc } from '@shared/domain/text-fold'
import { packetSummaries } from '@shared/text/packet-summaries'
import type { CallContext } from '../../context'
import { plain } from '../../db/statement'
import type { ReceivedPacketTable } from '../../db/schema-packets'
import { personCoursesOf, postTraining } from '../../governance/person-courses'
import { governanceFormOn } from '../../governance/posts-on'
import { printedAt } from '../../printed-at'
import type { HandlersOf, PreparedHandler } from '../../procedure'
import { refuseAll } from '../../refusal'
import { keyHandlers } from './keys'
import { planPacket } from './packet-plan'
import { rowFaults, rowOfEntry, standingRow, voidRow, writeRow } from './write'

const insertReceived = plain<ReceivedPacketTable, never>(
  `INSERT INTO receivedPacket (sha256, packetId, kind, fingerprint, fileName, createdAt, receivedAt, commandSequence)
   VALUES (@sha256, @packetId, @kind, @fingerprint, @fileName, @createdAt, @receivedAt, @commandSequence)`,
)

const take: PreparedHandler<(typeof contract)['take']> = {
  prepare: async (_, { id, file, people }) => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return {
      // Whom it names stays in the rows; the chain keeps which packet it was, to the byte.
      recorded: { id, file: { name: file.name, bytes: bytes.length, sha256: hash('sha256', bytes, 'hex') }, people },
      run: (context) => takePacket(context, { bytes, fileName: file.name, people }),
    }
  },
}

export const personCourses = {
  list: (context, { member = null }) => {
    const { connection } = context.book
    const today = context.today()
    const { law } = context.core
    return {
      courses: personCoursesOf(connection, law, { member, today }),
      posts: postTraining(connection, law, today),
      form: governanceFormOn(connection, today),
      today,
    }
  },

  record: (context, { personCourseId, entry, replaces = null }) => {
    const { book, command } = context
    const { connection } = book
    const today = context.today()
    const before = replaces === null ? null : standingRow(connection, replaces.personCourseId)
    const row = { ...rowOfEntry(connection, personCourseId, entry), replacesId: before?.personCourseId ?? null }
    refuseAll(rowFaults(connection, row, { today, replaces: row.replacesId }))
    const { sequence: commandSequence } = command
    if (before !== null && replaces !== null)
      voidRow(connection, {
        personCourseId: before.personCourseId,
        voidedOn: today,
        reason: toNfc(replaces.reason),
        commandSequence,
      })
    writeRow(connection, { ...row, commandSequence })
    command.summary = packetSummaries.courseRecorded(row.name, row.programme, before !== null)
    return {}
  },

  void: (context, { personCourseId, reason }) => {
    const { connection } = context.book
    const { name, programme } = standingRow(connection, personCourseId)
    const { sequence: commandSequence } = context.command
    voidRow(connection, { personCourseId, voidedOn: context.today(), reason: toNfc(reason), commandSequence })
    context.command.summary = packetSummaries.courseVoided(name, programme, toNfc(reason))
    return {}
  },

  preview: async (context, { file }) => {
    const { packet, results, learners, school } = planPacket(context, new Uint8Array(await file.arrayBuffer()), [])
    const { sender, createdAt } = packet.manifest
    const { name, programme, track, opensOn, closesOn } = results.course
    return {
      fileName: file.name,
      sender: { name: school, taxCode: sender.taxCode, fingerprint: sender.keyFingerprint },
      createdAt,
      asOf: results.asOf,
      course: { name, programme, track, opensOn, closesOn },
      learners: learners.map(({ result, member, action, row }) => ({
        key: result.key,
        name: result.name,
        birthDate: result.birthDate,
        standing: result.standing,
        resultClass: result.class,
        certificateNumber: row.certificateNumber,
        issuedOn: row.issuedOn,
        member,
        action,
      })),
    }
  },

  take,
  ...keyHandlers,
} satisfies HandlersOf<typeof contract>

/** Judged once more inside the transaction: between preview and taking in, the book may have changed. */
function takePacket(
  context: CallContext,
  given: { bytes: Uint8Array; fileName: string; people: readonly { key: string; member: string | null }[] },
) {
  const { book, command } = context
  const { connection } = book
  const { packet, learners, school } = planPacket(context, given.bytes, given.people)
  const { manifest, sha256 } = packet
  const { sequence: commandSequence } = command
  connection.run(insertReceived, {
    sha256,
    packetId: manifest.packetId,
    kind: manifest.kind,
    fingerprint: manifest.sender.keyFingerprint,
    fileName: given.fileName,
    createdAt: manifest.createdAt,
    receivedAt: context.now(),
    commandSequence,
  })
  const changed = learners.filter(({ action }) => action !== 'same')
  const reason = packetSummaries.replacedByPacket(printedAt(manifest.createdAt))
  for (const { row, before } of changed) {
    if (before !== null)
      voidRow(connection, { personCourseId: before.personCourseId, voidedOn: context.today(), reason, commandSequence })
    writeRow(connection, { ...row, commandSequence })
  }
  const replaced = changed.filter(({ before }) => before !== null).length
  const written = changed.length - replaced
  command.summary = packetSummaries.packetTaken(school, written, replaced)
  return { written, replaced, same: learners.length - changed.length }
}
