import type { CallContext } from '../../context'
import type { MeetingTable } from '../../db/schema-meetings'
import { governanceFormOn } from '../../governance/posts-on'
import { officialVotersOn } from '../../governance/meeting'
import { formDuty, requiredForm } from '../../law/bodies/governance-form'
import { sizeClass, sizeTableOn } from '../../law/bodies/size-class'
import { lawOn } from '../../law/law-figures'
import { organisationOf } from '../../membership/organisation'
import { yearFigures } from '../../closing/year-figures'

/**
 * Whether a meeting must decide on the full form because the co-operative has grown out of micro (R13, article 56.4): official members as of
 * the meeting, revenue and capital of the year it settles. A book without that year's figures is asked to look itself.
 */
export function growthDuty({ book, core }: CallContext, meeting: MeetingTable): ReturnType<typeof formDuty> {
  if (meeting.body !== 'generalMeeting') return 'none'
  const form = governanceFormOn(book.connection, meeting.plannedOn)
  if (form === 'full') return 'none'
  const members = officialVotersOn(book.connection, meeting.plannedOn).length
  const table = sizeTableOn(core.law.sizeTables, meeting.plannedOn)
  const figures = yearFigures(book, meeting.fiscalYear)
  if (figures === null || table === undefined) return 'none'
  const { revenue, assets } = figures
  const { kind, sector } = organisationOf(book.connection)
  const size = sizeClass({ sector, members, revenue, capital: assets }, table)
  const { unionFullFormMembers } = lawOn(core.law, meeting.plannedOn)
  return formDuty(form, requiredForm({ kind, officialMembers: members, size }, unionFullFormMembers))
}
