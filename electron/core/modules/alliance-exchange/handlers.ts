import { hash, randomUUID } from 'node:crypto'
import type { allianceExchange as contract } from '@shared/contract/alliance-exchange'
import { toNfc } from '@shared/domain/text-fold'
import { exchangeSummaries } from '@shared/text/exchange-summaries'
import type { CallContext } from '../../context'
import { allianceOf, allianceRow, writeAlliance } from '../../exchange/alliance'
import { arrivedPackets } from '../../exchange/arrived'
import { readPin } from '../../exchange/line'
import { currentNews } from '../../exchange/news-items'
import { noteSending, outboxBytes, outboxRows, writeHandover, writeWithdrawal } from '../../exchange/outbox'
import { putInOutbox } from '../../exchange/put-packet'
import { bookKey, signingSeed } from '../../packet/book-key'
import { readKeyFingerprint } from '../../packet/key-pair'
import { acceptKey, keyOf, withdrawTrust } from '../../packet/trusted-keys'
import { writePacket } from '../../packet/write-packet'
import { chainOpening, type HandlersOf, type PreparedHandler } from '../../procedure'
import { refuse } from '../../refusal'
import { askNow, lineState, sendingOf, workLine } from './line-work'
import { newsHandlers } from './news'
import { takeHandlers } from './take'

const WAITING_REQUEST = 'waiting-request'

const setLine: PreparedHandler<(typeof contract)['setLine']> = {
  prepare: async (context, { id, address, pin: typed, isOn, password }) => {
    const { connection } = context.book
    const alliance = allianceRow(connection) ?? refuse({ code: 'alliance-missing' })
    const pin = typed === '' ? '' : (readPin(typed) ?? refuse({ code: 'line-pin-shape', column: 'pin', value: typed }))
    if (isOn && address === '') refuse({ code: 'line-off', column: 'address' })
    const request = isOn ? await signedRequest(context, alliance, password) : null
    return {
      recorded: { id, address, pin, isOn },
      run: ({ command }) => {
        const before = allianceOf(connection) ?? refuse({ code: 'alliance-missing' })
        const { sequence: commandSequence } = command
        const kept = request === null ? {} : { request, requestKey: bookKey(connection)?.fingerprint ?? null }
        writeAlliance(connection, { ...before, address, pin, isOn: isOn ? 1 : 0, ...kept, commandSequence })
        command.summary = exchangeSummaries.line(address, isOn)
        return {}
      },
    }
  },
}

const put: PreparedHandler<(typeof contract)['put']> = {
  prepare: async ({ book: { connection } }, { id, file }) => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    return {
      recorded: { id, file: { name: file.name, bytes: bytes.length, sha256: hash('sha256', bytes, 'hex') } },
      run: (context) => {
        const { command } = context
        const { sequence: commandSequence } = command
        const given = { bytes, fileName: file.name, putAt: context.now(), commandSequence }
        const { packetId, title } = putInOutbox(connection, given)
        command.summary = exchangeSummaries.put(title)
        return { packetId }
      },
    }
  },
}

export const allianceExchange = {
  state: (context) => {
    const { connection } = context.book
    const key = bookKey(connection)
    return {
      alliance: allianceRow(connection),
      line: lineState(context),
      key: key === undefined ? null : { fingerprint: key.fingerprint, isSealed: key.wrapped !== null },
      unread: currentNews(connection, context.user.id).filter(({ isRead }) => isRead === 0).length,
      arrived: arrivedPackets(connection),
    }
  },

  register: (context, { fingerprint: typed, name, taxCode, paper, acceptedOn }) => {
    const { book, command } = context
    const { connection } = book
    const fingerprint =
      readKeyFingerprint(typed) ?? refuse({ code: 'key-fingerprint', column: 'fingerprint', value: typed })
    const known = keyOf(connection, fingerprint)
    if (known !== undefined && known.withdrawnOn !== null)
      refuse({ code: 'alliance-key-withdrawn', column: 'fingerprint', data: { date: known.withdrawnOn } })
    const { sequence: commandSequence } = command
    if (known === undefined)
      acceptKey(connection, {
        fingerprint,
        name: toNfc(name),
        taxCode,
        paper: toNfc(paper),
        acceptedOn,
        commandSequence,
      })
    const before = allianceOf(connection)
    if (before !== undefined && before.fingerprint !== fingerprint) withdrawBefore(context, before.fingerprint)
    writeAlliance(connection, {
      fingerprint,
      address: before?.address ?? '',
      offered: before?.offered ?? '',
      pin: before?.pin ?? '',
      isOn: 0,
      request: before?.request ?? null,
      requestKey: before?.requestKey ?? null,
      commandSequence,
    })
    command.summary = exchangeSummaries.registered(known?.name ?? toNfc(name), fingerprint, toNfc(paper))
    return {}
  },

  setLine,
  put,

  outbox: (context) => ({ rows: rowsOf(context) }),

  file: (context, { packetId }) => {
    const { title, fileName } = rowOf(context, packetId)
    const bytes = outboxBytes(context.book.connection, packetId) ?? refuse({ code: 'outbox-unknown' })
    chainOpening(context, 'allianceExchange.file', { recorded: { packetId }, summary: exchangeSummaries.filed(title) })
    return new File([Uint8Array.from(bytes)], fileName, { type: 'application/zip' })
  },

  handOver: (context, { packetId, way, handedOn, note }) => {
    const { title, state } = rowOf(context, packetId)
    if (state === 'withdrawn') refuse({ code: 'outbox-unknown' })
    const { sequence: commandSequence } = context.command
    writeHandover(context.book.connection, { packetId, way, handedOn, note: toNfc(note), commandSequence })
    context.command.summary = exchangeSummaries.handedOver(title, way, handedOn)
    return {}
  },

  withdraw: (context, { packetId, reason }) => {
    const { title, handovers, receipts, state } = rowOf(context, packetId)
    if (state === 'withdrawn') refuse({ code: 'outbox-unknown' })
    const sentOn = handovers[0]?.handedOn ?? receipts[0]?.receivedAt.slice(0, 10)
    if (sentOn !== undefined || state === 'sending') refuse({ code: 'outbox-sent', data: { date: sentOn ?? null } })
    const { sequence: commandSequence } = context.command
    writeWithdrawal(context.book.connection, { packetId, reason: toNfc(reason), commandSequence })
    context.command.summary = exchangeSummaries.withdrawn(title, toNfc(reason))
    return {}
  },

  tryNow: (context, { packetId }) => {
    if (packetId === null) askNow(context)
    else {
      const { failures, triedAt, faults } = rowOf(context, packetId)
      noteSending(context.book.connection, {
        packetId,
        failures,
        triedAt,
        nextAt: context.now(),
        faults: JSON.stringify(faults),
      })
    }
    return {}
  },

  work: (context) => workLine(context),

  ...takeHandlers,
  ...newsHandlers,
} satisfies HandlersOf<typeof contract>

function rowsOf(context: CallContext) {
  const { hindered } = lineState(context)
  return outboxRows(context.book.connection, { lineWorks: hindered === null, sending: sendingOf(context.book) })
}

function rowOf(context: CallContext, packetId: string) {
  return rowsOf(context).find((row) => row.packetId === packetId) ?? refuse({ code: 'outbox-unknown' })
}

function withdrawBefore(context: CallContext, fingerprint: string): void {
  const { connection } = context.book
  if (keyOf(connection, fingerprint)?.withdrawnOn !== null) return
  withdrawTrust(connection, {
    fingerprint,
    withdrawnOn: context.today(),
    reason: exchangeSummaries.replacedAlliance,
  })
}

/** The question what is waiting, signed once: a sealed key is not at hand each time it is asked. */
async function signedRequest(
  context: CallContext,
  alliance: { name: string; taxCode: string },
  password: string,
): Promise<Uint8Array> {
  const seed = await signingSeed(context, password)
  const { name, taxCode } = context.book.profile
  const bytes = writePacket(
    {
      packetId: randomUUID(),
      kind: WAITING_REQUEST,
      schemaVersion: 1,
      sender: { name, taxCode },
      recipient: { name: alliance.name, taxCode: alliance.taxCode },
      createdAt: context.now(),
      files: [
        {
          path: 'request.json',
          mediaType: 'application/json',
          content: Buffer.from(JSON.stringify({ schema: 'so-htx/waiting-request', schemaVersion: 1 }), 'utf8'),
        },
      ],
    },
    seed,
  )
  seed.fill(0)
  return bytes
}
