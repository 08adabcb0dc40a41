import type { allianceExchange as contract, NewsKind } from '@shared/contract/alliance-exchange'
import { RECEIPT_PDF, REPORT_RECEIPT } from '@shared/contract/report-receipt'
import { exchangeSummaries } from '@shared/text/exchange-summaries'
import { z } from 'zod'
import type { CallContext } from '../../context'
import type { Connection } from '../../db/connection'
import { plain } from '../../db/statement'
import { type CurrentItem, currentNews, noteRead, writeDone } from '../../exchange/news-items'
import { readPacket } from '../../packet/read-packet'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'

const kept = plain<{ sha256: string }, { content: Uint8Array; kind: string }>(
  'SELECT content, kind FROM alliancePacket JOIN receivedPacket USING (sha256) WHERE sha256 = @sha256',
)
/** What of an item's content is shown in the list. */
const Shown = z.object({ text: z.string().default(''), attachment: z.string().nullable().default(null) })

/** What the alliance sent down: read, kept as read or done, and the files that came with it. */
export const newsHandlers = {
  news: (context) => ({
    rows: currentNews(context.book.connection, context.user.id).map((item) => {
      const { kind, itemId, sequence, title, day, receivedAt, isRead, doneOn } = item
      return { kind, itemId, sequence, title, day, receivedAt, isRead: isRead === 1, doneOn, ...shown(item) }
    }),
  }),

  read: (context, key) => {
    const { kind, itemId, sequence } = itemOf(context, key)
    noteRead(context.book.connection, { userId: context.user.id, kind, itemId, sequence, readAt: context.now() })
    return {}
  },

  attachment: (context, key) => {
    const item = itemOf(context, key)
    const { attachment } = shown(item)
    return fileIn(context.book.connection, item.sha256, attachment ?? refuse({ code: 'news-unknown' }))
  },

  receiptPaper: ({ book: { connection } }, { sha256 }) => {
    if (connection.get(kept, { sha256 })?.kind !== REPORT_RECEIPT) refuse({ code: 'receipt-unknown' })
    return fileIn(connection, sha256, RECEIPT_PDF)
  },

  done: (context, { kind, itemId, doneOn }) => {
    const item = itemOf(context, { kind, itemId })
    if (item.doneOn === null)
      writeDone(context.book.connection, { kind, itemId, doneOn, commandSequence: context.command.sequence })
    context.command.summary = exchangeSummaries.done(item.title, doneOn)
    return {}
  },
} satisfies Pick<HandlersOf<typeof contract>, 'news' | 'read' | 'attachment' | 'receiptPaper' | 'done'>

function itemOf({ book, user }: CallContext, { kind, itemId }: { kind: NewsKind; itemId: string }): CurrentItem {
  const found = currentNews(book.connection, user.id).find((one) => one.kind === kind && one.itemId === itemId)
  return found ?? refuse({ code: 'news-unknown' })
}

function shown({ content }: CurrentItem): { text: string; attachment: string | null } {
  return Shown.parse(JSON.parse(content))
}

/** A file of a packet that was taken in; it was judged then, and its bytes have not changed since. */
function fileIn(connection: Connection, sha256: string, path: string): File {
  const row = connection.get(kept, { sha256 }) ?? refuse({ code: 'receipt-unknown' })
  const packet = readPacket(row.content, {
    kinds: { [row.kind]: Number.MAX_SAFE_INTEGER },
    keyStanding: () => 'trusted',
  })
  const content = packet.files.get(path) ?? refuse({ code: 'packet-file-missing', data: { path } })
  const mediaType = packet.manifest.files.find((file) => file.path === path)?.mediaType ?? ''
  return new File([Uint8Array.from(content)], path.split('/').at(-1) ?? path, { type: mediaType })
}
