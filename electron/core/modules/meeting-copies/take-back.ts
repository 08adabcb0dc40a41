import { hash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { summaries } from '@shared/text/summaries'
import type { CallContext } from '../../context'
import { readMeeting } from '../../governance/meeting'
import { fingerprintOf } from '../../ledger/hash'
import { type HeldEvent, heldEvents } from '../../meeting-copy/held-events'
import { type ReturnedCopy, readReturn } from '../../meeting-copy/read-return'
import { printedAt } from '../../printed-at'
import { refuse } from '../../refusal'
import { type Departure, markReturned, readDeparture } from './store'

/** A file that came back, read: what its row keeps of it, and what is in it. */
export type Received = { recorded: { name: string; bytes: number; sha256: string }; copy: ReturnedCopy }

/** Reads an uploaded file as a copy of a meeting; refuses what `readReturn` refuses. */
export async function receive(file: File): Promise<Received> {
  const content = Buffer.from(await file.arrayBuffer())
  const folder = mkdtempSync(join(tmpdir(), 'so-htx-meeting-'))
  try {
    const path = join(folder, 'returned.htx')
    writeFileSync(path, content)
    const copy = readReturn(path, file.name)
    return { recorded: { name: file.name, bytes: content.length, sha256: hash('sha256', content, 'hex') }, copy }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Appends what was done on the other PC as ordinary commands of this book, each with its twin's hash, and spends the departure's id.
 * Refuses 'copy-of-other-book', 'copy-unknown', 'copy-returned', 'copy-recalled', 'copy-other-head', and 'copy-differs' when doing it again
 * gives another hall than the one that came back. All in the transaction of the command that calls it.
 */
export function takeBack(context: CallContext, { copy }: Received): { meetingId: string; commands: number } {
  const { book, command, core } = context
  const { connection } = book
  const departure = departureOf(context, copy)
  const { copyId, meetingId } = departure
  connection.run(markReturned, { copyId, returnedAt: context.now(), returnedHash: copy.headHash })
  for (const twin of copy.commands) core.carryOutAgain(context, twin)
  const differs = firstDifference(heldEvents(connection, meetingId), copy.events)
  if (differs !== null) refuse({ code: 'copy-differs', column: 'file', value: copy.name, data: { number: differs } })
  const title = readMeeting(connection, meetingId)?.title ?? meetingId
  command.summary = summaries.meetingReturned(title, copy.commands.length, fingerprintOf(copy.headHash))
  return { meetingId, commands: copy.commands.length }
}

function departureOf({ book }: CallContext, { name, bookId, origin }: ReturnedCopy): Departure {
  const place = { column: 'file', value: name }
  if (bookId !== book.profile.bookId) refuse({ ...place, code: 'copy-of-other-book' })
  const departure = readDeparture(book.connection, origin.copyId)
  if (departure === undefined) return refuse({ ...place, code: 'copy-unknown' })
  const { returnedAt, recalledAt, recallReason, headHash, headSequence } = departure
  if (returnedAt !== null) refuse({ ...place, code: 'copy-returned', data: { at: printedAt(returnedAt) } })
  if (recalledAt !== null)
    refuse({ ...place, code: 'copy-recalled', data: { at: printedAt(recalledAt), reason: recallReason } })
  if (headHash !== origin.headHash || headSequence !== origin.headSequence || departure.meetingId !== origin.meetingId)
    refuse({ ...place, code: 'copy-other-head', data: { expected: fingerprintOf(headHash) } })
  return departure
}

/** The ordinal of the first event in which two halls differ; null when they are the same. */
function firstDifference(here: readonly HeldEvent[], there: readonly HeldEvent[]): number | null {
  const same = (a: HeldEvent | undefined, b: HeldEvent | undefined) =>
    a !== undefined && b !== undefined && a.at === b.at && a.content === b.content
  for (let place = 0; place < Math.max(here.length, there.length); place++)
    if (!same(here[place], there[place])) return place + 1
  return null
}
