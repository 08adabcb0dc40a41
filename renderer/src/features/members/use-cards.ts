import type { MemberFilter } from '@shared/contract/members'
import { core } from '../../client/client'
import { usePaper } from '../../client/use-paper'

/** Makes the cards of members, ten on a sheet, and shows them, to be printed. */
export function useCards() {
  const { show } = usePaper()
  return { print: (wanted: { codes: string[] } | { filter: MemberFilter }) => show(() => core.members.cards(wanted)) }
}
