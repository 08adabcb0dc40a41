import { hash } from 'node:crypto'
import type { allianceExchange as contract } from '@shared/contract/alliance-exchange'
import { toNfc } from '@shared/domain/text-fold'
import { exchangeSummaries } from '@shared/text/exchange-summaries'
import type { CallContext } from '../../context'
import { allianceOf, allianceRow, lineNotes, noteLine, writeAlliance } from '../../exchange/alliance'
import { arrivedPackets } from '../../exchange/arrived'
import { readPin } from '../../exchange/line'
import { currentNews } from '../../exchange/news-items'
import { noteSending, outboxBytes, outboxRows, writeWithdrawal } from '../../exchange/outbox'
import { putInOutbox } from '../../exchange/put-packet'
import { bookKey } from '../../packet/book-key'
import { readKeyFingerprint } from '../../packet/key-pair'
import { acceptKey, keyOf, withdrawTrust } from '../../packet/trusted-keys'
import { chainOpening, type HandlersOf, type PreparedHandler } from '../../procedure'
import { refuse } from '../../refusal'
import { handedOver } from './handed-over'
import { askNow, lineState, sendingOf, workLine } from './line-work'
import { newsHandlers } from './news'
import { putReport } from './put-report'
import { surveyHandlers } from './surveys'
import { takeHandlers } from './take'
import { signedRequest } from './waiting-request'

const setLine: PreparedHandler<(typeof contract)['setLine']> = {
  prepare: async (context, { id, address, pin: typed, isOn, password }) => {
    const { connection } = context.book
    if (allianceRow(connection) === null) refuse({ code: 'alliance-missing' })
    const pin = typed === '' ? '' : (readPin(typed) ?? refuse({ code: 'line-pin-shape', column: 'pin', value: typed }))
    if (isOn && address === '') refuse({ code: 'line-off', column: 'address' })
    const request = isOn ? await signedRequest(context, password) : null
    return {
      recorded: { id, address, pin, isOn },
      run: (inner) => {
        const { command } = inner
        const before = allianceOf(connection) ?? refuse({ code: 'alliance-missing' })
        const { sequence: commandSequence } = command
        const requestKey = bookKey(connection)?.fingerprint ?? null
        const kept = request === null ? {} : { request, requestKey, requestedAt: inner.now() }
        writeAlliance(connection, { ...before, address, pin, isOn: isOn ? 1 : 0, ...kept, commandSequence })
        // Whatever was wrong with the line before: it is used at once.
        if (isOn) noteLine(connection, { ...lineNotes(connection), failures: 0, nextAt: inner.now(), faults: '[]' })
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
      requestedAt: before?.requestedAt ?? null,
      commandSequence,
    })
    command.summary = exchangeSummaries.registered(known?.name ?? toNfc(name), fingerprint, toNfc(paper))
    return {}
  },

  setLine,
  put,
  putReport,

  outbox: (context) => ({ rows: rowsOf(context) }),

  file: (context, { packetId }) => {
    const { title, fileName } = rowOf(context, packetId)
    const bytes = outboxBytes(context.book.connection, packetId) ?? refuse({ code: 'outbox-unknown' })
    chainOpening(context, 'allianceExchange.file', { recorded: { packetId }, summary: exchangeSummaries.filed(title) })
    return new File([Uint8Array.from(bytes)], fileName, { type: 'application/zip' })
  },

  handOver: (context, { packetId, way, handedOn, note }) => {
    const row = rowOf(context, packetId)
    if (row.state === 'withdrawn') refuse({ code: 'outbox-unknown' })
    handedOver(context, row, { way, handedOn, note: toNfc(note) })
    context.command.summary = exchangeSummaries.handedOver(row.title, way, handedOn)
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
  ...surveyHandlers,
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
