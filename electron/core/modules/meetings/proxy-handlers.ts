import type { meetingPeople as contract, Proxy } from '@shared/contract/meeting-people'
import type { Fault } from '@shared/contract/refusal'
import { toNfc } from '@shared/domain/text-fold'
import { fault } from '@shared/text/fault'
import { meetingSummaries } from '@shared/text/meetings'
import type { CallContext } from '../../context'
import type { MeetingTable } from '../../db/schema-meetings'
import { entitledOn } from '../../governance/meeting'
import { votesInHand } from '../../law/meetings/voters'
import { charterOn } from '../../membership/charter'
import type { HandlersOf } from '../../procedure'
import { refuse, refuseAll } from '../../refusal'
import { partyName } from './member-names'
import { meetingOf, preparingMeeting } from './preparing'
import { endProxy, insertProxy, listProxies, readProxy, standingProxies } from './proxy-store'

type Verbs = 'proxies' | 'giveProxy' | 'withdrawProxy'

export const proxyHandlers = {
  proxies: (context, { meetingId }) => {
    const { connection } = context.book
    const { proxyLimit, proxyOutsiders } = charterOn(connection, meetingOf(context, meetingId).plannedOn)
    return { limit: proxyLimit, outsiders: proxyOutsiders, proxies: listProxies(connection, meetingId) }
  },

  giveProxy: (context, { id, meetingId, ...given }) => {
    const { book, command } = context
    const meeting = preparingMeeting(context, meetingId)
    const holderName =
      given.holder === null ? toNfc(given.holderName) : (partyName(book.connection, given.holder) ?? given.holder)
    refuseAll(proxyFaults(context, meeting, { ...given, holderName }))
    book.connection.run(insertProxy, {
      ...given,
      holderName,
      paper: toNfc(given.paper),
      proxyId: id,
      meetingId,
      commandSequence: command.sequence,
    })
    command.summary = meetingSummaries.proxyGiven(partyName(book.connection, given.giver) ?? given.giver, holderName)
    return { proxyId: id }
  },

  withdrawProxy: (context, { proxyId, withdrawnOn }) => {
    const proxy = readProxy(context.book.connection, proxyId)
    if (proxy === undefined || proxy.withdrawnOn !== null) refuse({ code: 'proxy-unknown', column: 'proxyId' })
    preparingMeeting(context, proxy.meetingId)
    context.book.connection.run(endProxy, { proxyId, withdrawnOn })
    context.command.summary = meetingSummaries.proxyWithdrawn(
      partyName(context.book.connection, proxy.giver) ?? proxy.giver,
    )
    return {}
  },
} satisfies Pick<HandlersOf<typeof contract>, Verbs>

type Given = { giver: string; holder: string | null; holderName: string }

/**
 * What keeps a proxy from standing (article 61.1.c, reading 2): a giver without a vote or who gave one already, a holder who is not there
 * because they gave theirs, one who is no member where the charter forbids it, or who holds as many as the charter allows.
 */
function proxyFaults({ book }: CallContext, meeting: MeetingTable, { giver, holder, holderName }: Given): Fault[] {
  const { connection } = book
  const faults: Fault[] = []
  const voters = entitledOn(connection, meeting, meeting.plannedOn)
  const standing = standingProxies(connection, meeting.meetingId)
  const { proxyLimit, proxyOutsiders } = charterOn(connection, meeting.plannedOn)
  const own = standing.find((one) => one.giver === giver)
  if (voters.every(({ member }) => member !== giver))
    faults.push(fault({ code: 'proxy-giver', column: 'giver', value: giver }))
  if (own !== undefined) faults.push(fault({ code: 'proxy-given', column: 'giver', data: { name: own.giverName } }))
  if (standing.some((one) => one.holder === giver))
    faults.push(fault({ code: 'proxy-giver-holds', column: 'giver', data: { name: partyName(connection, giver) } }))
  if (holderName === '') return [...faults, fault({ code: 'proxy-holder-missing', column: 'holder' })]
  if (holder === giver) faults.push(fault({ code: 'proxy-holder-itself', column: 'holder' }))
  if (holder === null && !proxyOutsiders) faults.push(fault({ code: 'proxy-holder-outside', column: 'holder' }))
  if (standing.some((one) => one.giver === holder))
    faults.push(fault({ code: 'proxy-holder-gave', column: 'holder', data: { name: holderName } }))
  if (isBeyondLimit(standing, { holder, holderName }, proxyLimit))
    faults.push(fault({ code: 'proxy-limit', column: 'holder', data: { name: holderName, limit: proxyLimit } }))
  return faults
}

/** Whether one more giver is more than the charter allows one holder; people who are no members are told apart by name. */
function isBeyondLimit(
  standing: readonly Proxy[],
  { holder, holderName }: Omit<Given, 'giver'>,
  limit: number,
): boolean {
  const same = standing.filter((one) =>
    holder === null ? one.holder === null && one.holderName === holderName : one.holder === holder,
  )
  const givers = Array.from({ length: same.length + 1 }, () => ({ as: 'member', type: 'official' }) as const)
  return votesInHand({ as: 'guest' }, givers, limit).beyondLimit
}
