import { randomUUID } from 'node:crypto'
import type { trainingPackets as contract } from '@shared/contract/training-packets'
import {
  RESULTS_FILE,
  TRAINING_RESULTS,
  TRAINING_RESULTS_VERSION,
  type TrainingResults,
} from '@shared/contract/training-results'
import { canonicalJson } from '@shared/domain/canonical-json'
import { packetSummaries } from '@shared/text/packet-summaries'
import { marksOf } from '../../book-file/marks'
import type { CallContext } from '../../context'
import { letterFile } from '../../documents/letter-file'
import { placeOf } from '../../documents/membership/who'
import { resultNotice } from '../../documents/training/result-notice'
import { fingerprintOf } from '../../ledger/hash'
import { bookKey, signingSeed } from '../../packet/book-key'
import { writePacket } from '../../packet/write-packet'
import { printedAt } from '../../printed-at'
import { chainOpening, type HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'
import { courseOf } from '../../training/courses'
import { enrolledIn } from '../../training/enrolments'
import { learnerOf } from '../../training/learners'
import { packedResults } from './results'

export const trainingPackets = {
  cooperatives: (context, { courseId }) => {
    const { connection } = context.book
    courseOf(connection, courseId, context.today())
    const learners = enrolledIn(connection, courseId).flatMap(({ learnerId }) => learnerOf(connection, learnerId) ?? [])
    const byTaxCode = Map.groupBy(learners, ({ cooperativeTaxCode }) => cooperativeTaxCode)
    const key = bookKey(connection)
    return {
      cooperatives: [...byTaxCode]
        .filter(([taxCode]) => taxCode !== '')
        .map(([taxCode, own]) => ({ taxCode, name: own[0]?.cooperative ?? '', learnerCount: own.length }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
      withoutTaxCode: byTaxCode.get('')?.length ?? 0,
      learnerCount: learners.length,
      key: key === undefined ? null : { fingerprint: key.fingerprint, isSealed: key.wrapped !== null },
    }
  },

  make: (context, given) => makePacket(context, given),
} satisfies HandlersOf<typeof contract>

/** The packet as a file, after the row that says who took out whose results. */
async function makePacket(
  context: CallContext,
  { courseId, taxCode, password }: { courseId: string; taxCode: string | null; password: string },
): Promise<File> {
  const results = packedResults(context, courseId, taxCode)
  const [first] = results.learners
  if (first === undefined) return refuse({ code: 'packet-empty', column: 'taxCode', value: taxCode })
  const seed = await signingSeed(context, password)
  const { name, taxCode: ownTaxCode } = context.book.profile
  const recipient = taxCode === null ? null : { name: first.cooperative.name, taxCode }
  const bytes = writePacket(
    {
      packetId: randomUUID(),
      kind: TRAINING_RESULTS,
      schemaVersion: TRAINING_RESULTS_VERSION,
      sender: { name, taxCode: ownTaxCode },
      recipient,
      createdAt: context.now(),
      files: [
        { path: RESULTS_FILE, mediaType: 'application/json', content: Buffer.from(canonicalJson(results), 'utf8') },
        {
          path: 'ket-qua.pdf',
          mediaType: 'application/pdf',
          content: await readablePages(context, results, recipient?.name ?? ''),
        },
      ],
    },
    seed,
  )
  seed.fill(0)
  chainOpening(context, 'trainingPackets.make', {
    recorded: { courseId, taxCode, learners: results.learners.map(({ key }) => key) },
    summary: packetSummaries.resultsPacked(results.course.code, recipient?.name ?? null, results.learners.length),
  })
  const fileName = `ket-qua-${fileSafe(results.course.code)}${taxCode === null ? '' : `-${fileSafe(taxCode)}`}-${results.asOf}.zip`
  return new File([Uint8Array.from(bytes)], fileName, { type: 'application/zip' })
}

/** The same results as a page for people. */
async function readablePages(
  { book, core }: CallContext,
  results: TrainingResults,
  addressee: string,
): Promise<Uint8Array> {
  const { name, address } = book.profile
  const facts = { school: name, place: placeOf(address), addressee }
  const letter = {
    ...resultNotice(results, facts),
    marks: marksOf(book),
    fingerprint: fingerprintOf(book.ledger.memory.commandHead.hash),
    printedAt: printedAt(core.now()),
  }
  const file = await letterFile(letter, { name: 'ket-qua', format: 'pdf', resources: core.options.resources })
  return new Uint8Array(await file.arrayBuffer())
}

function fileSafe(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/g, '_')
}
