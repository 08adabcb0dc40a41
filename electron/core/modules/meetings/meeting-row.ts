import type { MeetingRow } from '@shared/contract/meetings'
import type { CallContext } from '../../context'
import type { MeetingTable } from '../../db/schema-meetings'
import { entitledOn, tellableOn } from '../../governance/meeting'
import { countsOf } from './store'

/** A meeting with its figures: as of its day while the list of those entitled is not frozen, else as it was frozen. */
export function meetingRow({ book }: CallContext, row: MeetingTable): MeetingRow {
  const { connection } = book
  const { commandSequence: _, ...meeting } = row
  const { told, items, voters } = countsOf(connection, row.meetingId)
  const entitled = row.entitledOn === null ? entitledOn(connection, row, row.plannedOn).length : voters
  const toTell =
    row.entitledOn !== null && row.form === 'plenary'
      ? voters
      : tellableOn(connection, row, row.entitledOn ?? row.plannedOn).length
  return { ...meeting, entitled, toTell, told, items }
}
