import type { BallotMatter } from '../../documents/meeting/ballots'
import type { PrintedItem } from '../../documents/meeting/meeting-facts'
import { refuse } from '../../refusal'
import type { MeetingBundle } from './facts'

/** What an item is voted on in secret; null for one that has no ballot: no election, or nobody stands yet. */
export function ballotMatter({ kind, title, election }: PrintedItem): BallotMatter | null {
  if (kind === 'motion') return { kind: 'motion', title }
  if (kind !== 'election' || election === null || election.candidates.length === 0) return null
  return { kind: 'election', title, seats: election.seats, candidates: election.candidates }
}

/** The ballot of an item of the meeting; refuses 'meeting-paper-unknown' where it has none. */
export function matterOf({ items }: MeetingBundle, itemId: string): BallotMatter {
  const item = items.find((one) => one.itemId === itemId)
  return (item ? ballotMatter(item) : null) ?? refuse({ code: 'meeting-paper-unknown', column: 'subject' })
}
