import type { Fault } from '@shared/contract/refusal'
import type { watchProcedures as contract } from '@shared/contract/supervision/watch'
import { civilDateOfInstant } from '@shared/domain/civil-date'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { supervisionSummaries } from '@shared/text/supervision-summaries'
import type { CallContext } from '../../context'
import { visitSlipPaper } from '../../documents/supervision/visit-slip'
import { holdersOf } from '../../governance/posts-on'
import { closedVisits } from '../../governance/visits'
import { commandOfFingerprint } from '../../ledger/command-of-fingerprint'
import { fingerprintOf } from '../../ledger/hash'
import { printedAt } from '../../printed-at'
import type { HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { supervisionFile, unitOn } from './paper'
import { insertVisit } from './visits'
import { watchList } from './watch'

export const watchHandlers = {
  watch: ({ book }, { since = null }) => {
    const { connection, ledger } = book
    const head = ledger.memory.voucherHead.id
    if (since !== null && since !== '') {
      const { sequence, lastVoucherId, fingerprint, at } = commandOfFingerprint(connection, since)
      const on = civilDateOfInstant(at)
      return { since: { fingerprint, on }, rows: watchList(connection, { sequence, lastVoucherId, on }, head) }
    }
    const [last] = closedVisits(connection)
    if (last === undefined) return { since: null, rows: watchList(connection, null, head) }
    const { visit, throughSequence: sequence, lastVoucherId } = last
    const on = visit.heldOn
    return {
      since: { fingerprint: visit.fingerprint, on },
      rows: watchList(connection, { sequence, lastVoucherId, on }, head),
    }
  },

  visits: ({ book }) => closedVisits(book.connection).map(({ visit }) => visit),

  closeVisit: (context, { id, heldOn, supervisors, note }) => {
    const { book, command } = context
    const names = supervisors.filter(Boolean).map(toNfc)
    const faults: Fault[] = []
    if (names.length === 0) faults.push(fault({ code: 'inspection-supervisor-missing', column: 'supervisors' }))
    if (heldOn > context.today())
      faults.push(fault({ code: 'inspection-ahead', column: 'heldOn', value: heldOn, data: { date: heldOn } }))
    const [last] = closedVisits(book.connection)
    if (last !== undefined && heldOn < last.visit.heldOn)
      faults.push(fault({ code: 'visit-before', column: 'heldOn', value: heldOn, data: { date: last.visit.heldOn } }))
    refuseAll(faults)
    const { commandHead } = book.ledger.memory
    const fingerprint = fingerprintOf(commandHead.hash)
    book.connection.run(insertVisit, {
      visitId: id,
      heldOn,
      supervisors: names.join('\n'),
      note: toNfc(note),
      throughSequence: commandHead.id,
      commandSequence: command.sequence,
    })
    command.summary = supervisionSummaries.visitClosed(heldOn, fingerprint)
    return { visitId: id, fingerprint }
  },

  printVisit: async (context, { visitId = null }) => {
    if (visitId === null) return slipOfNow(context)
    const found = closedVisits(context.book.connection).find(({ visit }) => visit.visitId === visitId)
    if (found === undefined) return refuse({ code: 'visit-unknown', column: 'visitId' })
    const { visit, lastVoucherId: vouchers } = found
    const unit = unitOn(context, visit.heldOn)
    const paper = visitSlipPaper({ ...visit, unit, vouchers, at: printedAt(visit.closedAt), closed: true })
    return supervisionFile(context, paper, `dau-so-${visit.heldOn}`)
  },
} satisfies HandlersOf<typeof contract>

/** The fingerprint of this moment on a slip, for who takes it home before the visit is over; supervisors who hold the post are named. */
function slipOfNow(context: CallContext): Promise<File> {
  const { book, core } = context
  const { commandHead, voucherHead } = book.ledger.memory
  const heldOn = context.today()
  const holders = holdersOf(book.connection, ['headSupervisor', 'supervisor'], heldOn).map(({ name }) => name)
  const paper = visitSlipPaper({
    unit: unitOn(context, heldOn),
    heldOn,
    supervisors: [...new Set(holders)],
    note: '',
    fingerprint: fingerprintOf(commandHead.hash),
    vouchers: voucherHead.id,
    at: printedAt(core.now()),
    closed: false,
  })
  return supervisionFile(context, paper, `dau-so-${heldOn}`)
}
