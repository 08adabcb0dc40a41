import { hash } from 'node:crypto'
import type { LineState } from '@shared/contract/alliance-exchange'
import { exchangeSummaries } from '@shared/text/exchange-summaries'
import type { OpenBook } from '../../book-file/open-book'
import type { CallContext } from '../../context'
import { copyMarkOf } from '../../db/copy-mark'
import { allianceOf, keptFaults, lineHindrance, lineNotes, noteLine } from '../../exchange/alliance'
import { keepArrived } from '../../exchange/arrived'
import { type LineAnswer, postPacket } from '../../exchange/line'
import { later, nextTry } from '../../exchange/next-try'
import { noteSending, outboxBytes, outboxRows } from '../../exchange/outbox'
import { isTaken, readAlliancePacket } from '../../exchange/read-alliance-packet'
import { takeAlliancePacket } from '../../exchange/take-packet'
import { fault } from '@shared/text/fault'
import { chainCaused } from '../../procedure'
import { Refusal } from '../../refusal'
import { handedOver } from './handed-over'
import { requestToAsk } from './waiting-request'

/** Minutes between two questions what is waiting, where nothing is sent. */
const ASK_EVERY = 360
/** A line that was never used is due. */
const NEVER_ASKED = '1970-01-01T00:00:00.000Z'
const WORK = 'allianceExchange.work'

/** What a book's line is doing now: nothing (absent), asking (null), or sending a packet. One use of the line at a time. */
const busy = new WeakMap<OpenBook, { packetId: string | null }>()

type Outcome = { sent: number; failed: number; receipts: number; arrived: number }
type Row = ReturnType<typeof outboxRows>[number]

/** The packet that is on its way now. */
export function sendingOf(book: OpenBook): string | null {
  return busy.get(book)?.packetId ?? null
}

/** How the line goes, and when it is used next. */
export function lineState({ book }: CallContext): LineState {
  const { connection } = book
  const hindered = lineHindrance(connection, mayWrite(book))
  const notes = lineNotes(connection)
  const waiting = hindered === null ? openRows(book).map(({ nextAt }) => nextAt) : []
  const times = hindered === null ? [...waiting, notes.nextAt ?? NEVER_ASKED].filter((one) => one !== null) : []
  return {
    hindered,
    isBusy: busy.has(book),
    triedAt: notes.triedAt,
    answeredAt: notes.answeredAt,
    nextAt: times.toSorted()[0] ?? null,
    faults: keptFaults(notes.faults),
  }
}

/** Makes the question what is waiting due now. */
export function askNow(context: CallContext): void {
  const { connection } = context.book
  noteLine(connection, { ...lineNotes(connection), nextAt: context.now() })
}

/** Sends what is due and asks what is waiting; never throws for the network's sake. Does nothing where the line is off or already in use. */
export async function workLine(context: CallContext): Promise<Outcome> {
  const { book } = context
  const outcome: Outcome = { sent: 0, failed: 0, receipts: 0, arrived: 0 }
  if (lineHindrance(book.connection, mayWrite(book)) !== null || busy.has(book)) return outcome
  const doing: { packetId: string | null } = { packetId: null }
  busy.set(book, doing)
  try {
    for (const row of dueRows(book, context.now())) {
      doing.packetId = row.packetId
      await sendPacket(context, row, outcome)
    }
    doing.packetId = null
    if (outcome.sent === 0 && (lineNotes(book.connection).nextAt ?? NEVER_ASKED) <= context.now())
      await ask(context, outcome)
    return outcome
  } finally {
    busy.delete(book)
  }
}

function mayWrite(book: OpenBook): boolean {
  return !book.readOnly && book.copyOrigin === undefined && copyMarkOf(book.connection) === null
}

function openRows(book: OpenBook): Row[] {
  return outboxRows(book.connection, { lineWorks: true, sending: null }).filter(
    ({ state, nextAt }) => (state === 'waiting' || state === 'failed') && nextAt !== null,
  )
}

/** The oldest first: a revision follows what it revises. */
function dueRows(book: OpenBook, now: string): Row[] {
  return openRows(book)
    .filter(({ nextAt }) => (nextAt ?? '') <= now)
    .toReversed()
}

async function sendPacket(context: CallContext, row: Row, outcome: Outcome): Promise<void> {
  const { book } = context
  const { packetId, sha256, title, failures } = row
  const bytes = outboxBytes(book.connection, packetId)
  if (bytes === undefined) return
  const answer = await postPacket(lineOf(book), { bytes, sha256 })
  const now = context.now()
  const { connection } = context.book
  if (!answer.ok) {
    outcome.failed += 1
    const nextAt = answer.isRefused ? null : nextTry(failures + 1, now)
    noteSending(connection, {
      packetId,
      failures: failures + 1,
      triedAt: now,
      nextAt,
      faults: JSON.stringify(answer.faults),
    })
    return
  }
  outcome.sent += 1
  chainCaused(context, WORK, { packetId, sha256, outcome: answer.outcome }, (inner) => {
    const handedOn = inner.today()
    handedOver(inner, row, { way: 'https', handedOn, note: '' })
    noteSending(connection, { packetId, failures, triedAt: now, nextAt: null, faults: '[]' })
    inner.command.summary = exchangeSummaries.handedOver(title, 'https', handedOn)
  })
  answered(context, answer, outcome)
}

async function ask(context: CallContext, outcome: Outcome): Promise<void> {
  const { book } = context
  const bytes = await requestToAsk(context)
  if (bytes === 'old') {
    const nextAt = later(context.now(), ASK_EVERY)
    const faults = JSON.stringify([fault({ code: 'line-request-old' })])
    return noteLine(book.connection, { ...lineNotes(book.connection), nextAt, faults })
  }
  const answer = await postPacket(lineOf(book), { bytes, sha256: hash('sha256', bytes, 'hex') })
  const now = context.now()
  const { connection } = context.book
  if (answer.ok) return answered(context, answer, outcome)
  const notes = lineNotes(connection)
  const failures = notes.failures + 1
  const nextAt = answer.isRefused ? later(now, ASK_EVERY) : nextTry(failures, now)
  noteLine(connection, { ...notes, failures, triedAt: now, nextAt, faults: JSON.stringify(answer.faults) })
}

function lineOf(book: OpenBook): { address: string; pin: string } {
  const { address, pin } = allianceOf(book.connection) ?? { address: '', pin: '' }
  return { address, pin }
}

/** What came with an answer: receipts are taken in at once, news waits to be looked at, what is known already is left. */
function answered(context: CallContext, { packets }: Extract<LineAnswer, { ok: true }>, outcome: Outcome): void {
  const { connection } = context.book
  const now = context.now()
  noteLine(connection, { failures: 0, triedAt: now, answeredAt: now, nextAt: later(now, ASK_EVERY), faults: '[]' })
  for (const bytes of packets) {
    if (isTaken(connection, bytes)) continue
    if (takeReceipt(context, bytes)) outcome.receipts += 1
    else if (isWorthAsking(context, bytes) && keepArrived(connection, bytes, now)) outcome.arrived += 1
  }
}

/** Whether the bytes were a receipt and are taken in. */
function takeReceipt(context: CallContext, bytes: Uint8Array): boolean {
  const { connection, profile } = context.book
  try {
    const given = readAlliancePacket(connection, bytes, profile.taxCode)
    if (given.kind !== 'report-receipt') return false
    const { sha256 } = given.packet
    chainCaused(context, WORK, { received: sha256 }, (inner) => {
      const { sequence: commandSequence } = inner.command
      const { summary } = takeAlliancePacket(connection, given, {
        bytes,
        fileName: '',
        at: inner.now(),
        commandSequence,
      })
      inner.command.summary = summary
    })
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** The alliance sends its newest news to whoever asks: what the book has a newer one of is nothing to look at. What cannot be read is. */
function isWorthAsking(context: CallContext, bytes: Uint8Array): boolean {
  const { connection, profile } = context.book
  try {
    readAlliancePacket(connection, bytes, profile.taxCode)
    return true
  } catch (error) {
    if (error instanceof Refusal)
      return error.faults.every(({ code }) => code !== 'news-older' && code !== 'packet-repeated')
    throw error
  }
}
