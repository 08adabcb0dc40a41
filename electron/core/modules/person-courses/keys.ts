import type { personCourses as contract } from '@shared/contract/person-courses'
import { toNfc } from '@shared/domain/text-fold'
import { packetSummaries } from '@shared/text/packet-summaries'
import { readKeyFingerprint } from '../../packet/key-pair'
import { acceptKey, keyOf, trustedKeys, withdrawTrust } from '../../packet/trusted-keys'
import type { HandlersOf } from '../../procedure'
import { refuse } from '../../refusal'

/** Accepting a sender's key from the registration on paper, and taking no more packets signed with it. */
export const keyHandlers = {
  keys: ({ book }) => ({ keys: trustedKeys(book.connection) }),

  trustKey: ({ book: { connection }, command }, { fingerprint: typed, name, taxCode, paper, acceptedOn }) => {
    const fingerprint =
      readKeyFingerprint(typed) ?? refuse({ code: 'key-fingerprint', column: 'fingerprint', value: typed })
    const known = keyOf(connection, fingerprint)
    if (known !== undefined) refuse({ code: 'key-known', column: 'fingerprint', data: { name: known.name } })
    acceptKey(connection, {
      fingerprint,
      name: toNfc(name),
      taxCode,
      paper: toNfc(paper),
      acceptedOn,
      commandSequence: command.sequence,
    })
    command.summary = packetSummaries.keyTrusted(toNfc(name), fingerprint, toNfc(paper))
    return {}
  },

  withdrawKey: ({ book: { connection }, command }, { fingerprint, withdrawnOn, reason }) => {
    const key = keyOf(connection, fingerprint)
    if (key === undefined || key.withdrawnOn !== null) return refuse({ code: 'key-unknown', column: 'fingerprint' })
    withdrawTrust(connection, { fingerprint, withdrawnOn, reason: toNfc(reason) })
    command.summary = packetSummaries.keyWithdrawn(key.name, withdrawnOn, toNfc(reason))
    return {}
  },
} satisfies Pick<HandlersOf<typeof contract>, 'keys' | 'trustKey' | 'withdrawKey'>
