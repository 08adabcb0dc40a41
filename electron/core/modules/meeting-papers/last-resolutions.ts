import { addDays } from '@shared/domain/civil-date'
import { fiscalYearRange } from '@shared/domain/period'
import { type ResolutionOutcome, resolutionOutcomes } from '../../governance/resolution-outcomes'
import { listDay, type MeetingBundle } from './facts'

/** What became of the meeting's resolutions from the first day of the year it is about to the day before it. */
export function lastResolutionsOf({ source, meeting }: MeetingBundle): ResolutionOutcome[] {
  const { connection, ledger } = source.book
  const { from } = fiscalYearRange(meeting.fiscalYear, ledger.memory.fiscalYearStartMonth)
  const titles = new Map(
    source.law.charterItems.flatMap(({ fields }) => fields.map(({ field, titleVi }) => [String(field), titleVi])),
  )
  const to = addDays(meeting.plannedOn, -1)
  const on = listDay({ source, meeting })
  return resolutionOutcomes(connection, { from, to, on, body: meeting.body }, (id) => titles.get(id) ?? id)
}
