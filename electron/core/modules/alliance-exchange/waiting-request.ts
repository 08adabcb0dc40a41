import { randomUUID } from 'node:crypto'
import type { CallContext } from '../../context'
import { allianceOf, allianceRow } from '../../exchange/alliance'
import { bookKey, signingSeed } from '../../packet/book-key'
import { writePacket } from '../../packet/write-packet'
import { refuse } from '../../refusal'

const WAITING_REQUEST = 'waiting-request'
const REQUEST = { schema: 'so-htx/waiting-request', schemaVersion: 1 }
const DAY_MS = 86_400_000
/** An alliance answers no older question, so that nobody who got hold of one asks for ever. */
const OLDEST_REQUEST_DAYS = 7

/** The question what is waiting, signed with the book's key: a packet. Refuses 'alliance-missing', 'key-missing', 'key-password'. */
export async function signedRequest(context: CallContext, password: string): Promise<Uint8Array> {
  const alliance = allianceRow(context.book.connection) ?? refuse({ code: 'alliance-missing' })
  const seed = await signingSeed(context, password)
  const { name, taxCode } = context.book.profile
  const bytes = writePacket(
    {
      packetId: randomUUID(),
      kind: WAITING_REQUEST,
      schemaVersion: 1,
      sender: { name, taxCode },
      // Without a tax code on the paper of its key there is nothing to name it by.
      recipient: alliance.taxCode === '' ? null : { name: alliance.name, taxCode: alliance.taxCode },
      createdAt: context.now(),
      files: [
        { path: 'request.json', mediaType: 'application/json', content: Buffer.from(JSON.stringify(REQUEST), 'utf8') },
      ],
    },
    seed,
  )
  seed.fill(0)
  return bytes
}

/**
 * The question as it can be asked now: signed anew where the key is not sealed; else the one that was signed when the owner's password was
 * given last, and 'old' once an alliance would answer it no more.
 */
export async function requestToAsk(context: CallContext): Promise<Uint8Array | 'old'> {
  const { connection } = context.book
  if (bookKey(connection)?.wrapped === null) return signedRequest(context, '')
  const { request = null, requestedAt = null } = allianceOf(connection) ?? {}
  const isOld =
    requestedAt === null || Date.parse(context.now()) - Date.parse(requestedAt) >= OLDEST_REQUEST_DAYS * DAY_MS
  return request === null || isOld ? 'old' : request
}
