import { nextCallOf } from '../../governance/next-call'
import type { Call } from '../../law/meetings/quorum'
import { generalMeetingQuorum } from '../../law/meetings/quorum'
import { lastPetitionDay } from '../../law/meetings/petition'
import type { MeetingBundle } from './facts'

const NOBODY = { inPerson: 0, online: 0, proxy: 0 }

/** How many heads a call needs of so many; null where any number will do (article 59.7). */
export function neededHeads({ figures, charter }: MeetingBundle, call: Call, entitled: number): number | null {
  return call === 3 ? null : generalMeetingQuorum({ call, entitled, attendance: NOBODY }, figures, charter).needed
}

/** Which call this one is. */
export function callOf({ meeting }: MeetingBundle): Call {
  return meeting.callNumber === 1 ? 1 : meeting.callNumber === 2 ? 2 : 3
}

/** The call after this one: its number, the last day it may be held and how many must be there; null after the third (article 59.7). */
export function nextCall(
  bundle: MeetingBundle,
  entitled: number,
): { callNumber: number; lastOn: string; needed: number | null } | null {
  const { meeting, figures } = bundle
  const next = meeting.body === 'generalMeeting' ? nextCallOf(meeting, figures) : null
  if (next === null) return null
  return { callNumber: next.callNumber, lastOn: next.lastDay, needed: neededHeads(bundle, next.callNumber, entitled) }
}

/** The last day for petitions to the agenda (article 60.2); null for a meeting that has none. */
export function petitionsUntil({ meeting, charter }: MeetingBundle): string | null {
  return meeting.body === 'generalMeeting' ? lastPetitionDay(meeting.plannedOn, charter.petitionDays) : null
}
