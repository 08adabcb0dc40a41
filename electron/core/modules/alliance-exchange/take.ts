import { hash } from 'node:crypto'
import type { AlliancePacketPreview, allianceExchange as contract } from '@shared/contract/alliance-exchange'
import type { CallContext } from '../../context'
import { arrivedBytes, arrivedPackets, dropArrived } from '../../exchange/arrived'
import { currentNews, itemsOf } from '../../exchange/news-items'
import { type AlliancePacket, readAlliancePacket } from '../../exchange/read-alliance-packet'
import { answeredTitle, takeAlliancePacket } from '../../exchange/take-packet'
import type { HandlersOf, PreparedHandler } from '../../procedure'
import { Refusal, refuse } from '../../refusal'
import { judgedForms, keepForms } from './news-forms'

type Given = { file?: File | null | undefined; sha256?: string | null | undefined }

const take: PreparedHandler<(typeof contract)['take']> = {
  prepare: async (context, { id, ...given }) => {
    const { bytes, fileName } = await bytesOf(context, given)
    const { connection: before, profile: asked } = context.book
    const forms = await judgedForms(context, readAlliancePacket(before, bytes, asked.taxCode))
    return {
      recorded: { id, file: { name: fileName, bytes: bytes.length, sha256: hash('sha256', bytes, 'hex') } },
      run: (inner) => {
        const { command, book } = inner
        const { connection, profile } = book
        // Judged once more inside the transaction: the book may have changed since the preview.
        const packet = readAlliancePacket(connection, bytes, profile.taxCode)
        const { sequence: commandSequence } = command
        const taken = takeAlliancePacket(connection, packet, { bytes, fileName, at: inner.now(), commandSequence })
        keepForms(inner, forms)
        dropOutdated(inner)
        command.summary = taken.summary
        return { kind: packet.kind, items: taken.items }
      },
    }
  },
}

/** Reading and taking in what the alliance sends. */
export const takeHandlers = {
  preview: async (context, given) => {
    const { connection, profile } = context.book
    const { bytes } = await bytesOf(context, given)
    const packet = readAlliancePacket(connection, bytes, profile.taxCode)
    await judgedForms(context, packet)
    return previewOf(context, packet)
  },

  take,

  dismiss: ({ book }, { sha256 }) => {
    dropArrived(book.connection, sha256)
    return {}
  },
} satisfies Pick<HandlersOf<typeof contract>, 'preview' | 'take' | 'dismiss'>

async function bytesOf(
  { book }: CallContext,
  { file, sha256 }: Given,
): Promise<{ bytes: Uint8Array; fileName: string }> {
  if (file !== null && file !== undefined)
    return { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name }
  const bytes = arrivedBytes(book.connection, sha256 ?? '') ?? refuse({ code: 'arrived-unknown' })
  return { bytes, fileName: '' }
}

function previewOf({ book: { connection } }: CallContext, given: AlliancePacket): AlliancePacketPreview {
  const { packet, sender, kind } = given
  const { sha256, manifest } = packet
  const head = { sha256, kind, sender, createdAt: manifest.createdAt }
  if (given.kind === 'report-receipt') {
    const { packetSha256, number, outcome, receivedAt, remarks, officer, revision } = given.receipt
    const title = answeredTitle(connection, packetSha256)
    return { ...head, receipt: { number, outcome, receivedAt, remarks, officer, revision, title }, news: null }
  }
  const known = new Map(currentNews(connection).map((one) => [`${one.kind} ${one.itemId}`, one.content]))
  const { sequence, issuedOn, address } = given.news
  const items = itemsOf(given.news).map(({ content, ...item }) => {
    const before = known.get(`${item.kind} ${item.itemId}`)
    return { ...item, action: before === undefined ? 'new' : before === content ? 'same' : 'replaces' } as const
  })
  return { ...head, receipt: null, news: { sequence, issuedOn, address, items } }
}

/** What waited and is older than what was just taken in. */
function dropOutdated({ book: { connection, profile } }: CallContext): void {
  for (const { sha256 } of arrivedPackets(connection)) {
    const bytes = arrivedBytes(connection, sha256)
    if (bytes === undefined) continue
    try {
      readAlliancePacket(connection, bytes, profile.taxCode)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (error.faults.some(({ code }) => code === 'news-older' || code === 'packet-repeated'))
        dropArrived(connection, sha256)
    }
  }
}
